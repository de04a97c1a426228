import { describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { Histogram } from '../../src/model/answer.ts';
import { calendarUnits, type Period } from '../../src/model/calendar-unit.ts';
import { withClause } from '../../src/model/clause.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { asDay } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import { laneKinds } from '../../src/model/lane-kind.ts';
import type { Lens } from '../../src/model/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { randomDay } from '../fixtures/random-dates.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { Random } from '../fixtures/random.ts';
import { ask, whole } from './questions.ts';

/** The timeline against a plain reading of the dates of what is in view, on seeded random data. */

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 60 }, (_, i) => first + i);

interface Case {
  readonly seed: number;
  readonly data: Dataset;
  readonly engine: InThreadEngine;
  readonly lens: Lens;
  readonly random: Random;
  readonly period: Period;
}

async function caseOf(seed: number): Promise<Case> {
  const [data, random, engine] = [randomDataset(seed, 40), new Random(seed), new InThreadEngine()];
  await engine.load(whole(data));
  const [from, to] = [randomDay(random), randomDay(random)].toSorted((a, b) => a - b).map(asDay);
  return { seed, data, engine, lens: randomLens(seed, data), random, period: { from: from!, to: to! } };
}

const withoutDates = (lens: Lens): Lens => ({ ...lens, clauses: withClause(lens.clauses, 'date', undefined) });

async function idsIn(engine: InThreadEngine, lens: Lens): Promise<string[]> {
  return (await ask(engine, { kind: 'chronology', lens })).rows.map(({ id }) => id as string).toSorted();
}

const daysOf = (data: Dataset, id: string): readonly [number, number] => {
  const { start, end } = readEdtf(data.events.find((event) => event.id === id)!.date);
  return [start.earliest ?? -Infinity, end.latest ?? Infinity];
};

/** The period between the last day of one event and the first of another, where they are known. */
function edgesOn(days: readonly (readonly [number, number])[], drawn: Period, random: Random): Period {
  const ends = days.map(([, to]) => to).filter(Number.isFinite);
  const starts = days.map(([from]) => from).filter(Number.isFinite);
  if (ends.length === 0 || starts.length === 0) return drawn;
  const [a, b] = [random.pick(ends), random.pick(starts)];
  return a <= b ? { from: asDay(a), to: asDay(b) } : drawn;
}

/** Each event by the one thing that it is to the bins: "bar 3", "span", "earlier", "later". */
function standing([from, to]: readonly [number, number], { bins }: Histogram): string {
  if (to < bins[0]!.from) return 'earlier';
  if (from > bins.at(-1)!.to) return 'later';
  const bar = bins.findIndex((bin) => from >= bin.from && to <= bin.to);
  return bar < 0 ? 'span' : `bar ${bar}`;
}

