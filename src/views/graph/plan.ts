import type { Scene, SceneNode } from '../../model/scene.ts';
import type { Plan } from './drawn.ts';
import { boxAround, grown, overlaps, type Box, type Point } from './geometry.ts';
import type { Side } from './labels.ts';
import { place, type Sizes, type Stage2D } from './placed.ts';
import { forkRoutes, routesOf } from './routes.ts';

interface PlanInput {
  readonly scene: Scene;
  readonly moved: Readonly<Record<string, readonly [number, number]>>;
  readonly sides: Readonly<Record<string, Side>>;
  readonly sizes: Sizes;
  /** Drawn pixels for one layout pixel of height: a tall canvas spreads the layout down. */
  readonly stretch: number;
  /** How many labels fit the canvas: 26 at full width, fewer on a narrow one. */
  readonly maxLabels: number;
  /** Labels that are never dropped: the selection and its neighbours. */
  readonly keep: ReadonlySet<string>;
}

const isArabic = (text: string): boolean => /[\u0600-\u06ff]/u.test(text);

/**
 * Labels by weight, civilians before all and then most events first, while they fit: a label gives way to
 * nodes and to labels that are already there, but never if it is kept. Civilians come first, since naming
 * those of one side alone would be a statement.
 */
const weightOf = ({ id, type, events }: SceneNode, { lines }: Scene): number =>
  (type === 'population' ? 1e9 : 0) + events * 2 + lines.filter((line) => line.a === id || line.b === id).length;

function labelsThatFit(
  { nodes, chips, stubs }: Stage2D,
  { scene, maxLabels, keep, sizes }: PlanInput,
): ReadonlySet<string> {
  if (sizes.text === 1) return new Set(nodes.keys());
  // Words on what a node lost say nothing without its name.
  const isKept = (id: string) => keep.has(id) || stubs.some(({ of }) => of === id);
  const taken: Box[] = [...nodes.values()].map((placed) => boxAround(placed.at, placed.width, placed.height));
  taken.push(...[...chips, ...stubs].map(({ box }) => box));
  const shown = new Set<string>();
  const byWeight = [...nodes.values()].sort(
    (x, y) =>
      Number(isKept(y.node.id)) - Number(isKept(x.node.id)) || weightOf(y.node, scene) - weightOf(x.node, scene),
  );
  for (const placed of byWeight) {
    const { id } = placed.node;
    const own = boxAround(placed.at, placed.width, placed.height);
    const clear = taken.every(
      (box) => !overlaps(grown(box, -2), placed.labelBox) || JSON.stringify(box) === JSON.stringify(own),
    );
    if (!isKept(id) && (shown.size >= maxLabels || !clear)) continue;
    shown.add(id);
    taken.push(placed.labelBox);
  }
  return shown;
}

/** The box of a place's name, with air around it. */
const placeBox = ({ at, text }: Plan['placeLabels'][number], { measure, fontFamily, text: scale }: Sizes): Box =>
  boxAround(at, measure(text, `400 ${11 * scale}px ${fontFamily}`) + 10, 20 * scale);

/** In a small picture the name of a place gives way to nodes and to their labels. */
const isClear = (box: Box, { nodes }: Stage2D, labelled: ReadonlySet<string>): boolean =>
  [...nodes.values()].every(
    (placed) =>
      !overlaps(box, boxAround(placed.at, placed.width, placed.height)) &&
      (!labelled.has(placed.node.id) || !overlaps(box, placed.labelBox)),
  );

/** Turns a scene into places, routes and labels: everything that is drawn, before any colour. */
export function planOf(input: PlanInput): Plan {
  const { scene, moved } = input;
  const given = (id: string): Point | undefined => {
    const spot = moved[id] ?? scene.positions[id];
    return spot && { x: spot[0], y: spot[1] * input.stretch };
  };
  const stage = place(scene, input.sides, (id) => given(id) ?? { x: 0, y: 0 }, input.sizes);
  const placeLabels = scene.placeLabels.flatMap(({ place: id, label }) => {
    const at = given(id);
    return at ? [{ id, at, text: isArabic(label) ? label : label.toUpperCase() }] : [];
  });
  const labelled = labelsThatFit(stage, input);
  const texts = placeLabels.map((label) => ({ label, box: placeBox(label, input.sizes) }));
  const shown = input.sizes.text === 1 ? texts : texts.filter(({ box }) => isClear(box, stage, labelled));
  return {
    stage,
    routes: routesOf(
      scene,
      stage,
      shown.map(({ box }) => box),
    ),
    forks: forkRoutes(scene, stage, given),
    hairlines: scene.hairlines,
    placeLabels: shown.map(({ label }) => label),
    inner: new Set(scene.hulls.flatMap((hull) => hull.members)),
    labelled,
    text: input.sizes.text,
  };
}
