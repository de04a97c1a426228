import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, calendarOf, formatDay, monthName, parseIsoDay } from '../../src/model/day.ts';
import { isoDay } from '../fixtures/iso-day.ts';
import { formatEdtf, isEdtf, isExactDay, parseEdtf, readEdtf } from '../../src/model/edtf.ts';
import { dateAround, FIRST_DAY, LAST_DAY } from '../fixtures/random-dates.ts';
import { Random } from '../fixtures/random.ts';

const seed = Number(process.env['SEED'] ?? 8601);
const day = (text: string) => parseIsoDay(text);

describe('an EDTF date', () => {
  const bounds: readonly [text: string, shape: string, first: string | undefined, last: string | undefined][] = [
    ['2023-11-12', 'point', '2023-11-12', '2023-11-12'],
    ['2020-01', 'point', '2020-01-01', '2020-01-31'],
    ['2024-02', 'point', '2024-02-01', '2024-02-29'],
    ['2023-02', 'point', '2023-02-01', '2023-02-28'],
    ['2007', 'point', '2007-01-01', '2007-12-31'],
    ['2013~', 'point', '2013-01-01', '2013-12-31'],
    ['2013-05?', 'point', '2013-05-01', '2013-05-31'],
    ['2023-10-17/2023-10-21', 'span', '2023-10-17', '2023-10-21'],
    ['2023-10/2024', 'span', '2023-10-01', '2024-12-31'],
    ['2023-10-07/..', 'span', '2023-10-07', undefined],
    ['2023-10-07/', 'span', '2023-10-07', undefined],
    ['/2023-10-17', 'span', undefined, '2023-10-17'],
    ['2023-10-17/2023-11-17~', 'span', '2023-10-17', '2023-11-17'],
    ['[2023-10-07..2024-10-05]', 'within', '2023-10-07', '2024-10-05'],
    ['[2023-10..2024]', 'within', '2023-10-01', '2024-12-31'],
    ['[..2024-10-05]', 'within', undefined, '2024-10-05'],
    ['[2024-10-05..]', 'within', '2024-10-05', undefined],
  ];

  it.each(bounds)('%s is a %s from %s to %s', (text, shape, first, last) => {
    const reading = readEdtf(text);
    expect([reading.text, reading.shape]).toEqual([text, shape]);
    expect([reading.start.earliest, reading.end.latest]).toEqual([first && day(first), last && day(last)]);
  });

  const impossible = [
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-04-31',
    '2023-10-00',
    '23-10-01',
    '2023-1-1',
    '2023/10/01',
    '2024-01-01/2023-01-01',
    '[2024-01-01..2023-01-01]',
    '[..]',
    '[2023-01-01]',
    '[2023..2024..2025]',
    '[2023-02-30..2024]',
    '/..',
    '/',
    '../2024',
    '2023/2024/2025',
    '2023-02-30/..',
    '',
    ' 2023',
    '2023-10-07T12:00',
    '2023~~',
    'yesterday',
  ];

  it.each(impossible)('%j is none', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
    expect(isEdtf(text)).toBe(false);
    expect(() => readEdtf(text)).toThrow('Broken invariant');
  });

  it('is open only where the source says that it was still going on', () => {
    expect(['2023-10-07/..', '2023-10-07/', '2023-10-07/2024'].map((text) => readEdtf(text).open)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is an exact day only when nothing leaves a doubt', () => {
    const exact = ['2023-10-07', '2023-10-07~', '2023-10', '[2023-10-07..2023-10-08]', '[..2023-10-07]'];
    expect(exact.map((text) => isExactDay(readEdtf(text).start))).toEqual([true, false, false, false, false]);
  });
});

describe('a date in words', () => {
  const words: readonly [text: string, words: string][] = [
    ['2023-11-08', '8 Nov 2023'],
    ['2023-11-08~', 'about 8 Nov 2023'],
    ['2020-01', 'Jan 2020'],
    ['2020-01?', 'about Jan 2020'],
    ['2007', '2007'],
    ['2013~', 'about 2013'],
    ['2023-10-17/2023-10-21', '17 Oct 2023 – 21 Oct 2023'],
    ['2023-10-17/2023-11-17~', '17 Oct 2023 – about 17 Nov 2023'],
    ['2023-10/..', 'from Oct 2023'],
    ['2023-10-07/', 'from 7 Oct 2023, end not given'],
    ['/2023-10-17', 'up to 17 Oct 2023, start not given'],
    ['[2023-10-07..2024-10-05]', 'some day between 7 Oct 2023 and 5 Oct 2024'],
    ['[..2024-10-05]', 'before 6 Oct 2024'],
    ['[2024-10-05..]', 'after 4 Oct 2024'],
  ];

  it.each(words)('%s reads "%s"', (text, expected) => {
    expect(formatEdtf(readEdtf(text))).toBe(expected);
  });

  /** How fine a bound was given: the days and months that its text may name, and whether it was vague. */
  function mayName(bound: string) {
    const [, year = '', month, date] = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(bound) ?? [];
    if (date !== undefined) return `${Number(date)} ${monthName(Number(month))} ${year}`;
    return month === undefined ? year : `${monthName(Number(month))} ${year}`;
  }

  it(`never names a day or a month that was not given (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.nat(), (at, draw) => {
        const text = dateAround(at, new Random(draw));
        if (text.startsWith('[')) return;
        const given = text.split('/').filter((bound) => /\d/u.test(bound));
        const said = formatEdtf(readEdtf(text));
        const named = said.match(/(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4}/gu) ?? [];
        expect(named).toEqual(given.map(mayName));
        const vague = given.filter((bound) => /[~?%]/u.test(bound)).length;
        expect(said.match(/about/gu)?.length ?? 0).toBe(vague);
      }),
      { seed, numRuns: 800 },
    );
  });

  it(`names an unknown day by its bounds alone (seed ${seed})`, () => {
    const given = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((at) => isoDay(asDay(at)));
    fc.assert(
      fc.property(given, fc.nat(400), (first, more) => {
        const last = isoDay(asDay(day(first)! + more));
        const said = formatEdtf(readEdtf(`[${first}..${last}]`));
        expect(said).toBe(`some day between ${formatDay(day(first)!)} and ${formatDay(day(last)!)}`);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('a reading', () => {
  it(`holds the day that the date may be, and begins no later than it ends (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.nat(), (at, draw) => {
        const { start, end } = readEdtf(dateAround(at, new Random(draw)));
        expect(start.earliest ?? -Infinity).toBeLessThanOrEqual(at);
        expect(end.latest ?? Infinity).toBeGreaterThanOrEqual(at);
        expect(start.earliest ?? -Infinity).toBeLessThanOrEqual(start.latest ?? Infinity);
        expect(end.earliest ?? -Infinity).toBeLessThanOrEqual(end.latest ?? Infinity);
      }),
      { seed, numRuns: 800 },
    );
  });
});

describe('a day', () => {
  it(`is written and read back, before 1970 as after (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (at) => {
        const { year, month, date } = calendarOf(asDay(at));
        expect(parseIsoDay(isoDay(asDay(at)))).toBe(at);
        expect(formatDay(asDay(at))).toBe(`${date} ${monthName(month)} ${year}`);
      }),
      { seed, numRuns: 800 },
    );
  });

  it('of the year 1 is not one of the year 1901', () => {
    expect(isoDay(parseIsoDay('0001-01-01')!)).toBe('0001-01-01');
    expect(readEdtf('0099-02').start.latest).toBe(parseIsoDay('0099-02-28'));
    expect(readEdtf('0096-02').start.latest).toBe(parseIsoDay('0096-02-29'));
  });
});
