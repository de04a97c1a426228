import { beforeAll, describe, expect, it } from 'vitest';
import type { InThreadEngine } from '../../src/engine/in-thread.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { ActorId, EventId } from '../../src/model/ids.ts';
import type { Ladder, Lanes } from '../../src/model/ladder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ConflictEvent } from '../../src/model/schema.ts';
import { utteranceTypes } from '../../src/model/vocabulary.ts';
import { bundledDataset } from './bundled-data.ts';
import { engineOf, eventIn, ladderOf } from './ladder-asked.ts';
import { ask, homeLens } from './questions.ts';

const actors = (...ids: string[]) => ids as ActorId[];

const targetsOf = (ladder: Ladder, id: string) =>
  eventIn(ladder, id).targets.map(({ actor, lane }) => `${actor.id} ${lane}`);

describe('the ladder of US forces and the armed groups', () => {
  let engine: InThreadEngine;
  let ladder: Ladder;

  beforeAll(async () => {
    engine = await engineOf(bundledDataset());
    ladder = await ladderOf(engine, actors('us-forces'), actors('armed-groups-in-iraq-and-syria'), true);
  });

  it('has a band from 17 October 2023, solid to the last dated event, with no end given', () => {
    const { span, row, side } = eventIn(ladder, 'attacks-on-us-forces');
    const day = (iso: string) => readEdtf(iso).start.earliest;
    expect([side, row.total, span.shape]).toEqual(['right', '61', 'span']);
    expect([span.from, span.firm, span.to]).toEqual([
      day('2023-10-17'),
      { from: day('2023-10-17'), to: day('2023-11-12') },
      day('2023-11-17'),
    ]);
    expect([span.endText, span.endNote]).toEqual([
      'End not given',
      'the count runs to about 17 Nov 2023; solid to the last dated event',
    ]);
  });

  it('has rungs 10, 22 and 26 days after the first day, as reported, with their paragraphs', () => {
    const rungs = ladder.ties.map(({ answer, answered, basis, lagDays, lagText, at }) => [
      answer,
      answered,
      basis,
      lagDays,
      lagText,
      at.map(({ short }) => short),
    ]);
    const cited = ['A2 ¶11', 'A2 ¶28'];
    const series = 'attacks-on-us-forces';
    expect(rungs).toEqual([
      ['strike-near-al-boukamal', series, 'reported', 10, 'day 10 of series', cited],
      ['strike-near-maysulun', series, 'reported', 22, 'day 22 of series', cited],
      ['strike-in-mayadin', series, 'reported', 26, 'day 26 of series', cited],
    ]);
  });

  it('gives no lag to any single attack, and no pair that is merely near: nobody dated one', () => {
    const totals = new Set(ladder.events.filter(({ row }) => row.isTotal).map(({ row }) => row.id));
    expect(ladder.ties.every(({ answered }) => totals.has(answered))).toBe(true);
    expect([ladder.near, ladder.nearCount, ladder.datedPairs, ladder.medianLag]).toEqual([[], 0, 0, undefined]);
  });

  it('prints whom each strike hit, and whether that is a third party', () => {
    expect(targetsOf(ladder, 'strike-near-al-boukamal')).toEqual([
      'irgc neither',
      'armed-groups-in-iraq-and-syria other',
    ]);
    expect(targetsOf(ladder, 'strike-near-maysulun')).toEqual(['irgc neither']);
    expect(targetsOf(ladder, 'strike-in-mayadin')).toEqual([]);
    expect(eventIn(ladder, 'strike-in-mayadin').said).toMatchObject([
      {
        by: 'US officials',
        text: 'personnel linked to the Revolutionary Guard struck, likely',
        at: [{ short: 'A2 ¶28' }],
      },
    ]);
  });

  it('counts each thing once and in its own unit, and gives no ratio', () => {
    const ids = ladder.events.map(({ row }) => row.id);
    expect(ids).not.toContain('us-strikes-in-syria');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ladder.left.summary).toEqual(['3 air strikes, 27 Oct 2023 – 12 Nov 2023']);
    expect(ladder.right.summary[0]).toBe('Σ61 attacks, 17 Oct 2023 – about 17 Nov 2023');
    expect(ladder.counts.map(({ value, note }) => [value, note])).toEqual([
      ['Σ61', 'none itemised'],
      ['3', '3 of 3 itemised'],
      ['2', undefined],
    ]);
    expect(ladder.places.flatMap(({ rows }) => rows)).toEqual([
      { place: 'Iraq', answered: '29 attacks', answers: '0 air strikes' },
      { place: 'Syria', answered: '32 attacks', answers: '3 air strikes' },
    ]);
    expect(ladder.windowsDiffer).toBe(true);
  });

  it('brings what is said of the answers, of the aspect assessment alone', () => {
    const claims = ladder.ofAnswers.map(({ line }) => line.claim as string);
    expect(claims).toContain('pentagon-direct-impact-on-tehran');
    expect(claims).toContain('critics-failed-to-deter');
    expect(claims).not.toContain('us-officials-irgc-likely-struck');
  });

  it('is the same for the United States, of which the forces are a part', async () => {
    const wider = await ladderOf(engine, actors('united-states'), actors('armed-groups-in-iraq-and-syria'));
    expect(wider.ties).toEqual(ladder.ties);
  });

  const lanes: readonly (readonly [string, { events: string[]; actors: string[] }, Lanes | undefined])[] = [
    [
      'the total',
      { events: ['attacks-on-us-forces'], actors: [] },
      { left: actors('us-forces'), right: actors('armed-groups-in-iraq-and-syria') },
    ],
    [
      'a dyad without an answer between the two',
      { events: ['strike-near-maysulun'], actors: ['irgc', 'us-forces'] },
      { left: actors('us-forces'), right: actors('armed-groups-in-iraq-and-syria') },
    ],
    [
      'the answered actor',
      { events: ['attack-of-7-october', 'israeli-campaign-in-gaza'], actors: ['hamas'] },
      { left: actors('israel'), right: actors('hamas') },
    ],
    ['an utterance', { events: ['demands-for-us-withdrawal'], actors: [] }, undefined],
    ['an event that answers nothing', { events: ['hospital-explosion-in-gaza'], actors: [] }, undefined],
  ];

  it.each(lanes)('is found from %s', async (_, from, expected) => {
    const question = {
      kind: 'lanes',
      events: from.events as EventId[],
      actors: actors(...from.actors),
      lens: await homeLens(engine),
    } as const;
    expect(await ask(engine, question)).toEqual(expected);
  });
});

