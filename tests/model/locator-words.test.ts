import { expect, it } from 'vitest';
import { locatorWords } from '../../src/model/locator-words.ts';
import type { Locator } from '../../src/model/schema.ts';

const words = (where: object) => locatorWords({ source: 'a', ...where } as unknown as Locator);

it('a locator is written by paragraph, row or page, and by nothing for a path', () => {
  const all = [{ paragraph: 17 }, { row: 812 }, { page: 4 }, { page: 'iv' }, { path: 'iran' }].map(words);
  expect(all).toEqual(['¶17', 'row 812', 'p. 4', 'p. iv', '']);
});
