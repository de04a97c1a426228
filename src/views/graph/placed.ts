import type { DrawnId, Scene, SceneChip, SceneHull, SceneNode } from '../../model/scene.ts';
import { plural } from '../../base/plural.ts';
import { boxAround, grown, union, type Box, type Outline, type Point } from './geometry.ts';
import { labelBox, labelOf, type Label, type Measure, type Side } from './labels.ts';

/** Nodes, chips and hulls with their places and sizes, in pixels of the layout. */
export interface PlacedNode {
  readonly node: SceneNode;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly outline: Outline;
  readonly side: Side;
  readonly label: Label;
  readonly labelBox: Box;
  /** Font size of the label. */
  readonly size: number;
  readonly lift: number;
}

export interface PlacedChip {
  readonly chip: SceneChip;
  readonly text: string;
  readonly box: Box;
}

export interface PlacedHull {
  readonly hull: SceneHull;
  readonly box: Box;
}

/** "1 line removed", under the name of a node that the account leaves without a line. */
export interface PlacedStub {
  readonly of: DrawnId;
  readonly text: string;
  readonly box: Box;
}

export interface Stage2D {
  readonly nodes: ReadonlyMap<DrawnId, PlacedNode>;
  readonly chips: readonly PlacedChip[];
  readonly hulls: readonly PlacedHull[];
  readonly stubs: readonly PlacedStub[];
}

export interface Sizes {
  readonly fontFamily: string;
  /** Layout pixels for one pixel of text: 1 at full size, more when the picture is small. */
  readonly text: number;
  readonly measure: Measure;
}

const bodySizes = { 1: 28, 2: 36, 3: 44 } as const;
const GAP = 6;
const CHIP_HEIGHT = 20;

function bodyOf(node: SceneNode): { width: number; height: number } {
  if (node.shape === 'diamond') return node.kind === 'sites' ? { width: 16, height: 16 } : { width: 14, height: 14 };
  if (node.shape === 'pill') return { width: 58, height: 36 };
  if (node.shape === 'disc') return { width: 22, height: 22 };
  const size = bodySizes[node.size];
  return { width: size, height: size };
}

const outlineKinds = {
  square: 'box',
  'cut-square': 'box',
  circle: 'round',
  'double-circle': 'round',
  'ghost-circle': 'round',
  disc: 'round',
  diamond: 'diamond',
  pill: 'pill',
  hexagon: 'round',
} as const;

/** Bases and struck sites are secondary: smaller and quieter. */
export const isQuiet = (node: SceneNode): boolean => node.shape === 'diamond';

function placeNode(node: SceneNode, at: Point, side: Side, docked: boolean, sizes: Sizes): PlacedNode {
  const { width, height } = bodyOf(node);
  const size = (isQuiet(node) ? 12 : node.size === 1 && !docked ? 12.5 : 13) * sizes.text;
  const weight = isQuiet(node) ? 400 : 500;
  const label = labelOf(node.label, `${weight} ${size}px ${sizes.fontFamily}`, size, sizes.measure);
  const across = side === 'l' || side === 'r';
  const lift = docked && across && label.lines.length === 1 ? 12 * sizes.text : 0;
  return {
    node,
    at,
    width,
    height,
    side,
    label,
    size,
    lift,
    outline: { centre: at, width, height, kind: outlineKinds[node.shape] },
    labelBox: labelBox(at, width, height, label, side, GAP, lift),
  };
}

function chipText({ label, dispute, since }: SceneChip): string {
  if (since === 'ended') return `${label} · ended`;
  return dispute ? `${label} · ${dispute}` : label;
}

/** Over this text scale the picture is too small for chips; the panel has what they say. */
const SMALL = 1.2;