describe(`the timeline on random data (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('has each event in view in one bar, in the spans, before or after, and no more bars than asked for', async () => {
    const seen = new Set<string>();
    for (const seed of seeds) {
      const { data, engine, lens, random, period } = await caseOf(seed);
      const most = random.between(1, 30);
      const unit = random.pick(calendarUnits).id;
      const found = await ask(engine, {
        kind: 'histogram',
        lens,
        most,
        period,
        ...random.maybe(0.5, 'unit', () => unit),
      });
      const ids = await idsIn(engine, withoutDates(lens));
      const all = ids.map((id) => standing(daysOf(data, id), found));
      const count = (what: string) => all.filter((each) => each === what).length;
      const bars = found.bins.map((_, i) => count(`bar ${i}`));
      expect({ seed, bars: found.bins.map(({ within }) => within) }).toEqual({ seed, bars });
      expect([found.spanning, found.earlier, found.later]).toEqual([count('span'), count('earlier'), count('later')]);
      const inBars = bars.reduce((sum, n) => sum + n, 0);
      expect(inBars + found.spanning + found.earlier + found.later).toBe(found.events);
      expect(found.events).toBe(ids.length);
      expect(found.bins.length).toBeLessThanOrEqual(most);
      for (const each of all) seen.add(each.replace(/\d+/u, ''));
    }
    expect([...seen].toSorted()).toEqual(['bar ', 'earlier', 'later', 'span']);
  });

  it('brushes just what may touch the brushed bins', async () => {
    for (const seed of seeds) {
      const { data, engine, lens, random, period } = await caseOf(seed);
      const { bins } = await ask(engine, { kind: 'histogram', lens, period });
      const [a, b] = [random.between(0, bins.length - 1), random.between(0, bins.length - 1)];
      const brush = { from: bins[Math.min(a, b)]!.from, to: bins[Math.max(a, b)]!.to };
      const all = await idsIn(engine, withoutDates(lens));
      const touching = all.filter((id) => {
        const [from, to] = daysOf(data, id);
        return from <= brush.to && to >= brush.from;
      });
      const clause = { owner: 'date', ...brush, mode: 'overlaps' } as const;
      const brushed = { ...lens, clauses: withClause(lens.clauses, 'date', clause) };
      expect({ seed, ids: await idsIn(engine, brushed) }).toEqual({ seed, ids: touching });
    }
  });

  it.each(laneKinds.map(({ id }) => id))(
    'has in its lanes by %s every event of those days, once a lane',
    async (by) => {
      for (const seed of seeds.slice(0, 40)) {
        const { data, engine, lens, random, period: drawn } = await caseOf(seed);
        const all = await idsIn(engine, withoutDates(lens));
        const period = edgesOn(
          all.map((id) => daysOf(data, id)),
          drawn,
          random,
        );
        const within = all.filter((id) => {
          const [from, to] = daysOf(data, id);
          return from <= period.to && to >= period.from;
        });
        const { lanes, events, shared } = await ask(engine, { kind: 'lanes-in-time', by, lens, period, limit: 500 });
        const inLanes = lanes.map(({ marks }) => marks.map(({ id }) => id as string));
        expect({ seed, events, ids: [...new Set(inLanes.flat())].toSorted() }).toEqual({
          seed,
          events: within.length,
          ids: within,
        });
        for (const ids of inLanes) expect(new Set(ids).size).toBe(ids.length);
        expect(shared).toBe(within.filter((id) => inLanes.filter((ids) => ids.includes(id)).length > 1).length);
        const sizes = lanes.filter(({ id }) => id !== 'rest').map((lane) => lane.events);
        expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
        const kept = new Set(await idsIn(engine, lens));
        for (const { id, outside } of lanes.flatMap(({ marks }) => marks)) expect(outside).toBe(!kept.has(id));
      }
    },
  );

  it('has an event of an actor of two hulls in the lanes of both', async () => {
    let shared = 0;
    const ever = { from: asDay(-500_000), to: asDay(500_000) };
    for (const seed of seeds) {
      const { engine } = await caseOf(seed);
      const lens = openLens();
      const { lanes } = await ask(engine, { kind: 'lanes-in-time', by: 'hull', lens, period: ever, limit: 500 });
      const { hulls, lines } = await ask(engine, { kind: 'scene', lens });
      for (const { owner, members } of hulls) {
        const touching = lines.filter(({ a, b }) => members.includes(a as never) || members.includes(b as never));
        const mine = lanes.find(({ id }) => id === (owner as string))?.marks.map(({ id }) => id as string) ?? [];
        const missing = touching
          .flatMap(({ events }) => events as readonly string[])
          .filter((id) => !mine.includes(id));
        expect({ seed, owner, missing }).toEqual({ seed, owner, missing: [] });
        const others = hulls
          .filter((hull) => hull.owner !== owner)
          .flatMap((hull) => hull.members as readonly string[]);
        shared += Number(members.some((id) => others.includes(id as string)) && touching.length > 0);
      }
    }
    expect(shared, 'hulls that share a member').toBeGreaterThan(3);
  });

  it('has in the lane of an actor what its list counts, and in that of a place what its filter leaves', async () => {
    let filtered = 0;
    const ever = { from: asDay(-500_000), to: asDay(500_000) };
    for (const seed of seeds.slice(0, 30)) {
      const { engine, lens: drawn } = await caseOf(seed);
      const lens = withoutDates(drawn);
      const actors = await ask(engine, { kind: 'lanes-in-time', by: 'actor', lens, period: ever, limit: 500 });
      const { rows } = await ask(engine, { kind: 'actors', lens });
      const told = rows.flatMap(({ id, events }) => (events > 0 ? [`${id} ${events}`] : []));
      const found = actors.lanes.flatMap(({ id, events }) => (id === 'rest' ? [] : [`${id} ${events}`]));
      expect({ seed, found: found.toSorted() }).toEqual({ seed, found: told.toSorted() });
      const places = await ask(engine, { kind: 'lanes-in-time', by: 'place', lens, period: ever, limit: 500 });
      if (lens.clauses.some(({ owner }) => owner === 'place')) continue;
      for (const { id, marks } of places.lanes.slice(0, 3).filter((lane) => lane.id !== 'rest')) {
        const clauses = withClause(lens.clauses, 'place', { owner: 'place', values: [id as never] });
        const wanted = await idsIn(engine, { ...lens, clauses });
        expect({ seed, id, ids: wanted }).toEqual({ seed, id, ids: marks.map((mark) => mark.id as string).toSorted() });
        filtered += wanted.length;
      }
    }
    expect(filtered).toBeGreaterThan(50);
  });
});
