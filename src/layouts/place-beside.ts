import { alongSpiral, type Spot } from './near-neighbours.ts';

/** Where a node's name stands: left, right, above or below it. */
type Side = 'l' | 'r' | 't' | 'b';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A node with the name that it carries. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
}

/** Half a node, the width of a letter, the height of a line and where names wrap, in pixels of the layout. */
const BODY = 20;
const LETTER = 7.2;
const LINE = 17;
const WRAP = 118;
/** What a hull keeps around its members. */
const HULL = 18;

/** Room for a node and its name, as far as can be said before the name is measured. */
function boxOf([x, y]: Spot, { name, side }: Named): Box {
  const length = name.length * LETTER;
  const [width, height] = [Math.min(length, WRAP), LINE * Math.ceil(length / WRAP)];
  const across = side === 'l' || side === 'r';
  return {
    left: x - (across ? (side === 'l' ? BODY + 6 + width : BODY) : Math.max(BODY, width / 2)),
    right: x + (across ? (side === 'r' ? BODY + 6 + width : BODY) : Math.max(BODY, width / 2)),
    top: y - (side === 't' ? BODY + 4 + height : Math.max(BODY, across ? height / 2 : 0)),
    bottom: y + (side === 'b' ? BODY + 4 + height : Math.max(BODY, across ? height / 2 : 0)),
  };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)) - HULL,
  right: Math.max(...boxes.map((box) => box.right)) + HULL,
  top: Math.min(...boxes.map((box) => box.top)) - HULL * 2,
  bottom: Math.max(...boxes.map((box) => box.bottom)) + HULL,
});

interface ToPlace {
  readonly nodes: readonly Named[];
  /** What has its spot already; it never moves. */
  readonly placed: ReadonlyMap<string, Spot>;
  /** Near what each of the others would stand. */
  readonly wishes: ReadonlyMap<string, Spot>;
  readonly hulls: readonly (readonly string[])[];
}

/**
 * Puts nodes close to where they come from (a leader to the body, a site to its region) so that neither names
 * nor hulls meet: nobody stands in a hull that is not theirs, and no hull grows over somebody else. The same
 * input gives the same spots.
 */
export function placeBeside({ nodes, placed, wishes, hulls }: ToPlace): ReadonlyMap<string, Spot> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const boxes = new Map<string, Box>();
  for (const node of nodes) if (placed.has(node.id)) boxes.set(node.id, boxOf(placed.get(node.id)!, node));
  const spots = new Map(placed);
  const ys = [...boxes.values()].flatMap(({ top, bottom }) => [top, bottom]);
  const [top, bottom] = [Math.min(...ys) - BODY, Math.max(...ys) + BODY];
  const fits = (id: string, box: Box): boolean => {
    if (box.top < top || box.bottom > bottom) return false;
    if ([...boxes.values()].some((other) => meet(box, other))) return false;
    return hulls.every((members) => {
      const inner = members.flatMap((member) => boxes.get(member) ?? []);
      if (inner.length === 0) return true;
      const hull = around(members.includes(id) ? [...inner, box] : inner);
      if (!members.includes(id)) return !meet(hull, box);
      return [...boxes].every(([other, its]) => members.includes(other) || !meet(hull, its));
    });
  };
  for (const [id, wish] of wishes) {
    const node = byId.get(id);
    if (!node) continue;
    const below: Spot = [wish[0], wish[1] + BODY * 2.6];
    const found = alongSpiral(below, { pace: 7, steps: 3000 }, (spot) => fits(id, boxOf(spot, node)));
    if (!found) continue;
    spots.set(id, found);
    boxes.set(id, boxOf(found, node));
  }
  return spots;
}
