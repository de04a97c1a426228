import { expect, it } from 'vitest';
import { quietStretches } from '../../src/model/quiet.ts';

it('months are quiet that no event lies in or reaches into', () => {
  const months = [
    [0, 0],
    [0, 0],
    [1, 0],
    [0, 0],
    [0, 2],
    [0, 0],
  ].map(([within = 0, spanning = 0]) => ({ within, spanning }));
  expect(quietStretches(months, 1)).toEqual([
    { first: 0, last: 1 },
    { first: 3, last: 3 },
    { first: 5, last: 5 },
  ]);
  expect(quietStretches(months, 2)).toEqual([{ first: 0, last: 1 }]);
});
