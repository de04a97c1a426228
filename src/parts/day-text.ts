import { dayOf, lastDateOf, monthIn, parseIsoDay, type Day } from '../model/day.ts';

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
  if (year) return fromParts(date === undefined ? undefined : Number(date), monthIn(name), Number(year), side);
  const [, american = '', americanDate, americanYear] = /^(\p{L}+) (\d{1,2}) (\d{4})$/u.exec(plain) ?? [];
  return americanYear ? fromParts(Number(americanDate), monthIn(american), Number(americanYear), side) : undefined;
}
