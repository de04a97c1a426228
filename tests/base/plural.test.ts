import { expect, it } from 'vitest';
import { plural } from '../../src/base/plural.ts';

it('a count stands with its noun in the number that goes with it', () => {
  expect([plural(0, 'event'), plural(1, 'event'), plural(2, 'event')]).toEqual(['0 events', '1 event', '2 events']);
  expect(plural(2, 'party', 'parties')).toBe('2 parties');
});
