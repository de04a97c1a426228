import { describe, expect, it } from 'vitest';
import { knownBy, untoldBy } from '../../src/claims/known-by.ts';
import type { ActorId } from '../../src/model/ids.ts';
import { KnownDays } from '../../src/claims/known-on.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { asDay, parseIsoDay, type Day } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Claim, ConflictEvent, Locator, Relation } from '../../src/model/schema.ts';
import { bundledDataset } from '../engine/bundled-data.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { FIRST_DAY, LAST_DAY } from '../fixtures/random-dates.ts';
import { Random } from '../fixtures/random.ts';

const day = (text: string): Day => parseIsoDay(text)!;
const bundled = bundledDataset();
const by = (text: string): Dataset => knownBy(bundled, day(text));
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const claimsIn = ({ events, relations }: Dataset) => [...events, ...relations].flatMap(({ claims = [] }) => claims);

describe('what the sources had said by a day', () => {
  it('is nothing dated before the first article', () => {
    const none = by('2023-11-16');
    expect(none.events).toEqual([]);
    expect(claimsIn(none)).toEqual([]);
    expect(none.relations).toEqual([]);
  });

  it('has the strikes told of in November 2023 and not the killing told of in October 2024', () => {
    const early = by('2023-11-17');
    expect(idsOf(early.events)).toContain('strike-near-maysulun');
    expect(idsOf(early.events)).not.toContain('assassination-of-haniyeh');
    expect(idsOf(early.relations)).not.toContain('haniyeh-leader-of-hamas');
  });

  it('takes a claim by the day on which it was said, so that it makes its event known', () => {
    const tolls = claimsIn(by('2024-08-31')).filter(({ saidOn }) => saidOn === '2024-08');
    expect(tolls).toHaveLength(1);
    expect(claimsIn(by('2024-08-30')).filter(({ saidOn }) => saidOn === '2024-08')).toEqual([]);
  });

  it('takes a soft date by its last day', () => {
    expect(idsOf(by('2024-10-30').events)).not.toContain('assassination-of-haniyeh');
    expect(idsOf(by('2024-10-31').events)).toContain('assassination-of-haniyeh');
  });

  it('is everything from the last stop on', () => {
    const all = by('2024-10-31');
    expect(idsOf(all.events)).toEqual(idsOf(bundled.events));
    expect(idsOf(all.relations)).toEqual(idsOf(bundled.relations));
    expect(idsOf(claimsIn(all))).toEqual(idsOf(claimsIn(bundled)));
  });

  it('reaches no further than that day, and never past the last source', () => {
    expect(by('2023-11-17').header.asOf).toBe('2023-11-17');
    expect(by('2090-01-01').header.asOf).toBe(bundled.header.asOf);
    expect(by('0001-01-01').header.asOf).toBe('0001-01-01');
  });

  it('tells no end that lay ahead', () => {
    const id = 'haniyeh-leader-of-hamas';
    const early: Dataset = {
      ...bundled,
      sources: bundled.sources.map((source) => ({ ...source, date: '2024-07-01' })),
    };
    const endOn = (text: string) => knownBy(early, day(text)).relations.find((relation) => relation.id === id)!.end;
    expect([endOn('2024-07-30'), endOn('2024-07-31')]).toEqual([undefined, '2024-07-31']);
  });
});

const records = ({ events, relations }: Dataset): readonly (ConflictEvent | Relation)[] => [...events, ...relations];

/** Read without the index: the latest day of the earliest document, -Infinity without any. */
function dumbDay(at: readonly Locator[], data: Dataset): number {
  const cited = data.sources.filter(({ id }) => at.some(({ source }) => source === id));
  const documents = cited.filter(({ paragraphs, kind }) => paragraphs !== undefined || kind !== 'reference');
  const days = documents.map(({ date }) => readEdtf(date).end.latest ?? Infinity);
  return days.length === 0 ? -Infinity : Math.min(...days);
}

const dumbClaimDay = (claim: Claim, data: Dataset): number =>
  Math.min(
    claim.saidOn === undefined ? Infinity : (readEdtf(claim.saidOn).end.latest ?? Infinity),
    dumbDay(claim.at, data),
  );

/** Strengths, facts and sources of answers that random data has none of. */
function withCounts(data: Dataset, random: Random): Dataset {
  const figure = (id: string) => ({ id, of: 'fighters', best: 7, at: [{ source: random.pick(data.sources).id }] });
  return {
    ...data,
    actors: data.actors.map((actor) => ({
      ...actor,
      facts: [{ label: 'so many', figure: figure(`${actor.id}-fact`), date: '2021' }],
    })),
    relations: data.relations.map((each) => ({ ...each, strength: figure(`${each.id}-strength`) })),
    events: data.events.map((event) => ({
      ...event,
      ...(event.responseTo && { responseTo: event.responseTo.map((tie) => ({ ...tie, at: figure('').at })) }),
    })),
  } as unknown as Dataset;
}

/** All that cites a source of its own within a record, under the name of the record. */
function partsIn({ actors, events, relations }: Dataset): readonly (readonly [string, readonly Locator[]])[] {
  return [
    ...actors.flatMap(({ id, facts = [] }) => facts.map(({ figure }) => [`fact of ${id}`, figure.at] as const)),
    ...relations.flatMap(({ id, strength }) => (strength ? [[`strength in ${id}`, strength.at] as const] : [])),
    ...events.flatMap(({ id, figures = [], counts = [], responseTo = [] }) => [
      ...figures.map(({ at }) => [`figure of ${id}`, at] as const),
      ...counts.map(({ at }) => [`count of ${id}`, at] as const),
      ...responseTo.map(({ at = [] }) => [`answer of ${id}`, at] as const),
    ]),
  ];
}

