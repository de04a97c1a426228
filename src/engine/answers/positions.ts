import type { ActorId } from '../../model/ids.ts';
import type { DrawnId, SceneLayout, ScenePicture } from '../../model/scene.ts';
import { placeNearNeighbours, type Spot } from '../../layouts/near-neighbours.ts';
import { placeBeside } from '../../layouts/place-beside.ts';
import { metAt, type InView } from '../in-view.ts';

const neighboursIn = (scene: ScenePicture) => {
  const ends = scene.lines.map((line) => [line.a, line.b] as const);
  return (id: DrawnId) => ends.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
};

function placed(scene: ScenePicture, given: ReadonlyMap<string, Spot>) {
  return placeNearNeighbours({
    ids: scene.nodes.map((node) => node.id),
    placed: given,
    neighboursOf: neighboursIn(scene),
    hulls: scene.hulls.map((hull) => hull.members),
  });
}

/** The layout's positions, with spots found for what it does not place. Struck sites stand at their region. */
export function positionsFor({ positions }: SceneLayout, scene: ScenePicture): ReadonlyMap<string, Spot> {
  const given = new Map<string, Spot>(Object.entries(positions));
  for (const { id } of scene.nodes) {
    const region = id.startsWith('sites:') ? given.get(id.slice('sites:'.length)) : undefined;
    if (region) given.set(id, region);
  }
  return placed(scene, given);
}

const mean = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

/** Where what another level draws comes from: its own node, its body's or region's, or those of its parts. */
function wishFor(id: DrawnId, inView: InView, before: ReadonlyMap<string, Spot>): Spot | undefined {
  const { organisations, stage } = inView;
  const at = (actor: ActorId) => before.get(metAt(organisations, actor) ?? '');
  const own = at(id as ActorId);
  if (own) return own;
  const parts = [...stage.drawnAs].filter(([, drawn]) => drawn === id).map(([actor]) => at(actor));
  const spots = parts.filter((spot) => spot !== undefined);
  return spots.length > 0 ? mean(spots) : undefined;
}

/** Nodes that both levels have keep their places; the others stand near where they come from. */
export function positionsAtLevel(
  { labelSides }: SceneLayout,
  scene: ScenePicture,
  inView: InView,
  organisations: ScenePicture,
  before: ReadonlyMap<string, Spot>,
): ReadonlyMap<string, Spot> {
  const here = new Set<DrawnId>(scene.nodes.map((node) => node.id));
  const gone = new Set<DrawnId>(organisations.nodes.map((node) => node.id).filter((id) => !here.has(id)));
  const given = new Map([...before].filter(([id]) => !gone.has(id)));
  // Who is tied to a body stands close to it; sites have the room of a region.
  const bound = scene.nodes.toSorted((x, y) => Number(y.type === 'person') - Number(x.type === 'person'));
  const wishes = bound.flatMap(({ id }) => {
    const wish = given.has(id) ? undefined : wishFor(id, inView, before);
    return wish ? [[id, wish] as const] : [];
  });
  const nodes = scene.nodes.map(({ id, label }) => ({ id, name: label, side: labelSides[id] ?? ('b' as const) }));
  const hulls = scene.hulls.map((hull) => hull.members);
  return placed(scene, placeBeside({ nodes, placed: given, wishes: new Map(wishes), hulls }));
}
