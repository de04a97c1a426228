/** Pixels of a layout, y down. */
export type Spot = readonly [x: number, y: number];

/** Room that a node and its label want around them, half width and half height, in pixels. */
const ROOM: Spot = [84, 44];
const TURN = 2.399963; // the golden angle, in radians: neighbouring steps of the spiral never line up
const MAX_STEPS = 4000;

const isFree = ([x, y]: Spot, taken: readonly Spot[]): boolean =>
  taken.every(([tx, ty]) => Math.abs(tx - x) >= ROOM[0] || Math.abs(ty - y) >= ROOM[1]);

/** The free spot nearest to the wished one, found along a spiral. */
function freeSpot([x, y]: Spot, taken: readonly Spot[]): Spot {
  for (let step = 0; step < MAX_STEPS; step++) {
    const radius = 10 * Math.sqrt(step);
    const spot: Spot = [Math.round(x + radius * Math.cos(step * TURN)), Math.round(y + radius * Math.sin(step * TURN))];
    if (isFree(spot, taken)) return spot;
  }
  return [x, y];
}

const mean = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

/**
 * Finds spots for nodes that a layout does not place: each beside the placed nodes that it has lines
 * to, where there is room. The same input gives the same spots; what is placed never moves.
 */
export function placeNearNeighbours(
  ids: readonly string[],
  placed: ReadonlyMap<string, Spot>,
  neighboursOf: (id: string) => readonly string[],
): ReadonlyMap<string, Spot> {
  const spots = new Map(placed);
  const centre: Spot = placed.size > 0 ? mean([...placed.values()]) : [532, 378];
  for (const id of ids) {
    if (spots.has(id)) continue;
    const near = neighboursOf(id).flatMap((other) => (spots.has(other) ? [spots.get(other)!] : []));
    spots.set(id, freeSpot(near.length > 0 ? mean(near) : centre, [...spots.values()]));
  }
  return spots;
}
