import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistogramBin } from '../../src/model/answer.ts';
import { asDay, dayOf, lastDateOf, monthName } from '../../src/model/day.ts';
import { dayAt, placeOf, shownBins, tickLabel } from '../../src/views/timeline/shown-bins.ts';

/** Months from Oct 2023, each with [within, spanning]. */
const months = (counts: readonly (readonly [number, number])[]): HistogramBin[] =>
  counts.map(([within, spanning], index) => {
    const [year, month] = [2023 + Math.floor((9 + index) / 12), ((9 + index) % 12) + 1];
    const [from, to] = [dayOf(year, month, 1)!, dayOf(year, month, lastDateOf(year, month))!];
    return { from, to, label: `${monthName(month)} ${year}`, within, spanning };
  });

describe('the months of the strip', () => {
  it('are all there where they fit', () => {
    const bins = months([
      [0, 0],
      [1, 0],
    ]);
    expect(shownBins(bins, 1000)).toBe(bins);
  });

  it('are the latest where they do not, from the first in which something is dated', () => {
    const bins = months([...Array.from({ length: 20 }, () => [0, 3] as const), [2, 0], [0, 0], [1, 0]]);
    expect(shownBins(bins, 440).map(({ within }) => within)).toEqual([2, 0, 1]);
  });

  it('carry their year at the ends and in January', () => {
    const bins = months(Array.from({ length: 5 }, () => [1, 0] as const));
    expect(bins.map((bin, index) => tickLabel(bin, index, 5))).toEqual(['Oct 23', 'Nov', 'Dec', 'Jan 24', 'Feb 24']);
  });

  it('give every day a place from which it is read again', () => {
    const bins = months(Array.from({ length: 13 }, () => [0, 0] as const));
    const [first, last] = [bins[0]!.from, bins.at(-1)!.to];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        // The middle of the day, since its edge belongs to two.
        const [from, to] = [placeOf(day, bins), placeOf(asDay(day + 1), bins)];
        expect(dayAt((from + to) / 2, bins)).toBe(day);
      }),
    );
  });
});
