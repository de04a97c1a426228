import { describe, expect, it } from 'vitest';
import type { EventRow } from '../../../src/model/answer.ts';
import { dayOf, type Day } from '../../../src/model/day.ts';
import { eventsByMonth, outsideWords } from '../../../src/panels/profile/events-by-month.ts';

const day = (year: number, month: number, date: number): Day => dayOf(year, month, date)!;
const event = (from: Day | undefined, to: Day | undefined) => ({ from, to }) as EventRow;
const labels = ['Oct 2023', 'Nov 2023', 'Dec 2023'];

describe('events by month', () => {
  const rows = [
    event(day(2023, 10, 7), day(2023, 10, 7)),
    event(day(2023, 10, 1), day(2023, 10, 31)),
    event(day(2023, 12, 5), day(2023, 12, 6)),
    event(day(2023, 10, 7), day(2023, 11, 1)),
    event(day(2023, 10, 7), undefined),
    event(undefined, day(2023, 10, 7)),
    event(day(2006, 1, 1), day(2006, 1, 31)),
  ];

  it('counts each once, in the month that holds it whole', () => {
    const { bins, outside } = eventsByMonth(rows, labels);
    expect(bins.map((bin) => bin.count)).toEqual([2, 0, 1]);
    expect(outside).toBe(4);
  });

  it('says how many it leaves out', () => {
    expect(outsideWords({ bins: [], outside: 0 })).toBeUndefined();
    expect(outsideWords({ bins: [], outside: 1 })).toBe('1 more lies earlier or in no one month');
    expect(outsideWords({ bins: [], outside: 4 })).toBe('4 more lie earlier or in no one month');
  });
});
