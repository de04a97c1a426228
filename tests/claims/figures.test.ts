import { describe, expect, it } from 'vitest';
import { figureText, mayBeAdded, tallyText } from '../../src/claims/figures.ts';
import type { Figure } from '../../src/model/schema.ts';
import { actor, at, figureOf } from './records.ts';

describe('a figure in words', () => {
  const cases: readonly [string, Partial<Figure>][] = [
    ['1,205 killed', { harm: 'killed', best: 1205 }],
    ['at least 60 injured', { harm: 'injured', low: 60 }],
    ['at most 9 killed', { harm: 'killed', high: 9 }],
    ['17,000–18,000 fighters killed', { harm: 'killed', of: 'fighters', low: 17000, high: 18000 }],
    ['500 (400–600) civilians killed', { harm: 'killed', of: 'civilians', low: 400, best: 500, high: 600 }],
    ['5 (at least 3) killed', { harm: 'killed', low: 3, best: 5 }],
    ['5 killed', { harm: 'killed', low: 5, best: 5, high: 5 }],
    ['1 civilian killed', { harm: 'killed', of: 'civilians', best: 1 }],
    ['60 personnel injured', { harm: 'injured', of: 'personnel', best: 60 }],
    ['41,000 killed', { harm: 'killed', of: 'all', best: 41000 }],
    ['“several thousand” fighters killed', { harm: 'killed', of: 'fighters', words: 'several thousand' }],
    ['“hundreds of civilians” killed', { harm: 'killed', of: 'civilians', words: 'hundreds of civilians' }],
    ['civilians killed: “the majority”', { harm: 'killed', of: 'civilians', words: 'the majority' }],
    ['more than 41,000 killed', { harm: 'killed', low: 41000, words: 'more than 41,000' }],
    ['1 died indirectly', { harm: 'killed', best: 1, cause: 'indirect' }],
    ['2,400,000', { best: 2400000 }],
    ['0 killed', { harm: 'killed', best: 0 }],
    ['no number given killed', { harm: 'killed' }],
  ];

  it.each(cases)('reads "%s"', (text, figure) => {
    expect(figureText(figureOf(figure))).toBe(text);
  });

  it('gives a total in the words of its counter', () => {
    expect(tallyText({ best: 61, at: at() })).toBe('61');
    expect(tallyText({ low: 60, at: at() })).toBe('at least 60');
    expect(tallyText({ words: 'more than five dozen', at: at() })).toBe('“more than five dozen”');
  });
});

describe('two figures may be added', () => {
  const base: Partial<Figure> = { id: 'one', harm: 'killed', best: 5, countedBy: actor('israel'), asOf: '2024-08' };
  const other = (fields: Partial<Figure>) => figureOf({ ...base, id: 'two', ...fields });

  it('when one counter counts one harm at one date', () => {
    expect(mayBeAdded(figureOf(base), other({ best: 7 }))).toEqual({ ok: true });
  });

  const refused: readonly [string, Partial<Figure>, RegExp][] = [
    ['of different counters', { countedBy: actor('hamas') }, /different counters/u],
    ['resting on different counts', { basedOn: actor('un') }, /different counters/u],
    ['of different harm', { harm: 'injured' }, /different harm/u],
    ['of different groups', { of: 'fighters' }, /one may contain the other/u],
    ['of different parties', { whose: actor('iran') }, /different parties/u],
    ['of different dates', { asOf: '2024-10' }, /running totals/u],
    ['of direct and of indirect harm', { cause: 'indirect' }, /indirect/u],
    ['that name each other as overlapping', { mayOverlap: ['one'] }, /same people/u],
  ];

  it.each(refused)('but not %s', (_name, fields, why) => {
    for (const sum of [mayBeAdded(figureOf(base), other(fields)), mayBeAdded(other(fields), figureOf(base))]) {
      expect(sum).toEqual({ ok: false, why: expect.stringMatching(why) as string });
    }
  });

  it('but not where one is in words only', () => {
    const words = figureOf({ harm: 'killed', words: 'several thousand' });
    expect(mayBeAdded(words, words)).toMatchObject({ ok: false, why: expect.stringContaining('words') as string });
  });
});
