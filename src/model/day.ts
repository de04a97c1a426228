import type { Brand } from '../base/brand.ts';

/** Days since 1 January 1970 (UTC); negative before. */
export type Day = Brand<number, 'Day'>;

const MS_PER_DAY = 86_400_000;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const asDay = (days: number): Day => days as Day;

/** The day of a calendar date; month counts from 1. Undefined when no such date exists. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  const same = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return same ? asDay(moment.getTime() / MS_PER_DAY) : undefined;
}

interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
}

export function calendarOf(day: Day): CalendarDate {
  const moment = new Date(day * MS_PER_DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** How many dates a month has. By way of `dayOf`, since the plain calendar functions take the year 4 for 1904. */
export const lastDateOf = (year: number, month: number): number =>
  month === 12 ? 31 : calendarOf(asDay(dayOf(year, month + 1, 1)! - 1)).date;

export const monthName = (month: number): string => monthNames[month - 1] ?? '';

/** The month that a text begins, from 1; 0 where it begins none: "nov", "November". */
export const monthIn = (text: string): number =>
  text.length < 3 ? 0 : monthNames.findIndex((name) => name.toLowerCase() === text.slice(0, 3).toLowerCase()) + 1;

/** "8 Nov 2023": the one way a day is written. */
export function formatDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${date} ${monthName(month)} ${year}`;
}

export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
