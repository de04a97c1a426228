/** Pixels of a layout, y down. */
export type Spot = readonly [x: number, y: number];

/** Room that a node and its label want around them, half width and half height, in pixels. */
const ROOM: Spot = [100, 58];
const TURN = 2.399963; // the golden angle, in radians: neighbouring steps of the spiral never line up

/** A rectangle that only its own members may stand in. */
interface Fence {
  readonly members: ReadonlySet<string>;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a hull keeps around the centres of its members, half its room: a name beside a node is wider than high. */
const AROUND: Spot = [190, 76];

/** The fence around the members that have spots; undefined while none has. */
function fenceOf(members: readonly string[], spots: ReadonlyMap<string, Spot>): Fence | undefined {
  const placed = members.flatMap((id) => (spots.has(id) ? [spots.get(id)!] : []));
  if (placed.length === 0) return undefined;
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)];
  return {
    members: new Set(members),
    left: Math.min(...xs) - AROUND[0],
    right: Math.max(...xs) + AROUND[0],
    top: Math.min(...ys) - AROUND[1],
    bottom: Math.max(...ys) + AROUND[1],
  };
}

const isOutside = ([x, y]: Spot, { left, right, top, bottom }: Fence): boolean =>
  x < left || x > right || y < top || y > bottom;

const isFree = ([x, y]: Spot, taken: readonly Spot[], fences: readonly Fence[]): boolean =>
  taken.every(([tx, ty]) => Math.abs(tx - x) >= ROOM[0] || Math.abs(ty - y) >= ROOM[1]) &&
  fences.every((fence) => isOutside([x, y], fence));

/** The first spot that fits along a spiral around a centre, whose turns lie about `pace` pixels apart. */
export function alongSpiral(
  [x, y]: Spot,
  { pace, steps }: { readonly pace: number; readonly steps: number },
  fits: (spot: Spot) => boolean,
): Spot | undefined {
  for (let step = 0; step < steps; step++) {
    const radius = pace * Math.sqrt(step);
    const spot: Spot = [Math.round(x + radius * Math.cos(step * TURN)), Math.round(y + radius * Math.sin(step * TURN))];
    if (fits(spot)) return spot;
  }
  return undefined;
}

/** The free spot nearest to the wished one, found along a spiral. */
function freeSpot(wished: Spot, taken: readonly Spot[], fences: readonly Fence[]): Spot {
  return alongSpiral(wished, { pace: 10, steps: 4000 }, (spot) => isFree(spot, taken, fences)) ?? wished;
}

const mean = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

interface ToPlace {
  readonly ids: readonly string[];
  /** What has its spot already; it never moves. */
  readonly placed: ReadonlyMap<string, Spot>;
  neighboursOf(id: string): readonly string[];
  /** Members of each hull: nobody else is put among them. */
  readonly hulls: readonly (readonly string[])[];
}

/**
 * Finds spots for nodes that a layout does not place: each beside the placed nodes that it has lines to or
 * shares a hull with, where there is room, members of hulls first, nobody within a hull that is not theirs.
 * The same input gives the same spots.
 */
export function placeNearNeighbours({ ids, placed, neighboursOf, hulls }: ToPlace): ReadonlyMap<string, Spot> {
  const spots = new Map(placed);
  const centre: Spot = placed.size > 0 ? mean([...placed.values()]) : [532, 378];
  const hullOf = (id: string) => hulls.find((members) => members.includes(id)) ?? [];
  const inOrder = [...ids].sort((x, y) => Number(hullOf(y).length > 0) - Number(hullOf(x).length > 0));
  for (const id of inOrder) {
    if (spots.has(id)) continue;
    const kin = hullOf(id).filter((other) => spots.has(other));
    const wished = kin.length > 0 ? kin : neighboursOf(id).filter((other) => spots.has(other));
    const near = wished.map((other) => spots.get(other)!);
    const fences = hulls.flatMap((members) => (members.includes(id) ? [] : (fenceOf(members, spots) ?? [])));
    spots.set(id, freeSpot(near.length > 0 ? mean(near) : centre, [...spots.values()], fences));
  }
  return spots;
}