describe('events that are merely near in time', () => {
  const attack = (data: Dataset): ConflictEvent => {
    const {
      counts: _counts,
      figures: _figures,
      claims: _claims,
      kind: _kind,
      ...series
    } = data.events.find(({ id }) => (id as string) === 'attacks-on-us-forces')!;
    return { ...series, id: 'attack-of-30-october' as EventId, date: '2023-10-30' };
  };
  const lanes = [actors('us-forces'), actors('armed-groups-in-iraq-and-syria')] as const;

  it('are told only if asked for, each with the nearest before it', async () => {
    const data = bundledDataset();
    const engine = await engineOf({ ...data, events: [...data.events, attack(data)] });
    expect((await ladderOf(engine, ...lanes)).near).toEqual([]);
    const { near, nearCount } = await ladderOf(engine, ...lanes, true);
    expect(near.map(({ earlier, later, days }) => [earlier, later, days])).toEqual([
      ['strike-near-al-boukamal', 'attack-of-30-october', 3],
      ['attack-of-30-october', 'strike-near-maysulun', 9],
      ['attack-of-30-october', 'strike-in-mayadin', 13],
    ]);
    expect(nearCount).toBe(3);
  });

  it('are not told again where a source ties them, with the lag of the two days', async () => {
    const data = bundledDataset();
    const { at } = attack(data);
    const answering = { event: attack(data).id, basis: 'reported', at } as const;
    const events = data.events.map((event) =>
      (event.id as string) === 'strike-near-maysulun' ? { ...event, responseTo: [answering] } : event,
    );
    const { near, ties } = await ladderOf(
      await engineOf({ ...data, events: [...events, attack(data)] }),
      ...lanes,
      true,
    );
    expect(near.map(({ later }) => later as string)).not.toContain('strike-near-maysulun');
    expect(ties.find(({ answered }) => answered === attack(data).id)).toMatchObject({
      lagDays: 9,
      lagText: '9 days later',
    });
  });
});

describe('the ladder of Israel and Hamas', () => {
  it('knows no lag to a month, puts no side first by it, and leaves statements and what has no direction out', async () => {
    const ladder = await ladderOf(await engineOf(bundledDataset()), actors('israel'), actors('hamas'));
    expect(ladder.ties.map(({ answer, lagDays, lagText }) => [answer, lagDays, lagText])).toEqual([
      ['israeli-campaign-in-gaza', undefined, 'lag not known'],
    ]);
    expect(eventIn(ladder, 'israeli-campaign-in-gaza').span.from).toBe(readEdtf('2023-10-07').start.earliest);
    expect(ladder.events[0]?.row.id).toBe('attack-of-7-october');
    expect(eventIn(ladder, 'assassination-of-haniyeh').alleged).toBe(true);
    expect(ladder.events.some(({ row }) => utteranceTypes.includes(row.type))).toBe(false);
    expect(ladder.neither.map(({ id }) => id as string)).toEqual(['war-in-gaza']);
    expect(ladder.statements).toBe(1);
  });
});
