import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/base/stretches.ts';

const isDot = (sign: string) => sign === '.';
const found = (text: string, least?: number) =>
  stretchesOf([...text], isDot, least).map(({ first, last }) => `${first}–${last}`);

describe('stretches', () => {
  it('are as long as the condition holds, at the ends of the list too', () => {
    expect(found('..x.x...')).toEqual(['0–1', '3–3', '5–7']);
    expect([found(''), found('x'), found('...')]).toEqual([[], [], ['0–2']]);
  });

  it('shorter than asked for are left out', () => {
    expect(found('..x.x...', 3)).toEqual(['5–7']);
    expect(found('..x.x..', 3)).toEqual([]);
  });
});
