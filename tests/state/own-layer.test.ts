import { beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { ClaimId } from '../../src/model/ids.ts';
import { ownLayerSchema, type Assessment, type OwnClaim } from '../../src/model/own-layer.ts';
import type { Source } from '../../src/model/schema.ts';
import { useApp } from '../../src/state/app-store.ts';
import { decodeAddress, encodeAddress } from '../../src/state/address.ts';
import { changeBetween } from '../../src/state/home-view.ts';
import {
  changeOwn,
  putAssessment,
  putClaim,
  removeAssessment,
  removeClaim,
  setStance,
} from '../../src/state/own-layer.ts';
import { app, home, overview } from './opened-app.ts';

const { own: _, ...plain } = home.lens;
const atHome = { ...home, lens: plain };
const ofData = 'claim-of-the-data' as ClaimId;

const source = (id: string) =>
  ({
    id,
    title: id,
    publisher: 'x',
    date: '2024',
    dateBasis: 'entered by analyst',
    kind: 'document',
  }) as unknown as Source;
const claimFrom = (id: string, from: string, says = 'So it was.'): OwnClaim =>
  v.parse(ownLayerSchema.entries.claims, [
    {
      on: 'an-event',
      claim: {
        id,
        by: 'hamas',
        stance: 'asserts',
        aspect: 'occurrence',
        says,
        attribution: 'named',
        at: [{ source: from }],
      },
    },
  ])[0]!;
const assessment: Assessment = { id: 'a', on: 'an-event', statement: 'It was so.', likelihood: 'likely' };

const own = () => app().view.lens.own;
const steps = () => app().history.past.map(({ label }) => label);

beforeEach(() => useApp.getState().ready(overview, atHome));

describe('a step of the analyst’s layer', () => {
  it('is one step with its name, and undo and redo travel over it', () => {
    setStance('Read Hamas’s claim as a denial', ofData, 'denies');
    expect(own()?.stances).toEqual([{ claim: ofData, stance: 'denies' }]);
    expect(steps()).toEqual(['Read Hamas’s claim as a denial']);
    app().undo();
    expect(own()).toBeUndefined();
    expect(app().notice?.text).toBe('Undone: Read Hamas’s claim as a denial');
    app().redo();
    expect(own()?.stances).toHaveLength(1);
  });

  it('reads a claim in one way at a time, and leaves no layer behind where the last of it is taken out', () => {
    setStance('x', ofData, 'denies');
    setStance('x', ofData, 'concedes');
    expect(own()?.stances).toEqual([{ claim: ofData, stance: 'concedes' }]);
    setStance('x', ofData, undefined);
    expect('own' in app().view.lens).toBe(false);
    expect(changeBetween(atHome, app().view)).toEqual({});
  });

  it('adds a claim with its source, edits it in its place, and takes both out together', () => {
    putClaim('Add', claimFrom('one', 'mine'), source('mine'));
    putClaim('Add', claimFrom('two', 'mine'), undefined);
    putClaim('Edit', claimFrom('one', 'mine', 'It was otherwise.'), undefined);
    expect(own()?.claims.map(({ claim }) => [claim.id, claim.says])).toEqual([
      ['one', 'It was otherwise.'],
      ['two', 'So it was.'],
    ]);
    removeClaim('Take out', 'two' as ClaimId);
    expect(own()?.sources.map(({ id }) => id)).toEqual(['mine']);
    removeClaim('Take out', 'one' as ClaimId);
    expect(own()).toBeUndefined();
    app().undo();
    expect(own()?.sources.map(({ id }) => id)).toEqual(['mine']);
  });

  it('forgets a source whose claim is given another', () => {
    putClaim('Add', claimFrom('one', 'mine'), source('mine'));
    putClaim('Edit', claimFrom('one', 'of-the-data'), undefined);
    expect(own()?.sources).toEqual([]);
  });

  it('keeps assessments in their order while one is edited', () => {
    putAssessment('Assess', assessment);
    putAssessment('Assess', { ...assessment, id: 'b' });
    putAssessment('Edit', { ...assessment, confidence: 'low' });
    expect(own()?.assessments.map(({ id, confidence }) => [id, confidence])).toEqual([
      ['a', 'low'],
      ['b', undefined],
    ]);
    removeAssessment('Take out', 'a');
    removeAssessment('Take out', 'b');
    expect(own()).toBeUndefined();
  });

  it('leaves grades alone', () => {
    changeOwn('Grade', (layer) => ({ ...layer, credibilities: [{ claim: ofData, grade: 2 }] }));
    setStance('x', ofData, 'denies');
    putClaim('Add', claimFrom('one', 'mine'), source('mine'));
    removeClaim('Take out', 'one' as ClaimId);
    setStance('x', ofData, undefined);
    expect(own()?.credibilities).toEqual([{ claim: ofData, grade: 2 }]);
  });
});

describe('the layer', () => {
  it('is lifted as one step, which undo takes back', () => {
    setStance('x', ofData, 'denies');
    const layer = own();
    app().liftLens('Lift your layer', 'own');
    expect(own()).toBeUndefined();
    app().undo();
    expect(own()).toEqual(layer);
  });

  it('travels in the address whole', async () => {
    putClaim('Add', claimFrom('one', 'mine'), source('mine'));
    putAssessment('Assess', assessment);
    setStance('x', ofData, 'no-comment');
    const link = await decodeAddress(await encodeAddress(changeBetween(atHome, app().view)));
    expect(link).toMatchObject({ ok: true, value: { change: { lens: { own: own() } } } });
  });
});
