import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '../../src/search/name-index.ts';
import type { NameEntry } from '../../src/search/name-entry.ts';
import { mayStandFor, slipsBetween } from '../../src/search/slips.ts';
import { makeWord } from '../../src/search/word.ts';

describe('slips', () => {
  it.each([
    ['hospital', 'hospital', 0],
    ['hopsital', 'hospital', 1],
    ['hospial', 'hospital', 1],
    ['hosspital', 'hospital', 1],
    ['nasrala', 'ansarala', 2],
    ['salami', 'islami', 2],
    ['', 'abc', 3],
  ])('between "%s" and "%s" are %i', (a, b, count) => {
    expect([slipsBetween(a, b), slipsBetween(b, a)]).toEqual([count, count]);
  });
});

const alone = (query: string, word: string) => mayStandFor(makeWord(query), makeWord(word));

describe('a word alone', () => {
  it('may stand for one with other vowels, of any length', () => {
    expect([alone('fate', 'fata'), alone('tanaf', 'tanf'), alone('hizbula', 'hezbola')]).toEqual([true, true, true]);
  });

  it('may hold one slip from six letters on, two from eight, and one fewer while it is unfinished', () => {
    expect([alone('shifa', 'shia'), alone('theran', 'tehran'), alone('nasrala', 'ansarala')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([alone('albukamal', 'bukamal'), alone('explsoin', 'explosions'), alone('ankara', 'ansarala')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

const entry = (label: string, more: Partial<NameEntry> = {}): NameEntry => ({
  kind: 'actor',
  id: label,
  label,
  names: [],
  weight: 1,
  ...more,
});
const found = (entries: readonly NameEntry[], text: string) =>
  buildNameIndex(entries)
    .search(text, 5)
    .map(({ label }) => label);

describe('a search', () => {
  it('of a word alone leaves out what only resembles it, which a second word may bear out', () => {
    const list = [entry('Ansarallah'), entry('Most institutions')];
    expect([found(list, 'Nasrallah'), found(list, 'Mosul')]).toEqual([[], []]);
    expect(found([entry('Hassan Ansarallah')], 'Hassan Nasrallah')).toEqual(['Hassan Ansarallah']);
  });

  it('puts what is often meant by a part of its name first, and never past a whole name', () => {
    const list = [
      entry('Hospital in town', { lean: -0.03 }),
      entry('Blast at a hospital', { kind: 'event', lean: 0.03 }),
    ];
    expect([found(list, 'hospital')[0], found(list, 'hospi')[0]]).toEqual([
      'Blast at a hospital',
      'Blast at a hospital',
    ]);
    expect(found([...list, entry('Hospital', { lean: -0.03 })], 'hospital')[0]).toBe('Hospital');
  });
});
