import type { EventRow } from '../../model/answer.ts';
import { calendarOf, monthName, type Day } from '../../model/day.ts';

interface MonthCounts {
  readonly bins: readonly { readonly label: string; readonly count: number }[];
  /** Events that no one month of these holds: earlier ones, spans and soft dates. */
  readonly outside: number;
}

function monthOf(day: Day): string {
  const { year, month } = calendarOf(day);
  return `${monthName(month)} ${year}`;
}

/** The month in which an event surely lies as a whole; a span or a soft date lies in none. */
function homeOf({ from, to }: EventRow): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  return monthOf(from) === monthOf(to) ? monthOf(from) : undefined;
}

/** Each event counted once, in the month it lies in. */
export function eventsByMonth(events: readonly EventRow[], labels: readonly string[]): MonthCounts {
  const homes = events.map(homeOf);
  const bins = labels.map((label) => ({ label, count: homes.filter((home) => home === label).length }));
  return { bins, outside: events.length - bins.reduce((sum, { count }) => sum + count, 0) };
}

/** "7 more lie earlier, span months or have no exact month." */
export function outsideWords({ outside }: MonthCounts): string | undefined {
  if (outside === 0) return undefined;
  return outside === 1 ? '1 more lies earlier or in no one month' : `${outside} more lie earlier or in no one month`;
}
