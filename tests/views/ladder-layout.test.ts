import { describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { Ladder } from '../../src/model/ladder.ts';
import { columnsOf, isDot, itemsOf, layoutOf, type LadderItem } from '../../src/views/ladder/layout.ts';
import { marksOf } from '../../src/views/ladder/bands.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { Random } from '../fixtures/random.ts';
import { bundledDataset } from '../engine/bundled-data.ts';
import { ask, homeLens, whole } from '../engine/questions.ts';

async function ladderOf(data: ReturnType<typeof bundledDataset>, left: string[], right: string[]): Promise<Ladder> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  const lanes = { left: left as ActorId[], right: right as ActorId[] };
  return (await ask(engine, { kind: 'ladder', ...lanes, near: true, lens: await homeLens(engine) }))!;
}

const spot = ({ y }: ReturnType<typeof layoutOf>, { key }: LadderItem) => y.get(key)!;

/** Words of one lane that overlap, and dots out of the order of their days. */
function faults(items: readonly LadderItem[], layout: ReturnType<typeof layoutOf>, height: number): string[] {
  const found: string[] = [];
  for (const side of ['left', 'right'] as const) {
    const own = items.filter((item) => item.side === side).toSorted((a, b) => spot(layout, a) - spot(layout, b));
    own.slice(1).forEach((item, i) => {
      if (spot(layout, item) - spot(layout, own[i]!) < height) found.push(`${own[i]!.key} meets ${item.key}`);
    });
  }
  const dots = items.filter(({ event, part }) => part === 'event' && isDot(event));
  dots.slice(1).forEach((item, i) => {
    const before = dots[i]!;
    if (item.day > before.day && spot(layout, item) <= spot(layout, before)) found.push(`${item.key} is too high`);
  });
  return found;
}

describe('the layout of a ladder', () => {
  it('keeps the strikes in the proportion of their days where there is room', async () => {
    const ladder = await ladderOf(bundledDataset(), ['us-forces'], ['armed-groups-in-iraq-and-syria']);
    const layout = layoutOf(itemsOf(ladder), () => 20, 600);
    const [a, b, c] = ['strike-near-al-boukamal', 'strike-near-maysulun', 'strike-in-mayadin'].map((id) =>
      layout.y.get(id)!,
    );
    expect(layout.toScale).toBe(true);
    expect((b! - a!) / (c! - b!)).toBeCloseTo(12 / 4, 5);
    expect(layout.height).toBeLessThanOrEqual(600);
  });

  it('lets no words meet and no day change places, on random ladders of any size', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const data = randomDataset(seed);
      const random = new Random(seed);
      const ids = data.actors.map(({ id }) => id);
      const ladder = await ladderOf(data, random.some(ids, 1, 4), random.some(ids, 1, 4));
      const items = itemsOf(ladder);
      const height = random.between(18, 120);
      const layout = layoutOf(items, () => height, random.between(200, 900));
      expect({ seed, faults: faults(items, layout, height) }).toEqual({ seed, faults: [] });
    }
  });

  it('draws no two bands of a lane over each other, and every band downwards', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const data = randomDataset(seed);
      const ids = data.actors.map(({ id }) => id);
      const random = new Random(seed);
      const ladder = await ladderOf(data, random.some(ids, 1, 4), random.some(ids, 1, 4));
      const layout = layoutOf(itemsOf(ladder), () => 40, 600);
      const bands = [...marksOf(ladder, layout, columnsOf(1064)).values()].filter(({ isBand }) => isBand);
      expect(bands.filter(({ y, end }) => !(end > y))).toEqual([]);
      const meets = bands.flatMap((a, i) =>
        bands.slice(i + 1).filter((b) => a.x === b.x && Math.min(a.end, b.end) - Math.max(a.y, b.y) > 10),
      );
      expect({ seed, meets: meets.map(({ event }) => event.row.id) }).toEqual({ seed, meets: [] });
    }
  });
});
