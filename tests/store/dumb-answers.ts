import type { ClauseOwner } from '../../src/model/clause.ts';
import { calendarOf, type Day } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ConflictEvent } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { eventTypes } from '../../src/model/vocabulary.ts';
import {
  dumbEnd,
  dumbMeets,
  dumbOnStage,
  dumbPairs,
  dumbPlaces,
  dumbShows,
  dumbSources,
  type DumbStage,
} from './dumb.ts';
import { dumbDispute } from './dumb-dispute.ts';

/** The answers that follow from the plain reading, as texts that can be compared and printed. */

export interface DumbView {
  readonly data: Dataset;
  readonly lens: Lens;
  /** The stage without the clause over actors, and with it. */
  readonly whole: DumbStage;
  readonly stage: DumbStage;
  /** The stage at the level of the lens, which moves events to other nodes and leaves none out. */
  readonly drawn: DumbStage;
}

type Failing = ClauseOwner | 'lens';

function failing(event: ConflictEvent, { data, lens, whole, stage }: DumbView): Failing[] {
  const unmet = lens.clauses.filter((clause) => !dumbMeets(event, clause, data, eventTypes)).map(({ owner }) => owner);
  const isBase = !dumbShows(event, lens, data) || !dumbOnStage(event, data, whole);
  const isHidden = !dumbOnStage(event, data, stage);
  return [...unmet, ...(isBase ? (['lens'] as const) : []), ...(isHidden ? (['actor-type'] as const) : [])];
}

const read = new WeakMap<DumbView, (readonly [ConflictEvent, readonly Failing[]])[]>();

/** Events in view, or those that would be if one owner had no clause. */
export function dumbInView(view: DumbView, without?: ClauseOwner): ConflictEvent[] {
  const all = read.get(view) ?? view.data.events.map((event) => [event, failing(event, view)] as const);
  read.set(view, all);
  return all.filter(([, owners]) => owners.every((owner) => owner === without)).map(([event]) => event);
}

/** The two drawn ends of a dyad in one order whatever the direction. */
function dyadLine(event: ConflictEvent, pair: ReturnType<typeof dumbPairs>[number], from: string, to: string): string {
  const [a, b] = [from, to].toSorted();
  const arrow = !pair.directed ? '--' : from === a ? '->' : '<-';
  const marks = [pair.thin ? 'thin' : '', pair.tine ? 'tine' : '', event.kind ?? ''].filter((mark) => mark !== '');
  return [`${a} ${arrow} ${b}`, event.id, pair.backing, ...marks].join(' ');
}

/** Every entry of every dyad, once each. */
export function dumbDyads(view: DumbView): string[] {
  const lines = dumbInView(view).flatMap((event) =>
    dumbPairs(event, view.data).flatMap((pair) => {
      const [from, to] = [pair.from, pair.to].map((actor) => dumbEnd(actor, event, view.data, view.drawn));
      return from === undefined || to === undefined || from === to ? [] : [dyadLine(event, pair, from, to)];
    }),
  );
  return [...new Set(lines)].toSorted();
}

function valuesOf(event: ConflictEvent, owner: ClauseOwner, data: Dataset, role: string | undefined): string[] {
  switch (owner) {
    case 'participant':
      return event.participants.filter((p) => role === undefined || p.role === role).map((p) => p.actor);
    case 'event-type':
      return [event.type];
    case 'quad-class':
      return [eventTypes.find(({ id }) => id === event.type)!.quad];
    case 'place':
      return [...dumbPlaces(event, data)];
    case 'source':
      return [...dumbSources(event)];
    case 'dispute':
      return [dumbDispute(event, data)];
    default:
      return [];
  }
}

export const facetLines = (owner: string, counts: Iterable<readonly [string, number]>): string[] =>
  [...counts].map(([value, count]) => `${owner} ${value}: ${count}`).toSorted();

export function dumbFacet(view: DumbView, owner: ClauseOwner, role?: string): string[] {
  const counts = new Map<string, number>();
  for (const event of dumbInView(view, owner)) {
    for (const value of new Set(valuesOf(event, owner, view.data, role))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return facetLines(owner, counts);
}

const monthOf = (day: number): number => {
  const { year, month } = calendarOf(day as Day);
  return year * 12 + month;
};

/** Every month of the period with its events, and how many lie before them all. */
export function dumbMonths(view: DumbView, from: Day, to: Day): string[] {
  const events = dumbInView(view, 'date').map(({ date }) => {
    const { start, end } = readEdtf(date);
    const [first, last] = [start.earliest, end.latest];
    return [first === undefined ? -Infinity : monthOf(first), last === undefined ? Infinity : monthOf(last)] as const;
  });
  const lines: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month++) {
    const within = events.filter(([first, last]) => first === month && last === month).length;
    const reaching = events.filter(([first, last]) => first <= month && last >= month).length;
    lines.push(`${month}: ${within} within, ${reaching - within} spanning`);
  }
  return [...lines, `earlier: ${events.filter(([, last]) => last < monthOf(from)).length}`, `all: ${events.length}`];
}
