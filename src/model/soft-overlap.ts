import type { Period } from './calendar-unit.ts';
import { formatBound, type Bound, type DateReading } from './edtf.ts';

/** The latest possible first day: it did not begin after it ended. */
const beganBy = ({ start, end }: DateReading): number => Math.min(start.latest ?? Infinity, end.latest ?? Infinity);

/** The earliest possible last day: it did not end before it began, nor while it was still going on. */
const lastedTo = ({ start, end, open }: DateReading): number =>
  open ? Infinity : Math.max(end.earliest ?? -Infinity, start.earliest ?? -Infinity);

/** Whether the event surely touches the period, on whichever of its possible days it was. */
function surelyMeets(date: DateReading, { from, to }: Period): boolean {
  if (date.shape !== 'span' && date.start.approximate) return false;
  return beganBy(date) <= to && lastedTo(date) >= from;
}

const mayMeet = ({ start, end }: DateReading, { from, to }: Period): boolean =>
  (start.earliest ?? -Infinity) <= to && (end.latest ?? Infinity) >= from;

const firstDayWords = (start: Bound): string =>
  start.earliest === undefined ? 'first day not given' : `began some day of ${formatBound(start)}`;

const lastDayWords = (end: Bound): string =>
  end.earliest === undefined ? 'last day not given' : `ended some day of ${formatBound(end)}`;

function spanReason(date: DateReading, { from, to }: Period): string {
  const reasons = [
    beganBy(date) > to && firstDayWords(date.start),
    lastedTo(date) < from && lastDayWords(date.end),
  ].filter(Boolean);
  return `${reasons.join(', ')}; may reach in`;
}

const precisionWords = { day: 'about that day', month: 'some day of the month', year: 'some day of the year' } as const;

/**
 * Why an event is kept by a clause that asks for an overlap, although its date does not settle that it lies
 * there: "some day of the month, may lie within". Undefined where no doubt is left, and where it cannot lie there.
 */
export function softOverlap(date: DateReading, period: Period): string | undefined {
  if (!mayMeet(date, period) || surelyMeets(date, period)) return undefined;
  if (date.shape === 'span') return spanReason(date, period);
  const words = date.shape === 'within' ? 'one unknown day' : precisionWords[date.start.precision];
  return `${words}, may lie within`;
}
