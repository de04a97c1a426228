import { asDay, calendarOf, dayOf, formatDay, lastDateOf, monthName, type Day } from './day.ts';

/**
 * EDTF (ISO 8601-2) as far as the data model uses it: level 1 dates, `~` and `?`, intervals with open
 * ends, and the level-2 set `[a..b]` for one unknown day within. Nothing is ever sharpened: a month
 * stays a range of days in which the thing was so.
 */

type Precision = 'day' | 'month' | 'year';

/** A day known to lie in earliest..latest, both inclusive; undefined where nothing bounds it. */
export interface Bound {
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  readonly precision: Precision;
  readonly approximate: boolean;
}

export interface DateReading {
  readonly text: string;
  /** `point`: within one day, month or year; `span`: throughout; `within`: one unknown day between. */
  readonly shape: 'point' | 'span' | 'within';
  readonly start: Bound;
  /** Equals `start` for a point and for `within`. */
  readonly end: Bound;
  /** The span was still going on when it was reported. */
  readonly open: boolean;
}

const unbounded: Bound = { earliest: undefined, latest: undefined, precision: 'day', approximate: false };

function parseBound(text: string): Bound | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/u.exec(text);
  if (!match) return undefined;
  const [, y, m, d, mark] = match;
  const precision = d ? 'day' : m ? 'month' : 'year';
  const year = Number(y);
  const [firstMonth, lastMonth] = m ? [Number(m), Number(m)] : [1, 12];
  const earliest = dayOf(year, firstMonth, d ? Number(d) : 1);
  const latest = dayOf(year, lastMonth, d ? Number(d) : lastDateOf(year, lastMonth));
  if (earliest === undefined || latest === undefined) return undefined;
  return { earliest, latest, precision, approximate: mark !== undefined };
}

function parseWithin(text: string): DateReading | undefined {
  const [from = '', to = '', ...rest] = text.slice(1, -1).split('..');
  const low = from === '' ? unbounded : parseBound(from);
  const high = to === '' ? unbounded : parseBound(to);
  if (rest.length > 0 || (from === '' && to === '') || !low || !high) return undefined;
  if (low.earliest !== undefined && high.latest !== undefined && low.earliest > high.latest) return undefined;
  const bound = { earliest: low.earliest, latest: high.latest, precision: 'day' as const, approximate: false };
  return { text, shape: 'within', start: bound, end: bound, open: false };
}

function parseSpan(text: string): DateReading | undefined {
  const [from = '', to = '', ...rest] = text.split('/');
  const start = from === '' ? unbounded : parseBound(from);
  const open = to === '..';
  const end = open || to === '' ? unbounded : parseBound(to);
  if (rest.length > 0 || !start || !end || (from === '' && (to === '' || open))) return undefined;
  if (start.earliest !== undefined && end.latest !== undefined && start.earliest > end.latest) return undefined;
  return { text, shape: 'span', start, end, open };
}

/** The reading of an EDTF text, or undefined when it is none or names an impossible date. */
export function parseEdtf(text: string): DateReading | undefined {
  if (text.startsWith('[') && text.endsWith(']') && text.includes('..')) return parseWithin(text);
  if (text.includes('/')) return parseSpan(text);
  const bound = parseBound(text);
  return bound && { text, shape: 'point', start: bound, end: bound, open: false };
}

export const isEdtf = (text: string): boolean => parseEdtf(text) !== undefined;

/** Reads a date that the schema has already accepted. */
export function readEdtf(text: string): DateReading {
  const reading = parseEdtf(text);
  if (!reading) throw new Error(`Broken invariant: "${text}" was accepted as EDTF`);
  return reading;
}

/** True where the bounds leave no doubt about the day. */
export const isExactDay = (bound: Bound): boolean =>
  bound.earliest !== undefined && bound.earliest === bound.latest && !bound.approximate;

/** One end of a date in words: "8 Nov 2023", "about 2013", "not given". */
export function formatBound(bound: Bound): string {
  if (bound.earliest === undefined) return 'not given';
  const { year, month } = calendarOf(bound.earliest);
  const words = { day: formatDay(bound.earliest), month: `${monthName(month)} ${year}`, year: String(year) };
  return (bound.approximate ? 'about ' : '') + words[bound.precision];
}

function formatWithin({ earliest, latest }: Bound): string {
  if (earliest === undefined) return `before ${formatDay(asDay((latest as number) + 1))}`;
  if (latest === undefined) return `after ${formatDay(asDay(earliest - 1))}`;
  return `some day between ${formatDay(earliest)} and ${formatDay(latest)}`;
}

/** The date in words, as precise as it was given and no more: "Jan 2020", "from 17 Oct 2023". */
export function formatEdtf(reading: DateReading): string {
  if (reading.shape === 'within') return formatWithin(reading.start);
  if (reading.shape === 'point') return formatBound(reading.start);
  if (reading.open) return `from ${formatBound(reading.start)}`;
  if (reading.end.earliest === undefined) return `from ${formatBound(reading.start)}, end not given`;
  if (reading.start.earliest === undefined) return `up to ${formatBound(reading.end)}, start not given`;
  return `${formatBound(reading.start)} – ${formatBound(reading.end)}`;
}
