import type { DrawnId, Scene } from '../../model/scene.ts';
import type { Point } from './geometry.ts';

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const ways: Record<Direction, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export const isDirection = (key: string): key is Direction => key in ways;

/** The nearest node in a direction: what lies straight ahead is nearer than what lies aside. */
export function nearestTowards(from: Point, key: Direction, nodes: ReadonlyMap<DrawnId, Point>): DrawnId | undefined {
  const way = ways[key];
  let best: { id: DrawnId; cost: number } | undefined;
  for (const [id, { x, y }] of nodes) {
    const ahead = (x - from.x) * way.x + (y - from.y) * way.y;
    const aside = Math.abs((x - from.x) * way.y) + Math.abs((y - from.y) * way.x);
    if (ahead <= 1 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

/** The nodes that share a line with one, most records first, then by name. */
export function neighboursOf(scene: Scene, id: DrawnId): DrawnId[] {
  const weight = new Map<DrawnId, number>();
  for (const line of scene.lines) {
    const other = line.a === id ? line.b : line.b === id ? line.a : undefined;
    if (other !== undefined) weight.set(other, (weight.get(other) ?? 0) + line.forward + line.backward);
  }
  return [...weight].sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).map(([other]) => other);
}
