import { describe, expect, it } from 'vitest';
import { asDay, parseIsoDay } from '../../src/model/day.ts';
import { NO_EARLIEST, NO_LATEST, type EventTable } from '../../src/store/event-table.ts';
import { monthCounts } from '../../src/store/histogram.ts';

const spans = (days: readonly (readonly [number, number])[]) =>
  ({
    size: days.length,
    earliest: Int32Array.from(days, ([first]) => first),
    latest: Int32Array.from(days, ([, last]) => last),
  }) as unknown as EventTable;

const [from, to] = [parseIsoDay('2023-10-01')!, parseIsoDay('2023-11-30')!];
const counts = (table: EventTable) => monthCounts(table, new Uint16Array(table.size), from, to);

describe('the events before the first month', () => {
  it('are counted, with the first and last known day of them', () => {
    const { earlier, earliestDay, lastEarlierDay, events } = counts(
      spans([
        [from - 90, from - 80],
        [from - 100, from - 95],
        [NO_EARLIEST, from - 40],
        [from + 3, from + 3],
      ]),
    );
    expect([earlier, earliestDay, lastEarlierDay, events]).toEqual([3, from - 100, from - 40, 4]);
  });

  it('have no first day where nothing bounds them', () => {
    const { earlier, earliestDay, lastEarlierDay } = counts(
      spans([
        [NO_EARLIEST, from - 40],
        [from, NO_LATEST],
      ]),
    );
    expect([earlier, earliestDay, lastEarlierDay]).toEqual([1, undefined, from - 40]);
  });

  it('may be more than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, i) => [-i, -i] as const);
    const { earlier, earliestDay, lastEarlierDay } = counts(spans(many));
    expect([earlier, earliestDay, lastEarlierDay]).toEqual([300_000, asDay(-299_999), asDay(0)]);
  });
});
