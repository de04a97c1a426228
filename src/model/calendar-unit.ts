import { asDay, calendarOf, dayOf, formatDay, monthName, type Day } from './day.ts';

/** The days that an address bar and a clause can hold: those of the years 1 to 9999. */
export const FIRST_DAY = dayOf(1, 1, 1)!;
export const LAST_DAY = dayOf(9999, 12, 31)!;

/** 1 January 1970 was a Thursday; weeks begin on Mondays. */
const THURSDAY = 3;

interface CalendarUnit {
  readonly id: string;
  readonly label: string;
  /** The first day of the unit that holds the day. */
  readonly start: (day: Day) => Day;
  /** The first day of the unit so many units after the one that begins on `start`. */
  readonly step: (start: Day, by: number) => Day;
  /** The unit in full: "Nov 2023", "Week of 6 Nov 2023". */
  readonly name: (start: Day) => string;
  /** The unit on an axis, behind the one that is written before it: "Nov", and "Jan 24" where a year begins to be read. */
  readonly tick: (start: Day, before: Day | undefined) => string;
  /** Pixels that a tick takes. */
  readonly tickWidth: number;
  /** What a press of Page moves by: the coarser unit that people count this one in. */
  readonly page: string;
}

const shortYear = (year: number): string => String(Math.abs(year) % 100).padStart(2, '0');

/** Units of so many months, counted from the year 0. */
function monthsAlike(size: number) {
  const at = (index: number): Day => dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)!;
  const indexOf = (day: Day): number => {
    const { year, month } = calendarOf(day);
    return Math.floor((year * 12 + month - 1) / size) * size;
  };
  return {
    start: (day: Day) => at(indexOf(day)),
    step: (start: Day, by: number) => at(indexOf(start) + by * size),
  };
}

const daysAlike = (size: number, offset: number) => ({
  start: (day: Day) => asDay(Math.floor((day + offset) / size) * size - offset),
  step: (start: Day, by: number) => asDay(start + by * size),
});

const yearOf = (day: Day): number => calendarOf(day).year;
const monthOf = (day: Day): string => monthName(calendarOf(day).month);
const quarterOf = (day: Day): string => `Q${Math.ceil(calendarOf(day).month / 3)}`;
const dateOf = (day: Day): string => `${calendarOf(day).date} ${monthOf(day)}`;
const sameYear = (day: Day, other: Day | undefined): boolean => other !== undefined && yearOf(day) === yearOf(other);
const sameMonth = (day: Day, other: Day | undefined): boolean =>
  other !== undefined && sameYear(day, other) && monthOf(day) === monthOf(other);
const withYear = (words: string, day: Day, before: Day | undefined): string =>
  sameYear(day, before) ? words : `${words} ${shortYear(yearOf(day))}`;

/** What a bar of the histogram may stand for, finest first. To add one, add a line. */
export const calendarUnits = [
  {
    id: 'day',
    label: 'Day',
    ...daysAlike(1, 0),
    name: formatDay,
    tick: (day, before) => (sameMonth(day, before) ? String(calendarOf(day).date) : dateOf(day)),
    tickWidth: 24,
    page: 'month',
  },
  {
    id: 'week',
    label: 'Week',
    ...daysAlike(7, THURSDAY),
    name: (day) => `Week of ${formatDay(day)}`,
    tick: (day, before) => withYear(dateOf(day), day, before),
    tickWidth: 64,
    page: 'month',
  },
  {
    id: 'month',
    label: 'Month',
    ...monthsAlike(1),
    name: (day) => `${monthOf(day)} ${yearOf(day)}`,
    tick: (day, before) => withYear(monthOf(day), day, before),
    tickWidth: 44,
    page: 'year',
  },
  {
    id: 'quarter',
    label: 'Quarter',
    ...monthsAlike(3),
    name: (day) => `${quarterOf(day)} ${yearOf(day)}`,
    tick: (day, before) => withYear(quarterOf(day), day, before),
    tickWidth: 44,
    page: 'year',
  },
  {
    id: 'year',
    label: 'Year',
    ...monthsAlike(12),
    name: (day) => String(yearOf(day)),
    tick: (day) => String(yearOf(day)),
    tickWidth: 40,
    page: 'decade',
  },
  {
    id: 'decade',
    label: 'Decade',
    ...monthsAlike(120),
    name: (day) => `${yearOf(day)}s`,
    tick: (day) => `${yearOf(day)}s`,
    tickWidth: 48,
    page: 'century',
  },
  {
    id: 'century',
    label: 'Century',
    ...monthsAlike(1200),
    name: (day) => `${yearOf(day)} – ${yearOf(day) + 99}`,
    tick: (day) => `${yearOf(day)}s`,
    tickWidth: 48,
    page: 'century',
  },
] as const satisfies readonly CalendarUnit[];
export type UnitId = (typeof calendarUnits)[number]['id'];

export const calendarUnit = (id: UnitId): CalendarUnit & { readonly page: UnitId } =>
  calendarUnits.find((unit) => unit.id === id)!;

/** A stretch of days, both ends inside. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How many units the days touch, without listing them. */
function countOf({ start, step }: CalendarUnit, { from, to }: Period, most: number): number {
  const first = start(from);
  let count = 1;
  while (count <= most && step(first, count) <= to) count++;
  return count;
}

/** The units of which the days touch no more than so many, finest first. */
export const unitsFitting = (period: Period, most: number): UnitId[] =>
  calendarUnits.filter((unit) => countOf(unit, period, most) <= most).map(({ id }) => id);

/** The finest unit of which the days touch no more than so many; the coarsest where they touch more of any. */
export const unitFor = (period: Period, most: number): UnitId =>
  unitsFitting(period, most)[0] ?? calendarUnits.at(-1)!.id;

/** The units that the days touch, in order, each whole within the years 1 to 9999. */
export function unitsBetween(id: UnitId, { from, to }: Period): (Period & { readonly label: string })[] {
  const { start, step, name } = calendarUnit(id);
  const first = start(from);
  const units: (Period & { readonly label: string })[] = [];
  for (let i = 0, begin = first; begin <= to; i++) {
    const next = step(first, i + 1);
    const within = { from: asDay(Math.max(begin, FIRST_DAY)), to: asDay(Math.min(next - 1, LAST_DAY)) };
    if (within.from <= within.to) units.push({ ...within, label: name(begin) });
    begin = next;
  }
  return units;
}

/** A day moved by so many units: as far into that one as it was into its own, or that one's last day. */
export function moved(day: Day, id: UnitId, by: number): Day {
  const { start, step } = calendarUnit(id);
  const begin = start(day);
  const [into, length] = [day - begin, step(begin, by + 1) - step(begin, by)];
  return asDay(step(begin, by) + Math.min(into, length - 1));
}
