import { LensCache } from '../../src/engine/in-view.ts';
import { World } from '../../src/engine/world.ts';
import { asDay, calendarOf } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ConflictEvent } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { foldDyads } from '../../src/store/dyads.ts';
import { eventFacets, facetCounts } from '../../src/store/facets.ts';
import { unitsBetween } from '../../src/model/calendar-unit.ts';
import { binCounts } from '../../src/store/histogram.ts';
import { LAST, syntheticDataset } from './synthetic-events.ts';

/**
 * One gesture (filter, dyads, facets, months) from the columns of the store, against the same from an array
 * of objects with their days read beforehand. Both give the same numbers, which is checked before timing.
 */
const EVENTS = 20_000;
const REPEATS = 9;
const SEED = 20_000;

interface Plain {
  readonly event: ConflictEvent;
  readonly first: number;
  readonly last: number;
  readonly dispute: string;
}

const plainOf = (data: Dataset): Plain[] =>
  data.events.map((event) => {
    const { start, end } = readEdtf(event.date);
    return { event, first: start.earliest!, last: end.latest!, dispute: 'undisputed' };
  });

const lensOf = (from: number, types: readonly string[]): Lens =>
  ({
    clauses: [
      { owner: 'date', from, to: LAST, mode: 'overlaps' },
      { owner: 'event-type', values: types },
    ],
    asOf: asDay(LAST),
    statements: true,
    totals: 'folded',
    keepRelations: false,
    shown: 'all',
  }) as unknown as Lens;

interface Sums {
  readonly events: number;
  readonly dyads: number;
  readonly facets: number;
  readonly months: number;
}

const total = (counts: Iterable<number>) => [...counts].reduce((sum, n) => sum + n, 0);

function fromColumns(world: World, lens: Lens, from: number): Sums {
  const { rows, drawn, fails } = new LensCache(world).of(lens);
  const dyads = foldDyads(world.events, rows, drawn);
  const facets = eventFacets.map((owner) => total(facetCounts(world.events, fails, owner).values()));
  const months = binCounts(world.events, fails, unitsBetween('month', { from: asDay(from), to: asDay(LAST) }));
  return { events: rows.length, dyads: dyads.size, facets: total(facets), months: months.events };
}

/** The keys of the dyads of an event: those of initiator and struck, in one order. */
function dyadKeys({ participants }: ConflictEvent): string[] {
  const from = participants.filter((p) => p.role === 'initiator').map((p) => p.actor);
  const to = participants.filter((p) => p.role !== 'initiator').map((p) => p.actor);
  return from.flatMap((x) => to.flatMap((y) => (x === y ? [] : [x < y ? `${x}~${y}` : `${y}~${x}`])));
}

const tally = (counts: Map<string, number>, keys: Iterable<string>) => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
};

const monthKey = (day: number) => {
  const { year, month } = calendarOf(asDay(day));
  return `${year}-${month}`;
};

function fromObjects(all: readonly Plain[], types: ReadonlySet<string>, from: number): Sums {
  const [dyads, facets, months] = [new Map<string, string[]>(), new Map<string, number>(), new Map<string, number>()];
  let [events, dated] = [0, 0];
  for (const { event, first, last, dispute } of all) {
    const [isNow, isKind] = [last >= from && first <= LAST, types.has(event.type)];
    if (isKind && ++dated) tally(months, new Set([monthKey(first), monthKey(last)]));
    if (isNow) tally(facets, [`type ${event.type}`]);
    if (!isNow || !isKind) continue;
    events++;
    for (const key of dyadKeys(event)) {
      const known = dyads.get(key);
      if (known) known.push(event.id);
      else dyads.set(key, [event.id]);
    }
    tally(facets, new Set(event.participants.map((p) => p.actor)));
    tally(facets, [...event.places!, ...event.at.map(({ source }) => source), event.type, dispute]);
  }
  return { events, dyads: dyads.size, facets: total(facets.values()), months: dated };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

function assertSame(columns: Sums, objects: Sums): void {
  const [x, y] = [JSON.stringify(columns), JSON.stringify(objects)];
  if (x !== y) throw new Error(`The two ways give different numbers: ${x} and ${y}`);
}

/** Runs both ways in turn, so that a slow moment of the machine falls on both. */
export function benchEngine(): void {
  const data = syntheticDataset(EVENTS, SEED);
  const world = new World(data);
  const plain = plainOf(data);
  const types = ['attack', 'air-strike', 'battle', 'meeting', 'aid', 'statement', 'threat', 'arrest'];
  const [columns, objects]: [number[], number[]] = [[], []];
  for (let i = 0; i < REPEATS; i++) {
    const from = LAST - 1500 - i * 100;
    const lens = lensOf(from, types);
    assertSame(fromColumns(world, lens, LAST - 3700), fromObjects(plain, new Set(types), from));
    columns.push(timed(() => fromColumns(world, lens, LAST - 3700)));
    objects.push(timed(() => fromObjects(plain, new Set(types), from)));
  }
  const [mine, theirs] = [median(columns), median(objects)];
  console.log(`  seed ${SEED}, ${REPEATS} repeats in turn, medians of this run on this machine`);
  console.log(`  columns of the store   ${mine.toFixed(1)} ms`);
  console.log(`  array of objects       ${theirs.toFixed(1)} ms`);
  console.log(`  ratio                  ${(mine / theirs).toFixed(2)} (below 1 the columns are faster)`);
  console.log('  The store also tells backing, tines and totals of each dyad, and spans apart; the loop does not.');
}
