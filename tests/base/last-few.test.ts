import { describe, expect, it } from 'vitest';
import { LastFew } from '../../src/base/last-few.ts';

describe('the last few', () => {
  it('are made once while no more keys come between than are kept', () => {
    const made: string[] = [];
    const kept = new LastFew<string>(3);
    const ask = (key: string) => kept.of(key, () => (made.push(key), key.toUpperCase()));
    expect(['a', 'b', 'a', 'c', 'a', 'd', 'a', 'c'].map(ask).join('')).toBe('ABACADAC');
    expect(made).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are made anew once they have gone', () => {
    let made = 0;
    const kept = new LastFew<number>(2);
    const ask = (key: string) => kept.of(key, () => ++made);
    expect(['a', 'b', 'c', 'a'].map(ask)).toEqual([1, 2, 3, 4]);
  });
});
