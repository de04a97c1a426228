import type { Period } from '../model/calendar-unit.ts';
import { asDay, type Day } from '../model/day.ts';
import { NO_EARLIEST, NO_LATEST, type EventTable } from './event-table.ts';
import { clauseBit } from './evaluate.ts';

interface BinCounts {
  /** By bin: events that surely lie in it. */
  readonly within: Int32Array;
  /** By bin: spans and soft dates that may reach into it, and into another one or beyond. */
  readonly spanning: Int32Array;
  /** The rows that no bin holds whole; they are never summed with the bars. */
  readonly spans: readonly number[];
  /** Rows that ended, as far as is known, before the first bin. */
  readonly earlier: readonly number[];
  /** How many begin, as far as is known, after the last bin. */
  readonly later: number;
  readonly events: number;
}

/** The bin that holds the day, of bins without gaps; the nearest one for days outside. */
function binOf(bins: readonly Period[], day: number): number {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bins[middle]!.to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From how many rows begin and end in each bin, how many reach into each. */
function summed(starts: Int32Array): Int32Array {
  const sums = new Int32Array(starts.length - 1);
  sums.forEach((_, i) => (sums[i] = starts[i]! + (sums[i - 1] ?? 0)));
  return sums;
}

/**
 * Events in view by bin, leaving out the date clause. Each event stands in exactly one of: the bar of
 * the bin that surely holds it, the spans, the earlier ones, the later ones. Bins have no gaps.
 */
export function binCounts(table: EventTable, fails: Uint16Array, bins: readonly Period[]): BinCounts {
  const [within, edges] = [new Int32Array(bins.length), new Int32Array(bins.length + 1)];
  const [start, end] = [bins[0]!.from, bins.at(-1)!.to];
  const [spans, earlier]: [number[], number[]] = [[], []];
  let [events, later] = [0, 0];
  for (let row = 0; row < table.size; row++) {
    if (fails[row]! & ~clauseBit('date')) continue;
    events++;
    const [first, last] = [table.earliest[row]!, table.latest[row]!];
    if (last < start) earlier.push(row);
    else if (first > end) later++;
    else {
      const [from, to] = [binOf(bins, first), binOf(bins, last)];
      if (from === to && first >= start && last <= end) within[from]!++;
      else {
        spans.push(row);
        edges[from]!++;
        edges[to + 1]!--;
      }
    }
  }
  return { within, spanning: summed(edges), spans, earlier, later, events };
}

/** The known day of the rows that no other goes beyond. A loop: a call takes no more than some 100,000 arguments. */
export function outermost(
  rows: readonly number[],
  days: EventTable['earliest'],
  isBeyond: (day: number, other: number) => boolean,
): Day | undefined {
  let found: number | undefined;
  for (const row of rows) {
    const day = days[row]!;
    if (day === NO_EARLIEST || day === NO_LATEST) continue;
    if (found === undefined || isBeyond(day, found)) found = day;
  }
  return found === undefined ? undefined : asDay(found);
}
