import { calendarUnit, type Period, type UnitId } from '../../model/calendar-unit.ts';
import { asDay, type Day } from '../../model/day.ts';
import { shifted } from './brush-steps.ts';

/** The last day of the unit that holds the day. */
function endOf(day: Day, unit: UnitId): Day {
  const { start, step } = calendarUnit(unit);
  return asDay(step(start(day), 1) - 1);
}

/** The day of the next step: each unit's last, and at the end the last day itself; undefined once that is reached. */
export function nextPlayedDay(day: Day, unit: UnitId, last: Day): Day | undefined {
  if (day >= last) return undefined;
  const end = endOf(day, unit);
  return asDay(Math.min(end > day ? end : endOf(asDay(day + 1), unit), last));
}

/** The brush of the next step; undefined where all of it would lie after the last day. */
export function nextPlayedBrush(brush: Period, unit: UnitId, last: Day): Period | undefined {
  const next = shifted(brush, unit, 1);
  return next.from > last || next.from === brush.from ? undefined : next;
}

/** Where the day begins to run: where it stands, or from the first bar if it stands at the end. */
export const firstPlayedDay = (day: Day, first: Period, last: Day): Day =>
  day >= last || day < first.from ? asDay(Math.min(first.to, last)) : day;

/** Where the brush begins to run: where it is, or at the start where there is none or no step is left. */
export function firstPlayedBrush(brush: Period | undefined, unit: UnitId, first: Period, last: Day): Period {
  if (!brush) return { from: first.from, to: first.to };
  if (nextPlayedBrush(brush, unit, last)) return { from: brush.from, to: brush.to };
  return { from: first.from, to: asDay(first.from + brush.to - brush.from) };
}
