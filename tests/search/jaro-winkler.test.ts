import { describe, expect, it } from 'vitest';
import { jaroWinkler, mostSimilar } from '../../src/search/jaro-winkler.ts';
import { mistype, seeded } from './noise.ts';

describe('Jaro–Winkler similarity', () => {
  it('gives the numbers of the literature', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3);
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 3);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3);
  });

  it('is 1 for equal words, 0 for words without a common letter and for an empty one', () => {
    expect(jaroWinkler('hamas', 'hamas')).toBe(1);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
    expect(jaroWinkler('', 'xyz')).toBe(0);
  });

  it('forgives a letter left out at the start, which crosses all others for a reader from the left', () => {
    expect(jaroWinkler('abukamal', 'bukamal')).toBeGreaterThan(0.95);
  });

  it('is never above what the lengths allow, and always between 0 and 1', () => {
    const random = seeded(4711);
    for (let round = 0; round < 2_000; round++) {
      const word = mistype(random, mistype(random, 'latakia'));
      const similarity = jaroWinkler('latakia', word);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(mostSimilar(7, word.length) + 1e-9);
    }
  });
});
