import { dayOf, lastDateOf, monthName, parseIsoDay, type Day } from '../model/day.ts';

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());

/** The month that the text begins, from 1; 0 where it begins none: "nov", "November". */
const monthOf = (text: string): number => (text.length < 3 ? 0 : months.indexOf(text.slice(0, 3).toLowerCase()) + 1);

function fromParts(date: number | undefined, month: number, year: number, side: 'first' | 'last'): Day | undefined {
  if (month === 0) return undefined;
  return dayOf(year, month, date ?? (side === 'first' ? 1 : lastDateOf(year, month)));
}

/**
 * The day that a person wrote: "2023-11-08", "8 Nov 2023", "Nov 8, 2023"; a month or a year alone stands
 * for its first or last day. Undefined for any other text, and for 8/11/2023, which is two days.
 */
export function parseDayText(text: string, side: 'first' | 'last' = 'first'): Day | undefined {
  const plain = text.trim().replaceAll(/[.,]/gu, ' ').replaceAll(/\s+/gu, ' ');
  const iso = parseIsoDay(plain);
  if (iso !== undefined) return iso;
  const [, isoYear, isoMonth] = /^(\d{4})(?:-(\d{2}))?$/u.exec(plain) ?? [];
  if (isoYear) {
    const month = Number(isoMonth ?? (side === 'first' ? 1 : 12));
    return month >= 1 && month <= 12 ? fromParts(undefined, month, Number(isoYear), side) : undefined;
  }
  const [, date, name = '', year] = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(plain) ?? [];
  if (year) return fromParts(date === undefined ? undefined : Number(date), monthOf(name), Number(year), side);
  const [, american = '', americanDate, americanYear] = /^(\p{L}+) (\d{1,2}) (\d{4})$/u.exec(plain) ?? [];
  return americanYear ? fromParts(Number(americanDate), monthOf(american), Number(americanYear), side) : undefined;
}
