import { describe, expect, it } from 'vitest';
import { isoDay } from '../fixtures/iso-day.ts';
import { parseDayText } from '../../src/parts/day-text.ts';

const read = (text: string, side?: 'first' | 'last') => {
  const day = parseDayText(text, side);
  return day === undefined ? undefined : isoDay(day);
};

describe('a day that a person wrote', () => {
  it.each([
    ['2023-11-08', '2023-11-08'],
    ['8 Nov 2023', '2023-11-08'],
    [' 8  november, 2023 ', '2023-11-08'],
    ['Nov 8, 2023', '2023-11-08'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('stands for the first or last day where it is a month or a year', () => {
    expect([read('Feb 2024'), read('Feb 2024', 'last')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([read('2023'), read('2023', 'last')]).toEqual(['2023-01-01', '2023-12-31']);
    expect([read('2023-11'), read('2023-11', 'last')]).toEqual(['2023-11-01', '2023-11-30']);
  });

  it.each(['', '8/11/2023', '31 Feb 2024', 'yesterday', '2023-13', 'No 2023', '8 2023'])('is none: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
