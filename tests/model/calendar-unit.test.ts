import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarUnit,
  calendarUnits,
  FIRST_DAY,
  LAST_DAY,
  moved,
  unitFor,
  unitsBetween,
  unitsFitting,
  type UnitId,
} from '../../src/model/calendar-unit.ts';
import { asDay, calendarOf, dayOf, formatDay, lastDateOf } from '../../src/model/day.ts';

const ids = calendarUnits.map(({ id }) => id);
const startOf = (unit: UnitId, ...date: [number, number, number]) =>
  formatDay(calendarUnit(unit).start(dayOf(...date)!));

/** Days of the years -400 to 9999. */
const anyDay = fc.integer({ min: dayOf(-400, 1, 1)!, max: LAST_DAY }).map(asDay);
const anyPeriod = fc
  .tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: FIRST_DAY, max: LAST_DAY }))
  .map(([x, y]) => ({ from: asDay(Math.min(x, y)), to: asDay(Math.max(x, y)) }));

describe('a unit of the calendar', () => {
  it.each([
    ['day', '29 Feb 2024'],
    ['week', '26 Feb 2024'],
    ['month', '1 Feb 2024'],
    ['quarter', '1 Jan 2024'],
    ['year', '1 Jan 2024'],
    ['decade', '1 Jan 2020'],
    ['century', '1 Jan 2000'],
  ] as const)('%s holds the leap day, and begins on %s', (unit, first) => {
    expect(startOf(unit, 2024, 2, 29)).toBe(first);
  });

  it('is as long as the calendar has it, in leap years and out of them', () => {
    const length = (unit: UnitId, year: number, month: number) => {
      const { start, step } = calendarUnit(unit);
      const first = start(dayOf(year, month, 1)!);
      return step(first, 1) - first;
    };
    expect([2023, 2024, 1900, 2000, 4, 0].map((year) => length('month', year, 2))).toEqual([28, 29, 28, 29, 29, 29]);
    expect([2023, 2024, 1900, 2000, -4].map((year) => length('year', year, 1))).toEqual([365, 366, 365, 366, 366]);
    expect(length('quarter', 2024, 1)).toBe(91);
    expect([length('decade', 2020, 1), length('century', 1900, 1)]).toEqual([3653, 36_524]);
    expect([lastDateOf(4, 2), lastDateOf(0, 2), lastDateOf(100, 2), lastDateOf(9999, 12)]).toEqual([29, 29, 28, 31]);
  });

  it.each(ids)('%s: every day lies in one, and one begins where the one before ends', (id) => {
    const { start, step } = calendarUnit(id);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20, max: 20 }), (day, by) => {
        const first = start(day);
        expect(first).toBeLessThanOrEqual(day);
        expect(step(first, 1)).toBeGreaterThan(day);
        expect(start(first)).toBe(first);
        expect(step(step(first, by), -by)).toBe(first);
        expect(start(asDay(step(first, 1) - 1))).toBe(first);
      }),
    );
  });

  it('is named so that it can be told from every other', () => {
    const name = (unit: UnitId) => calendarUnit(unit).name(calendarUnit(unit).start(dayOf(2023, 11, 8)!));
    expect(ids.map(name)).toEqual([
      '8 Nov 2023',
      'Week of 6 Nov 2023',
      'Nov 2023',
      'Q4 2023',
      '2023',
      '2020s',
      '2000 – 2099',
    ]);
  });
});

describe('the units between two days', () => {
  it.each(ids)('%s: without gaps, touching both days, and no more', (id) => {
    const near = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY - 4000 }), near, (from, length) => {
        const period = { from: asDay(from), to: asDay(from + length) };
        const units = unitsBetween(id, period);
        expect(units[0]!.from <= period.from && units[0]!.to >= period.from).toBe(true);
        expect(units.at(-1)!.from <= period.to && units.at(-1)!.to >= period.to).toBe(true);
        units.slice(1).forEach((unit, i) => expect(unit.from).toBe(units[i]!.to + 1));
      }),
      { numRuns: 40 },
    );
  });

  it('stay within the years that an address can hold, at the first day and the last', () => {
    for (const id of ids) {
      expect(unitsBetween(id, { from: FIRST_DAY, to: FIRST_DAY })[0]!.from).toBe(FIRST_DAY);
      const last = unitsBetween(id, { from: LAST_DAY, to: LAST_DAY }).at(-1)!;
      expect([calendarOf(last.to).year, last.to]).toEqual([9999, LAST_DAY]);
    }
  });
});

describe('the unit that suits', () => {
  it('never gives more bars than asked for, unless the coarsest does, and a finer one would', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 1, max: 60 }), (period, most) => {
        const unit = unitFor(period, most);
        const fitting = unitsFitting(period, most);
        const count = (id: UnitId) => unitsBetween(id, period).length;
        expect(unit).toBe(fitting[0] ?? 'century');
        expect(count(unit)).toBeLessThanOrEqual(fitting.length > 0 ? most : Infinity);
        const finer = ids[ids.indexOf(unit) - 1];
        // Days between far years are too many to list.
        const fewer = finer && period.to - period.from < 20_000 ? count(finer) : Infinity;
        expect(fewer).toBeGreaterThan(most);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [[1987, 2024], 'year'],
    [[2023, 2023], 'week'],
    [[1900, 2024], 'decade'],
    [[1, 9999], 'century'],
  ] as const)('%j with room for 54 bars: %s', ([first, last], unit) => {
    expect(unitFor({ from: dayOf(first, 1, 1)!, to: dayOf(last, 12, 31)! }, 54)).toBe(unit);
  });
});

describe('a day moved by months', () => {
  it('keeps its date, or is the last of a shorter month', () => {
    const from = (year: number, month: number, date: number, by: number) =>
      formatDay(moved(dayOf(year, month, date)!, 'month', by));
    expect([from(2024, 1, 31, 1), from(2023, 1, 31, 1), from(2024, 3, 15, -3), from(2023, 12, 7, 1)]).toEqual([
      '29 Feb 2024',
      '28 Feb 2023',
      '15 Dec 2023',
      '7 Jan 2024',
    ]);
  });
});
