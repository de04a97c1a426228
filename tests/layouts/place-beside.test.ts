import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/layouts/place-beside.ts';
import type { Spot } from '../../src/layouts/near-neighbours.ts';

const named = (id: string, side: 'l' | 'r' | 'b' = 'b') => ({ id, name: id, side });

describe('placing beside', () => {
  const nodes = [named('body', 'r'), named('far'), named('leader one'), named('leader two')];
  const placed = new Map<string, Spot>([
    ['body', [300, 300]],
    ['far', [700, 600]],
  ]);
  const wishes = new Map<string, Spot>([
    ['leader one', [300, 300]],
    ['leader two', [300, 300]],
  ]);
  const place = (hulls: readonly (readonly string[])[] = []) => placeBeside({ nodes, placed, wishes, hulls });

  it('puts each close to where it comes from, apart from the others, and moves nothing', () => {
    const spots = place();
    const [one, two] = [spots.get('leader one')!, spots.get('leader two')!];
    for (const [x, y] of [one, two]) expect(Math.hypot(x - 300, y - 300)).toBeLessThan(160);
    expect(Math.abs(one[0] - two[0]) >= 40 || Math.abs(one[1] - two[1]) >= 40).toBe(true);
    expect([spots.get('body'), spots.get('far')]).toEqual([placed.get('body'), placed.get('far')]);
  });

  it('finds the same spots each time', () => {
    expect(place()).toEqual(place());
  });

  it('puts nobody into a hull that is not theirs', () => {
    const [, y] = place([['body']]).get('leader one')!;
    expect(y).toBeGreaterThan(330);
    const inside = place([['body', 'leader one']]);
    expect(inside.get('leader one')).not.toEqual(place([['body']]).get('leader one'));
  });
});
