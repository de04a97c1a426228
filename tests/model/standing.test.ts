import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, parseIsoDay, type Day } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Relation } from '../../src/model/schema.ts';
import { mayOverlap, standingOn, validityOf } from '../../src/model/standing.ts';
import { dateAround, FIRST_DAY, LAST_DAY, pointAround } from '../fixtures/random-dates.ts';
import { Random } from '../fixtures/random.ts';

const seed = Number(process.env['SEED'] ?? 31072024);

interface Bounds {
  readonly start?: string;
  readonly end?: string;
}

const at = (text: string): Day => parseIsoDay(text)!;
const told = at('2024-10-01');
const last = at('2024-10-07');

/** A relation of one source, printed on the given day. */
const validity = (bounds: Bounds, printed: Day | undefined = told) =>
  validityOf({ ...bounds, at: [{ source: 'a' }] } as unknown as Relation, () => printed);

const standing = (bounds: Bounds, day: string, printed?: Day) => standingOn(validity(bounds, printed), at(day), last);

describe('a relation on a day', () => {
  const cases: readonly [Bounds, string, string][] = [
    [{ start: '2020-05-01' }, '2020-04-30', 'not-yet'],
    [{ start: '2020-05-01' }, '2020-05-01', 'holds'],
    [{ start: '2020-05' }, '2020-04-30', 'not-yet'],
    [{ start: '2020-05' }, '2020-05-15', 'may-hold'],
    [{ start: '2020-05' }, '2020-05-31', 'holds'],
    [{ start: '[..2020-05-31]' }, '1999-01-01', 'may-hold'],
    [{ start: '[2020-05-01..]' }, '2024-10-07', 'may-hold'],
    [{ start: '[2024-07-31..2024-10-07]' }, '2024-09-01', 'may-hold'],
    [{ start: '2017', end: '2024-07-31' }, '2024-07-30', 'holds'],
    [{ start: '2017', end: '2024-07-31' }, '2024-07-31', 'ended'],
    [{ start: '2017', end: '2024-07' }, '2024-07-15', 'may-hold'],
    [{ start: '2017', end: '2024-07' }, '2024-06-30', 'holds'],
    [{ start: '2017', end: '[2024-01-01..]' }, '2024-10-07', 'may-hold'],
    [{ end: '2024-07-31' }, '2024-07-29', 'may-hold'],
    [{ end: '2024-07-31' }, '2024-07-30', 'holds'],
    [{ end: '2024-07-31' }, '2024-08-01', 'ended'],
    [{}, '2024-09-30', 'may-hold'],
    [{}, '2024-10-01', 'holds'],
    [{}, '2024-10-07', 'holds'],
    [{}, '2024-10-08', 'past-last-source'],
    [{ start: '2017' }, '2024-10-08', 'past-last-source'],
    [{ start: '2017', end: '2024-07-31' }, '2024-10-08', 'ended'],
  ];

  it.each(cases)('%j on %s: %s', (bounds, day, expected) => {
    expect(standing(bounds, day)).toBe(expected);
  });

  it('that no dated source speaks of may hold on any day and holds on none', () => {
    expect(
      standingOn(
        validityOf({ at: [] } as unknown as Relation, () => undefined),
        at('1950-01-01'),
        last,
      ),
    ).toBe('may-hold');
  });

  const drawn = fc.record({
    from: fc.nat(),
    days: fc.nat(400),
    draw: fc.nat(),
    shift: fc.integer({ min: -500, max: 900 }),
  });

  it(`holds only on a day that lies within its bounds whichever they are (seed ${seed})`, () => {
    fc.assert(
      fc.property(drawn, ({ from, days, draw, shift }) => {
        const first = FIRST_DAY + 120 + (from % (LAST_DAY - FIRST_DAY));
        const random = new Random(draw);
        const bounds = {
          ...random.maybe(0.8, 'start', () => pointAround(first, random)),
          ...random.maybe(0.7, 'end', () => pointAround(first + days, random)),
        };
        const day = asDay(first + shift);
        const { start, end } = validity(bounds, asDay(first - 50));
        const knownFrom = Math.min(first - 50, (end?.earliest ?? Infinity) - 1);
        const said = standingOn(validity(bounds, asDay(first - 50)), day, asDay(LAST_DAY + 5000));
        const sure =
          day >= (start?.latest ?? (start ? Infinity : knownFrom)) && (!end || day < (end.earliest ?? -Infinity));
        expect(said === 'holds').toBe(sure);
        expect(said === 'not-yet').toBe(day < (start?.earliest ?? -Infinity));
        expect(said === 'ended').toBe(end?.latest !== undefined && day >= end.latest);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`may overlap a date exactly when some day of the date lies within its widest bounds (seed ${seed})`, () => {
    fc.assert(
      fc.property(drawn, ({ from, days, draw, shift }) => {
        const first = FIRST_DAY + 200 + (from % 900);
        const random = new Random(draw);
        const bounds = { start: pointAround(first, random), end: pointAround(first + days, random) };
        const date = readEdtf(dateAround(first + shift, random));
        const { start, end } = validity(bounds);
        const isIn = (day: number) =>
          day >= (start!.earliest ?? -Infinity) &&
          day <= (end!.latest ?? Infinity) &&
          day >= (date.start.earliest ?? -Infinity) &&
          day <= (date.end.latest ?? Infinity);
        const any = Array.from({ length: 6000 }, (_, i) => FIRST_DAY - 2000 + i).some(isIn);
        expect(mayOverlap(validity(bounds), date)).toBe(any);
      }),
      { seed, numRuns: 120 },
    );
  });
});
