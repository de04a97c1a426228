import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsBetween, type UnitId } from '../../src/model/calendar-unit.ts';
import { asDay, parseIsoDay } from '../../src/model/day.ts';
import { dayAt, placeOf, roomFor, ticksOf } from '../../src/views/timeline/axis.ts';

const day = (text: string) => parseIsoDay(text)!;
const bins = (unit: UnitId, from: string, to: string) => unitsBetween(unit, { from: day(from), to: day(to) });

describe('the axis of the strip', () => {
  it('has room for bars that can be hit, and always for one', () => {
    expect([roomFor(740), roomFor(10), roomFor(0)]).toEqual([30, 1, 1]);
  });

  it('writes the year where it begins to be read', () => {
    const months = bins('month', '2023-10-01', '2024-02-29');
    expect(ticksOf('month', months, 500)).toEqual(['Oct 23', 'Nov', 'Dec', 'Jan 24', 'Feb 24']);
    const days = bins('day', '2023-10-30', '2023-11-02');
    expect(ticksOf('day', days, 500)).toEqual(['30 Oct', '31', '1 Nov', '2']);
  });

  it('leaves ticks out where words would run into each other, and keeps the years', () => {
    const months = bins('month', '2023-11-01', '2024-04-30');
    expect(ticksOf('month', months, 140)).toEqual(['Nov 23', undefined, 'Jan 24', undefined, 'Mar', undefined]);
  });

  it('gives every day a place from which it is read again', () => {
    const months = bins('month', '2023-10-01', '2024-10-31');
    const [first, last] = [months[0]!.from, months.at(-1)!.to];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (at) => {
        // The middle of the day, since its edge belongs to two.
        const [from, to] = [placeOf(at, months), placeOf(asDay(at + 1), months)];
        expect(dayAt((from + to) / 2, months)).toBe(at);
      }),
    );
  });
});
