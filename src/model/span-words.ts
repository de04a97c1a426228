import { formatBound, formatEdtf, type DateReading } from './edtf.ts';

/** From the first day of several dates to the last, each as precise as it was given. */
export function spanWords(dates: readonly DateReading[]): string {
  const first = dates.toSorted((x, y) => (x.start.earliest ?? -Infinity) - (y.start.earliest ?? -Infinity))[0];
  const last = dates.toSorted((x, y) => (y.end.latest ?? Infinity) - (x.end.latest ?? Infinity))[0];
  if (!first || !last) return 'no event in view';
  if (dates.length === 1) return formatEdtf(first);
  const [from, to] = [formatBound(first.start), formatBound(last.end)];
  if (last.end.latest === undefined) return `from ${from}`;
  if (first.start.earliest === undefined) return `up to ${to}, first day not given`;
  return from === to ? from : `${from} – ${to}`;
}
