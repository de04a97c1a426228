import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/model/calendar-unit.ts';
import { asDay, parseIsoDay } from '../../src/model/day.ts';
import { readEdtf, type DateReading } from '../../src/model/edtf.ts';
import { softOverlap } from '../../src/model/soft-overlap.ts';
import { dateAround, randomDay } from '../fixtures/random-dates.ts';
import { Random } from '../fixtures/random.ts';

const period = { from: parseIsoDay('2023-10-17')!, to: parseIsoDay('2023-10-27')! };
const why = (edtf: string) => softOverlap(readEdtf(edtf), period);

describe('the reason for which a brush keeps an event', () => {
  it.each([
    ['2023-10', 'some day of the month, may lie within'],
    ['2023', 'some day of the year, may lie within'],
    ['2023-10-20~', 'about that day, may lie within'],
    ['[2023-10-07..2023-10-26]', 'one unknown day, may lie within'],
    ['[..2023-11-17]', 'one unknown day, may lie within'],
    ['/2023-11-17', 'first day not given; may reach in'],
    ['2023-10/2023-11', 'began some day of Oct 2023; may reach in'],
    ['2023-10-01/2023-10', 'ended some day of Oct 2023; may reach in'],
    ['2003/', 'last day not given; may reach in'],
    ['2023-10/', 'began some day of Oct 2023, last day not given; may reach in'],
    ['2023-10/..', 'began some day of Oct 2023; may reach in'],
  ])('%s: %s', (edtf, reason) => {
    expect(why(edtf)).toBe(reason);
  });

  it.each([
    '2023-10-28',
    '2023-11',
    '2023-10-17',
    '2023-10-27',
    '2023-10-07/2023-10-18',
    '2023-10-07/..',
    '2011/..',
    '2023-10-17/2023-11-17~',
  ])('%s needs none', (edtf) => {
    expect(why(edtf)).toBeUndefined();
  });
});

/** By trying out every pair of possible first and last days within reach of the period. */
function tried({ shape, start, end, open }: DateReading, { from, to }: Period): 'always' | 'never' | 'sometimes' {
  const firsts = [start.earliest ?? from - 3, start.latest ?? to + 3] as const;
  const lasts = [end.earliest ?? (open ? to + 1 : from - 3), end.latest ?? to + 3] as const;
  const met = new Set<boolean>();
  for (let first = firsts[0]; first <= firsts[1]; first++) {
    const possible = shape === 'span' ? lasts : ([first, first] as const);
    for (let last = Math.max(first, possible[0]); last <= possible[1]; last++) met.add(first <= to && last >= from);
  }
  if (met.size === 2) return 'sometimes';
  return met.has(true) ? 'always' : 'never';
}

describe('the reason, on seeded random dates', () => {
  it('is given exactly where some of the possible days meet the brush and some do not', () => {
    const seen = { always: 0, never: 0, sometimes: 0 };
    for (let seed = 1; seed <= 1500; seed++) {
      const random = new Random(seed);
      const day = randomDay(random);
      const text = dateAround(day, random);
      const date = readEdtf(text);
      if (date.start.approximate || date.end.approximate) continue;
      const from = asDay(day + random.between(-60, 30));
      const brush = { from, to: asDay(from + random.between(0, 40)) };
      const found = tried(date, brush);
      seen[found]++;
      expect({ seed, text, isGiven: softOverlap(date, brush) !== undefined }).toEqual({
        seed,
        text,
        isGiven: found === 'sometimes',
      });
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });
});
