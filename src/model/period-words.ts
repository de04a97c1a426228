import type { Period } from './calendar-unit.ts';
import { calendarOf, formatDay, lastDateOf, monthName, type Day } from './day.ts';

const opensMonth = (day: Day): boolean => calendarOf(day).date === 1;
const opensYear = (day: Day): boolean => opensMonth(day) && calendarOf(day).month === 1;
const endsMonth = (day: Day): boolean => {
  const { year, month, date } = calendarOf(day);
  return date === lastDateOf(year, month);
};
const endsYear = (day: Day): boolean => endsMonth(day) && calendarOf(day).month === 12;

const yearWords = (day: Day): string => String(calendarOf(day).year);
const monthWords = (day: Day): string => `${monthName(calendarOf(day).month)} ${yearWords(day)}`;

/** "2023" for a whole year, "Oct 2023 – Nov 2023" for whole months, else days. */
export function periodWords({ from, to }: Period): string {
  const wholeMonths = opensMonth(from) && endsMonth(to) ? monthWords : formatDay;
  const words = opensYear(from) && endsYear(to) ? yearWords : wholeMonths;
  const [first, last] = [words(from), words(to)];
  return first === last ? first : `${first} – ${last}`;
}