/** Some sources are lists, some dated softly or without a last day, some claims have a day of their own. */
function withSoftDates(seed: number): Dataset {
  const random = new Random(seed ^ 0x2c1b3c6d);
  const data = withCounts(randomDataset(seed, 40), new Random(seed ^ 0x51ed));
  const iso = () => ['2021', '2021-03~', '[2021-01-05..]', '2021-06-01/2021-09', '2022-01-31'] as const;
  const dated = data.sources.map((source) =>
    random.chance(0.3) && source.paragraphs === undefined
      ? { ...source, kind: 'reference' }
      : { ...source, ...(random.chance(0.5) ? { date: random.pick(iso()) } : {}) },
  );
  const said = <T extends ConflictEvent | Relation>(record: T): T => ({
    ...record,
    ...(record.claims && {
      claims: record.claims.map((claim) => ({ ...claim, ...random.maybe(0.4, 'saidOn', () => random.pick(iso())) })),
    }),
  });
  return { ...data, sources: dated, events: data.events.map(said), relations: data.relations.map(said) };
}

/** All that a reading tells, each thing by a name of its own. */
function told(data: Dataset): Set<string> {
  const parts = data.events.flatMap(({ id, figures = [], counts = [], responseTo = [], after = [] }) => [
    ...figures.map((figure) => `${id} figure ${JSON.stringify(figure)}`),
    ...counts.map((count) => `${id} count ${JSON.stringify(count)}`),
    ...responseTo.map(({ event }) => `${id} answers ${event}`),
    ...after.map((event) => `${id} after ${event}`),
  ]);
  const cited = records(data).flatMap(({ id, at }) => at.map((locator) => `${id} at ${JSON.stringify(locator)}`));
  const ends = data.relations.flatMap(({ id, end }) => (end === undefined ? [] : [`${id} ends ${end}`]));
  return new Set([...idsOf(records(data)), ...idsOf(claimsIn(data)), ...parts, ...ends, ...cited]);
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const DAYS = Array.from({ length: 9 }, (_, i) => asDay(FIRST_DAY + Math.round(((LAST_DAY - FIRST_DAY + 90) / 8) * i)));

describe.each(seeds)('on random data (seed %i)', (seed) => {
  const data = withSoftDates(seed);
  const readings = DAYS.map((at) => knownBy(data, at));

  it('never has a record or a claim that was said later', () => {
    readings.forEach((reading, i) => {
      const late = claimsIn(reading).filter((claim) => dumbClaimDay(claim, data) > DAYS[i]!);
      expect(late).toEqual([]);
      const early = new Set(claimsIn(reading).map(({ id }) => id));
      const unknown = records(reading).filter(({ at, claims = [], ...rest }) => {
        const { figures = [], counts = [] } = rest as Partial<ConflictEvent>;
        const known = [at, ...figures.map((f) => f.at), ...counts.map((c) => c.at)].some(
          (cited) => dumbDay(cited, data) <= DAYS[i]!,
        );
        return !known && !claims.some(({ id }) => early.has(id));
      });
      expect(idsOf(unknown)).toEqual([]);
    });
  });

  it('never has a figure, a count, a strength, a fact or an answer that was told later', () => {
    readings.forEach((reading, i) => {
      const late = partsIn(reading).filter(([, at]) => dumbDay(at, data) > DAYS[i]!);
      expect(late.map(([name]) => name)).toEqual([]);
    });
    expect(partsIn(readings.at(-1)!).length).toBeGreaterThanOrEqual(partsIn(readings[0]!).length);
  });

  it('cites nothing told later, but for records that only a claim or a part made known', () => {
    readings.forEach((reading, i) => {
      for (const { at } of records(reading)) {
        const days = at.map((locator) => dumbDay([locator], data));
        const late = days.filter((on) => on > DAYS[i]!);
        const told = days.filter((on) => on !== -Infinity);
        expect([0, told.length]).toContain(late.length);
      }
    });
  });

  it('only grows with the day', () => {
    for (const [i, later] of readings.slice(1).entries()) {
      const [before, after] = [told(readings[i]!), told(later)];
      expect([...before].filter((thing) => !after.has(thing) && !thing.includes(' at '))).toEqual([]);
    }
  });

  it('names no event that it does not have', () => {
    for (const reading of readings) {
      const here = new Set(idsOf(reading.events));
      const named = reading.events.flatMap(({ after = [], itemisedBy = [], responseTo = [] }) => [
        ...after,
        ...[...itemisedBy, ...responseTo].map(({ event }) => event),
      ]);
      expect(named.filter((id) => !here.has(id))).toEqual([]);
    }
  });

  it('leaves out nothing that it does not count: what is never dated is known of as undated', () => {
    const days = new KnownDays(data);
    const end = knownBy(data, day('9999-12-31'));
    const out = records(data).filter(({ id }) => !idsOf(records(end)).includes(id));
    expect(out.filter((record) => days.ofRecord(record) !== Infinity)).toEqual([]);
  });
});

describe('actors', () => {
  it('are untold while no source names them, whatever the map of the data set holds', () => {
    const untold = untoldBy(bundled, by('2023-11-17'), day('2023-11-17'));
    expect(untold.has('yoav-gallant' as ActorId)).toBe(true);
    expect(untold.has('hamas' as ActorId)).toBe(false);
    expect(untoldBy(bundled, by('2024-10-31'), day('2024-10-31')).size).toBe(0);
  });
});
