import { asDay, calendarOf, dayOf, lastDateOf, monthName, type Day } from '../model/day.ts';
import type { HistogramBin } from '../model/answer.ts';
import { NO_EARLIEST, NO_LATEST, type EventTable } from './event-table.ts';
import { clauseBit } from './evaluate.ts';

interface Month {
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
}

/** The calendar months that the days from..to touch, in order. */
export function monthsBetween(from: Day, to: Day): Month[] {
  const months: Month[] = [];
  let { year, month } = calendarOf(from);
  for (let start = dayOf(year, month, 1)!; start <= to;) {
    months.push({
      from: start,
      to: dayOf(year, month, lastDateOf(year, month))!,
      label: `${monthName(month)} ${year}`,
    });
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
    start = dayOf(year, month, 1)!;
  }
  return months;
}

/** Index of the month that holds the whole row, or -1 where the row reaches past one month. */
function monthOf(months: readonly Month[], first: number, last: number): number {
  return months.findIndex((month) => first >= month.from && last <= month.to);
}

interface MonthCounts {
  readonly bins: readonly HistogramBin[];
  /** Events that ended, as far as is known, before the first bin. */
  readonly earlier: number;
  readonly earliestDay: Day | undefined;
  readonly lastEarlierDay: Day | undefined;
  readonly events: number;
}

/**
 * Events in view by month, leaving out the date clause. A row that surely lies in one month counts as
 * `within` it; spans and soft dates count as `spanning` in every month that they may touch, so the two
 * are never summed.
 */
export function monthCounts(table: EventTable, fails: Uint16Array, from: Day, to: Day): MonthCounts {
  const months = monthsBetween(from, to);
  const within = months.map(() => 0);
  const spanning = months.map(() => 0);
  const before: number[] = [];
  let events = 0;
  for (let row = 0; row < table.size; row++) {
    if (fails[row]! & ~clauseBit('date')) continue;
    events++;
    const [first, last] = [table.earliest[row]!, table.latest[row]!];
    const month = monthOf(months, first, last);
    if (month >= 0) within[month]!++;
    else if (last < months[0]!.from) before.push(row);
    else months.forEach((m, i) => first <= m.to && last >= m.from && spanning[i]!++);
  }
  return {
    bins: months.map((month, i) => ({ ...month, within: within[i]!, spanning: spanning[i]! })),
    earlier: before.length,
    earliestDay: outermost(before, table.earliest, (day, other) => day < other),
    lastEarlierDay: outermost(before, table.latest, (day, other) => day > other),
    events,
  };
}

/** The known day of the rows that no other goes beyond. A loop: a call takes no more than some 100,000 arguments. */
function outermost(
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
