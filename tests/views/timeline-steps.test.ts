import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarUnits, type Period, type UnitId } from '../../src/model/calendar-unit.ts';
import { formatDay, parseIsoDay } from '../../src/model/day.ts';
import { extentOf } from '../../src/model/extent.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import { keyedBrush, moveBrush, shifted, type BrushPart } from '../../src/views/timeline/brush-steps.ts';
import { blocksOf, packed } from '../../src/views/timeline/extent-blocks.ts';
import {
  firstPlayedBrush,
  firstPlayedDay,
  nextPlayedBrush,
  nextPlayedDay,
} from '../../src/views/timeline/play-steps.ts';

const day = (text: string) => parseIsoDay(text)!;
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const words = ({ from, to }: Period) => `${formatDay(from)} – ${formatDay(to)}`;
const october = period('2023-10-17', '2023-10-27');
const shown = period('2023-10-01', '2024-10-31');

describe('a part of the brush, moved by a key', () => {
  const press = (part: BrushPart, key: string, shiftKey = false, unit: UnitId = 'month') =>
    words(keyedBrush({ key, shiftKey }, october, part, { unit, shown })!);

  it.each([
    ['from', 'ArrowLeft', '1 Oct 2023 – 27 Oct 2023'],
    ['to', 'ArrowRight', '17 Oct 2023 – 31 Oct 2023'],
    ['from', 'Home', '1 Oct 2023 – 27 Oct 2023'],
    ['to', 'End', '17 Oct 2023 – 31 Oct 2024'],
    ['to', 'PageUp', '17 Oct 2023 – 31 Dec 2023'],
    ['whole', 'ArrowRight', '17 Nov 2023 – 27 Nov 2023'],
    ['whole', 'Home', '1 Oct 2023 – 11 Oct 2023'],
    ['whole', 'End', '21 Oct 2024 – 31 Oct 2024'],
  ] as const)('%s, %s: %s', (part, key, expected) => {
    expect(press(part, key)).toBe(expected);
  });

  it('goes by one bar, with Shift by ten', () => {
    expect(press('from', 'ArrowRight', false, 'day')).toBe('18 Oct 2023 – 27 Oct 2023');
    expect(press('to', 'ArrowRight', true, 'day')).toBe('17 Oct 2023 – 6 Nov 2023');
  });

  it('leaves other keys to others', () => {
    expect(keyedBrush({ key: 'Tab', shiftKey: false }, october, 'from', { unit: 'day', shown })).toBeUndefined();
  });

  it('never lets one end pass the other, whatever is pressed', () => {
    const parts = fc.constantFrom<BrushPart>('from', 'to', 'whole');
    const steps = fc.array(fc.tuple(parts, fc.integer({ min: -40, max: 40 })), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...calendarUnits), steps, ({ id }, moves) => {
        let brush: Period = october;
        for (const [part, by] of moves) {
          brush = moveBrush(brush, part, id, by);
          expect(brush.from).toBeLessThanOrEqual(brush.to);
        }
      }),
    );
  });

  it('moves a whole month to a whole month', () => {
    expect(words(shifted(period('2024-01-01', '2024-01-31'), 'month', 1))).toBe('1 Feb 2024 – 29 Feb 2024');
  });
});

describe('playing', () => {
  const last = day('2024-10-07');

  it('begins at the first bar from the last day, else where the day stands', () => {
    const first = period('2023-10-01', '2023-10-31');
    expect(formatDay(firstPlayedDay(last, first, last))).toBe('31 Oct 2023');
    expect(formatDay(firstPlayedDay(day('2024-02-10'), first, last))).toBe('10 Feb 2024');
  });

  it('goes through each month once and ends at the last day of the data', () => {
    const days: string[] = [];
    for (let at = nextPlayedDay(day('2024-06-10'), 'month', last); at; at = nextPlayedDay(at, 'month', last)) {
      days.push(formatDay(at));
    }
    expect(days).toEqual(['30 Jun 2024', '31 Jul 2024', '31 Aug 2024', '30 Sep 2024', '7 Oct 2024']);
  });

  it('moves a brush as long as any of it lies before the last day, and makes one where there is none', () => {
    const first = period('2024-08-01', '2024-08-31');
    const start = firstPlayedBrush(undefined, 'month', first, last);
    const runs = [start];
    for (let at = nextPlayedBrush(start, 'month', last); at; at = nextPlayedBrush(at, 'month', last)) runs.push(at);
    expect(runs.map(({ from }) => formatDay(from))).toEqual(['1 Aug 2024', '1 Sep 2024', '1 Oct 2024']);
  });
});

describe('a date along the axis', () => {
  const bins = [period('2023-10-01', '2023-10-31'), period('2023-11-01', '2023-11-30')];
  const axis = { bins, width: 610, lastDay: day('2023-11-20') };
  const kinds = (edtf: string) => blocksOf(extentOf(readEdtf(edtf)), axis).blocks.map(({ kind }) => kind);

  it.each([
    ['2023-10-17', ['solid']],
    ['2023-10', ['soft']],
    ['[2023-10-07..2023-10-26]', ['soft']],
    ['2023-10-07/2023-11', ['solid', 'soft']],
    ['2023-10/2023-11', ['soft', 'solid', 'soft']],
    ['/2023-11-10', ['soft', 'solid']],
    ['2023-10-07/', ['solid', 'soft']],
    ['2023-10-07/..', ['solid']],
    ['2023-10-07/2023-11-10~', ['solid', 'soft']],
  ] as const)('%s: %j', (edtf, expected) => {
    expect(kinds(edtf)).toEqual(expected);
  });

  it('is as long as the date is unsure, and never drawn past the last known day as if it were sure', () => {
    expect(blocksOf(extentOf(readEdtf('2023-10')), axis)).toMatchObject({ x: 0, width: 305 });
    const open = blocksOf(extentOf(readEdtf('2023-10-07/..')), axis);
    expect([open.goesOn, Math.round((open.x + open.width) / 10)]).toEqual([true, 51]);
  });
});

describe('pieces packed into rows', () => {
  const piece = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 2, max: 90 }) });

  it('never touch in a row, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const placed = packed(pieces, 2);
        expect(placed.map((each) => each.piece)).toEqual(pieces);
        const clash = placed.some(({ piece: a, row }, i) =>
          placed
            .slice(i + 1)
            .some((b) => b.row === row && a.x < b.piece.x + b.piece.width && b.piece.x < a.x + a.width),
        );
        expect(clash).toBe(false);
      }),
    );
  });
});
