import type { HistogramBin } from '../../model/answer.ts';

/** Below this many pixels a month can neither be read nor hit. */
const MIN_BIN_PX = 44;

/**
 * The latest months that fit, without leading ones in which nothing is dated: what lies before is told
 * as "n earlier" and not drawn. A month that only spans reach into is no start.
 */
export function shownBins(bins: readonly HistogramBin[], width: number): readonly HistogramBin[] {
  const room = Math.max(1, Math.floor(width / MIN_BIN_PX));
  const fitting = bins.slice(-room);
  if (fitting.length === bins.length) return bins;
  const first = fitting.findIndex(({ within }) => within > 0);
  return first < 0 ? fitting : fitting.slice(first);
}

/** "Oct 23" where a year begins to be read, else "Nov". */
export function tickLabel({ label }: HistogramBin, index: number, count: number): string {
  const [month = '', year = ''] = label.split(' ');
  return index === 0 || month === 'Jan' || index === count - 1 ? `${month} ${year.slice(2)}` : month;
}

/** Where a day lies on the axis, 0 to 1; months are equally wide. Days outside lie at the ends. */
export function placeOf(day: number, bins: readonly HistogramBin[]): number {
  const index = bins.findIndex(({ to }) => day <= to);
  if (index < 0) return 1;
  const { from, to } = bins[index]!;
  return (index + Math.max(0, day - from) / (to - from + 1)) / bins.length;
}

/** The day at a place of the axis, 0 to 1: `placeOf` turned round. */
export function dayAt(place: number, bins: readonly HistogramBin[]): number {
  const along = Math.min(Math.max(place, 0), 1) * bins.length;
  const index = Math.min(bins.length - 1, Math.floor(along));
  const { from, to } = bins[index]!;
  return Math.min(to, from + Math.floor((along - index) * (to - from + 1)));
}