/** Chips stack under the label of the body they are docked to, flush with the label's near edge. */
function placeChips(chips: readonly SceneChip[], nodes: ReadonlyMap<DrawnId, PlacedNode>, sizes: Sizes): PlacedChip[] {
  const stacked = new Map<DrawnId, number>();
  return chips.flatMap((chip) => {
    const body = nodes.get(chip.of);
    if (!body) return [];
    const nth = stacked.get(chip.of) ?? 0;
    stacked.set(chip.of, nth + 1);
    const text = chipText(chip);
    const height = CHIP_HEIGHT * sizes.text;
    const width = sizes.measure(text, `500 ${11 * sizes.text}px ${sizes.fontFamily}`) + 38 * sizes.text;
    const top = body.labelBox.bottom + (body.label.lines.length > 1 ? 4 : 3) + nth * (height + 4);
    const left = body.side === 'l' ? body.labelBox.right - width : body.labelBox.left;
    return [{ chip, text, box: { left, top, right: left + width, bottom: top + height } }];
  });
}

/** Under the name and what is docked there, on the side that the name lies on. */
function placeStubs(
  { removed }: Scene,
  nodes: ReadonlyMap<DrawnId, PlacedNode>,
  chips: readonly PlacedChip[],
  { measure, fontFamily, text: scale }: Sizes,
): PlacedStub[] {
  return Object.entries(removed.at).flatMap(([id, { lines, isBare }]) => {
    const body = nodes.get(id);
    if (!body || !isBare) return [];
    const text = `${plural(lines, 'line')} removed`;
    const width = measure(text, `500 ${11 * scale}px ${fontFamily}`) + 4 * scale;
    const { labelBox, side, at } = body;
    const low = side === 't' ? at.y + body.height / 2 + GAP : labelBox.bottom;
    const top = Math.max(low, ...chips.filter(({ chip }) => chip.of === id).map(({ box }) => box.bottom + 2));
    const left = { l: labelBox.right - width, r: labelBox.left, t: at.x - width / 2, b: at.x - width / 2 }[side];
    return [{ of: id, text, box: { left, top, right: left + width, bottom: top + 16 * scale } }];
  });
}

/** A hull keeps 14 px round shapes and 12 px past labels, and room on top for a label of its own. */
function placeHull(
  hull: SceneHull,
  nodes: ReadonlyMap<DrawnId, PlacedNode>,
  chips: readonly PlacedChip[],
  sizes: Sizes,
) {
  const inner = hull.members.flatMap((id) => nodes.get(id) ?? []);
  if (inner.length === 0) return [];
  const members = new Set(hull.members);
  const box = union([
    ...inner.map((placed) => grown(boxAround(placed.at, placed.width, placed.height), 16)),
    ...inner.map((placed) => grown(placed.labelBox, 12)),
    ...chips.filter(({ chip }) => members.has(chip.of)).map((placed) => grown(placed.box, 12)),
  ]);
  if (hull.label === undefined) return [{ hull, box }];
  const width = sizes.measure(hull.label, `500 ${11 * sizes.text}px ${sizes.fontFamily}`) + 16;
  const spread = Math.max(0, width - (box.right - box.left)) / 2;
  return [
    { hull, box: { ...box, left: box.left - spread, right: box.right + spread, top: box.top - 18 * sizes.text } },
  ];
}

/** Places everything that is not a line. `positionOf` gives centres. */
export function place(
  scene: Scene,
  sides: Readonly<Record<string, Side>>,
  positionOf: (id: string) => Point,
  sizes: Sizes,
): Stage2D {
  const chipped = sizes.text > SMALL ? [] : scene.chips;
  const docked = new Set(chipped.map((chip) => chip.of));
  const nodes = new Map(
    scene.nodes.map((node) => {
      const side = sides[node.id] ?? sides[node.id.replace('sites:', '')] ?? 'b';
      return [node.id, placeNode(node, positionOf(node.id), side, docked.has(node.id), sizes)];
    }),
  );
  const chips = placeChips(chipped, nodes, sizes);
  const stubs = placeStubs(scene, nodes, chips, sizes);
  return { nodes, chips, stubs, hulls: scene.hulls.flatMap((hull) => placeHull(hull, nodes, chips, sizes)) };
}
