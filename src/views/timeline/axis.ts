import { calendarUnit, type Period, type UnitId } from '../../model/calendar-unit.ts';

/** How many bars an axis of so many pixels has room for: narrower ones can neither be read nor hit. */
const MIN_BIN_PX = 24;
export const roomFor = (width: number): number => Math.max(1, Math.floor(width / MIN_BIN_PX));

/** What is written under each bin, or nothing where words would run into each other. */
export function ticksOf(unit: UnitId, bins: readonly Period[], width: number): (string | undefined)[] {
  const { tick, tickWidth } = calendarUnit(unit);
  const every = Math.max(1, Math.ceil((tickWidth * bins.length) / width));
  return bins.map(({ from }, i) => {
    if (i % every !== 0) return undefined;
    return tick(from, i === bins.length - 1 && unit !== 'day' ? undefined : bins[i - every]?.from);
  });
}

/** Where a day begins on the axis, 0 to 1; bins are equally wide. Days outside lie at the ends. */
export function placeOf(day: number, bins: readonly Period[]): number {
  const index = bins.findIndex(({ to }) => day <= to);
  if (index < 0) return 1;
  const { from, to } = bins[index]!;
  return (index + Math.max(0, day - from) / (to - from + 1)) / bins.length;
}

/** The day at a place of the axis, 0 to 1: `placeOf` turned round. */
export function dayAt(place: number, bins: readonly Period[]): number {
  const along = Math.min(Math.max(place, 0), 1) * bins.length;
  const index = Math.min(bins.length - 1, Math.floor(along));
  const { from, to } = bins[index]!;
  return Math.min(to, from + Math.floor((along - index) * (to - from + 1)));
}
