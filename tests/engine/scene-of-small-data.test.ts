import { beforeEach, describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { PatchRefused } from '../../src/engine/patch-refused.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { ConflictEvent } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { openLens } from '../fixtures/random-lens.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { ask, whole } from './questions.ts';

/** What the small data set draws, where a general rule would not show a single mistake. */

let engine: InThreadEngine;
beforeEach(async () => {
  engine = new InThreadEngine();
  await engine.load(whole(smallDataset()));
});

const sceneFor = (part: Partial<Lens>) => ask(engine, { kind: 'scene', lens: { ...openLens(), ...part } });

const changed = (id: string, part: object): ConflictEvent => {
  const event = smallDataset().events.find((each) => (each.id as string) === id)!;
  return { ...event, ...part } as ConflictEvent;
};

describe('a fork', () => {
  it('names who gives an answer although the blamed army is drawn as its state', async () => {
    const { forks } = await sceneFor({ shown: ['ostria', 'hill-front', 'lake-civilians'] as ActorId[] });
    expect(forks[0]!.tines).toEqual([
      { blamed: 'ostria', denied: true, label: 'Hill Front says' },
      { blamed: 'hill-front', denied: false, label: 'Ostria says' },
    ]);
  });
});

describe('a denial that names nothing', () => {
  it('breaks the line to the party that denies', async () => {
    const blast = smallDataset().events.find((event) => (event.id as string) === 'market-blast')!;
    const [accusation, denial] = blast.claims!;
    const { about: _about, blames: _blames, ...bare } = denial!;
    const own = { ...bare, by: accusation!.blames! };
    await engine.apply({ put: { events: [{ ...blast, claims: [accusation!, own] }] }, remove: {} });
    const { lines } = await sceneFor({});
    const line = lines.find(({ events }) => events.includes(blast.id))!;
    expect([line.from, line.to, line.backing]).toEqual(['ostria-army', 'lake-civilians', 'denied']);
  });
});

describe('a life', () => {
  it('is disputed for who was struck, and not for who struck', async () => {
    const participants = [
      { actor: 'mira-solan', role: 'initiator' },
      { actor: 'tarek-lund', role: 'target' },
    ];
    const killed = smallDataset().events.find((event) => (event.id as string) === 'depot-strike')!.claims![0]!;
    const denied = { ...killed, id: 'front-denies', by: 'hill-front', stance: 'denies', about: killed.id };
    const strike = changed('depot-strike', { participants, claims: [killed, denied] });
    await engine.apply({ put: { events: [strike] }, remove: {} });
    const { chips } = await sceneFor({ asOf: 18700 as Lens['asOf'] });
    expect(chips.map(({ id }) => id).toSorted()).toEqual(['mira-solan', 'tarek-lund']);
    const later = await ask(engine, { kind: 'profile', id: 'hill-front' as ActorId, lens: openLens() });
    const earlier = await ask(engine, { kind: 'profile', id: 'ostria' as ActorId, lens: openLens() });
    expect(later!.offices[0]!.tenures.map((tenure) => tenure.lifeDisputed)).toEqual([true]);
    expect(earlier!.offices[0]!.tenures.map((tenure) => tenure.lifeDisputed)).toEqual([false]);
  });
});

describe('a clause over sources', () => {
  const owning = async (source: string) => {
    const clauses = [{ owner: 'source', values: [source] }] as Clause[];
    const { lines } = await sceneFor({ clauses });
    return lines.filter(({ hue }) => hue === 'standing').map(({ relations }) => relations);
  };

  it('hides relations that another source tells', async () => {
    expect(await owning('gazette-report')).toEqual([['front-owns-depot']]);
    expect(await owning('wire-copy')).toEqual([]);
  });
});

describe('a refused patch', () => {
  it('says what would be broken', async () => {
    const patch = { put: {}, remove: { actors: ['hill-depot'] } };
    const refused = await engine.apply(patch).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PatchRefused);
    expect((refused as PatchRefused).problems.join('\n')).toContain('"hill-depot"');
  });
});
