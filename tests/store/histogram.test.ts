import { describe, expect, it } from 'vitest';
import { unitsBetween } from '../../src/model/calendar-unit.ts';
import { asDay, parseIsoDay } from '../../src/model/day.ts';
import { NO_EARLIEST, NO_LATEST, type EventTable } from '../../src/store/event-table.ts';
import { binCounts, outermost } from '../../src/store/histogram.ts';

const spans = (days: readonly (readonly [number, number])[]) =>
  ({
    size: days.length,
    earliest: Int32Array.from(days, ([first]) => first),
    latest: Int32Array.from(days, ([, last]) => last),
  }) as unknown as EventTable;

const [from, to] = [parseIsoDay('2023-10-01')!, parseIsoDay('2023-11-30')!];
const counts = (table: EventTable) => {
  const found = binCounts(table, new Uint16Array(table.size), unitsBetween('month', { from, to }));
  return {
    ...found,
    firstEarlier: outermost(found.earlier, table.earliest, (day, other) => day < other),
    lastEarlier: outermost(found.earlier, table.latest, (day, other) => day > other),
  };
};

describe('the events before the first bin', () => {
  it('are told apart, with the first and last known day of them', () => {
    const { earlier, firstEarlier, lastEarlier, events } = counts(
      spans([
        [from - 90, from - 80],
        [from - 100, from - 95],
        [NO_EARLIEST, from - 40],
        [from + 3, from + 3],
      ]),
    );
    expect([earlier.length, firstEarlier, lastEarlier, events]).toEqual([3, from - 100, from - 40, 4]);
  });

  it('have no first day where nothing bounds them', () => {
    const { earlier, firstEarlier, lastEarlier } = counts(
      spans([
        [NO_EARLIEST, from - 40],
        [from, NO_LATEST],
      ]),
    );
    expect([earlier.length, firstEarlier, lastEarlier]).toEqual([1, undefined, from - 40]);
  });

  it('may be more than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, i) => [-i, -i] as const);
    const { earlier, firstEarlier, lastEarlier } = counts(spans(many));
    expect([earlier.length, firstEarlier, lastEarlier]).toEqual([300_000, asDay(-299_999), asDay(0)]);
  });
});

describe('a bar', () => {
  it('holds what surely lies in it; what reaches over its edge is a span in every bin that it may touch', () => {
    const {
      within,
      spanning,
      spans: reaching,
      later,
    } = counts(
      spans([
        [from, from],
        [from, from + 30],
        [from + 30, from + 31],
        [from - 1, from],
        [to, to + 1],
        [NO_EARLIEST, NO_LATEST],
        [to + 1, to + 1],
      ]),
    );
    expect([...within]).toEqual([2, 0]);
    expect([...spanning]).toEqual([3, 3]);
    expect(reaching).toEqual([2, 3, 4, 5]);
    expect(later).toBe(1);
  });
});
