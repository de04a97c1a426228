import { describe, expect, it } from 'vitest';
import { placeNearNeighbours, type Spot } from '../../src/layouts/near-neighbours.ts';

const placeAll = (
  ids: readonly string[],
  placed: ReadonlyMap<string, Spot>,
  neighboursOf: (id: string) => readonly string[],
  hulls: readonly (readonly string[])[] = [],
) => placeNearNeighbours({ ids, placed, neighboursOf, hulls });
import { Random } from '../fixtures/random.ts';

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 20 }, (_, i) => first + i);
const nobody = () => [];

interface Drawn {
  readonly ids: readonly string[];
  readonly placed: ReadonlyMap<string, Spot>;
  readonly near: (id: string) => readonly string[];
}

/** Up to 40 nodes, some of them placed far enough from one another, with a few neighbours each. */
function drawnFor(seed: number): Drawn {
  const random = new Random(seed);
  const ids = Array.from({ length: random.between(1, 40) }, (_, i) => `node-${i}`);
  const grid = ids.map((id, i) => [id, [(i % 6) * 200, Math.floor(i / 6) * 120]] as const);
  const neighbours = new Map(ids.map((id) => [id, random.some(ids, 0, 3)]));
  return { ids, placed: new Map(random.some(grid, 0, 12)), near: (id) => neighbours.get(id) ?? [] };
}

const apart = ([ax, ay]: Spot, [bx, by]: Spot): boolean => Math.abs(ax - bx) >= 84 || Math.abs(ay - by) >= 44;

describe(`nodes placed near their neighbours (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('each have a spot, apart from every other', () => {
    for (const seed of seeds) {
      const { ids, placed, near } = drawnFor(seed);
      const spots = placeAll(ids, placed, near);
      expect([...spots.keys()].toSorted()).toEqual([...ids].toSorted());
      const all = [...spots.values()];
      const clashes = all.flatMap((a, i) => all.slice(i + 1).filter((b) => !apart(a, b)));
      expect({ seed, clashes }).toEqual({ seed, clashes: [] });
    }
  });

  it('leave what was placed where it was, and come out the same each time', () => {
    for (const seed of seeds) {
      const { ids, placed, near } = drawnFor(seed);
      const spots = placeAll(ids, placed, near);
      for (const [id, spot] of placed) expect(spots.get(id)).toEqual(spot);
      expect(placeAll(ids, placed, near)).toEqual(spots);
    }
  });

  it('are of whole pixels, since addresses hold them so', () => {
    const { ids, near } = drawnFor(first);
    const spots = [...placeAll(ids, new Map(), near).values()].flat();
    expect(spots.filter((pixel) => !Number.isInteger(pixel))).toEqual([]);
  });
});

describe('a node', () => {
  const placed = new Map<string, Spot>([
    ['west', [0, 0]],
    ['east', [1000, 0]],
  ]);

  it('stands nearer to its neighbour than to the others', () => {
    const spots = placeAll(['new'], placed, () => ['east']);
    const [x, y] = spots.get('new')!;
    expect(Math.hypot(x - 1000, y)).toBeLessThan(120);
  });

  it('of two neighbours stands between them, and of none in the middle of all', () => {
    for (const near of [() => ['west', 'east'], nobody]) {
      const [x, y] = placeAll(['new'], placed, near).get('new')!;
      expect(Math.hypot(x - 500, y)).toBeLessThan(60);
    }
  });

  it('alone stands in the middle of the canvas', () => {
    expect(placeAll(['new'], new Map(), nobody).get('new')).toEqual([532, 378]);
  });

  it('puts nobody among the members of a hull that is not theirs, and members beside each other', () => {
    const placed = new Map<string, Spot>([
      ['owner', [400, 400]],
      ['part', [400, 460]],
    ]);
    const spots = placeAll(['stranger', 'third'], placed, () => ['owner'], [['owner', 'part', 'third']]);
    const [x, y] = spots.get('stranger')!;
    expect(x < 250 || x > 550 || y < 336 || y > 524).toBe(true);
    const [mx, my] = spots.get('third')!;
    expect(Math.hypot(mx - 400, my - 430)).toBeLessThan(200);
  });
});
