import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/model/answer.ts';
import { dataOf, foreignWords, readLink } from '../../src/model/link.ts';

const overviewOf = (title: string, fingerprint = 'abc') => ({ header: { title }, fingerprint }) as Overview;
const here = overviewOf('Two reports, 2023–24');

describe('the mark of the data in a link', () => {
  it.each([
    ['Two reports, 2023–24', 'two-reports-2023-24'],
    ['  «Sahel»  ', 'sahel'],
    ['تقريران', 'تقريران'],
    ['a'.repeat(90), 'a'.repeat(60)],
  ])('of %j is %j', (title, d) => {
    expect(dataOf(overviewOf(title))).toEqual({ d, h: 'abc' });
  });

  it('is no more than a mark', () => {
    expect(readLink({ d: 'x'.repeat(81) })).toBeUndefined();
    expect(readLink({ d: 7 })).toBeUndefined();
    expect(readLink({ d: 'x', h: 'y', canvas: 'list' })).toEqual({
      change: { canvas: 'list' },
      data: { d: 'x', h: 'y' },
    });
  });

  it('says nothing of this data, nor where a link has none', () => {
    expect(foreignWords(dataOf(here), here)).toBeUndefined();
    expect(foreignWords({ d: undefined, h: undefined }, here)).toBeUndefined();
  });

  it('says whether data or version is another', () => {
    expect(foreignWords(dataOf(overviewOf('Sahel')), here)).toContain('another data set, “sahel”');
    expect(foreignWords(dataOf(overviewOf('Two reports, 2023–24', 'xyz')), here)).toContain('another version');
  });
});
