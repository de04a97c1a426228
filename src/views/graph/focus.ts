import type { ActorId } from '../../model/ids.ts';
import type { DrawnId, Scene } from '../../model/scene.ts';
import type { Page } from '../../model/view.ts';

/** What a selection or a pointer brings forward: element ids, and the ones that carry the blue ring. */
export interface Focus {
  /** Elements at full strength; everything else is mixed toward the canvas. */
  readonly near: ReadonlySet<string>;
  /** Elements that are themselves selected. */
  readonly chosen: ReadonlySet<string>;
}

const withOwner = (scene: Scene, ids: Iterable<DrawnId>): Set<string> => {
  const near = new Set<string>(ids);
  for (const chip of scene.chips) if (near.has(chip.of)) near.add(`chip:${chip.id}`);
  for (const hull of scene.hulls) {
    const touched = near.has(hull.owner) || hull.members.some((member) => near.has(member));
    if (touched) near.add(hull.id);
    if (near.has(hull.owner) && hull.label !== undefined) hull.members.forEach((member) => near.add(member));
  }
  return near;
};

function linesTouching(scene: Scene, accepts: (line: Scene['lines'][number]) => boolean) {
  const lines = scene.lines.filter(accepts);
  return { ids: lines.map((line) => line.id), ends: lines.flatMap((line) => [line.a, line.b]) };
}

function forksTouching(scene: Scene, accepts: (fork: Scene['forks'][number]) => boolean): string[] {
  return scene.forks
    .filter(accepts)
    .flatMap((fork) => [`fork:${fork.id}`, ...fork.tines.map((tine) => tine.blamed), ...fork.victims]);
}

function focusOnNode(scene: Scene, id: DrawnId): Focus {
  const lines = linesTouching(scene, (line) => line.a === id || line.b === id);
  const forks = forksTouching(
    scene,
    (fork) => fork.victims.includes(id) || fork.tines.some((tine) => tine.blamed === id),
  );
  const hairs = scene.hairlines.filter((hair) => hair.from === id || hair.to === id);
  const ties = hairs.flatMap((hair) => [hair.id, hair.from, hair.to]);
  return { near: withOwner(scene, [id, ...lines.ids, ...lines.ends, ...forks, ...ties]), chosen: new Set([id]) };
}

const struckSite = (id: DrawnId) => id.startsWith('sites:');

function focusOnDyad(scene: Scene, a: DrawnId, b: DrawnId): Focus {
  const lines = linesTouching(scene, (line) => (line.a === a && line.b === b) || (line.a === b && line.b === a));
  const ends = new Set([a, b]);
  const through = scene.hairlines.filter((hair) => hair.kind === 'via' && struckSite(hair.from) && ends.has(hair.from));
  const users = through.flatMap((hair) => [hair.id, hair.from, hair.to]);
  return { near: withOwner(scene, [a, b, ...lines.ids, ...users]), chosen: new Set([a, b, ...lines.ids]) };
}

function focusOnEvent(scene: Scene, event: string): Focus {
  const lines = linesTouching(scene, (line) => line.events.some((id) => id === event));
  const forks = forksTouching(scene, (fork) => fork.id === event);
  const through = scene.hairlines.filter((hair) => hair.events.some((id) => id === event) && struckSite(hair.from));
  const users = through.flatMap((hair) => [hair.id, hair.from, hair.to]);
  const junction = forks.filter((id) => id.startsWith('fork:'));
  return {
    near: withOwner(scene, [...lines.ids, ...lines.ends, ...forks, ...users]),
    chosen: new Set([...lines.ids, ...(junction.length > 0 ? junction : lines.ends)]),
  };
}

/** What a page of the panel brings forward on the canvas; undefined where it stands for nothing drawn. */
export function focusOf(scene: Scene, page: Page | undefined): Focus | undefined {
  switch (page?.kind) {
    case 'actor': {
      const id = scene.drawnAs[page.id] ?? scene.chips.find((chip) => chip.id === page.id)?.of;
      return id === undefined ? undefined : focusOnNode(scene, id);
    }
    case 'sites':
      return focusOnNode(scene, page.id);
    case 'dyad': {
      const [a, b] = [page.a, page.b].map((end) => scene.drawnAs[end as ActorId] ?? end);
      return focusOnDyad(scene, a!, b!);
    }
    case 'event': {
      const focus = focusOnEvent(scene, page.id);
      return focus.chosen.size > 0 ? focus : undefined;
    }
    default:
      return undefined;
  }
}

/** What the pointer brings forward, by element id. */
export function focusAt(scene: Scene, element: string): Focus | undefined {
  if (scene.nodes.some((node) => node.id === element)) return focusOnNode(scene, element);
  const line = scene.lines.find((candidate) => candidate.id === element);
  if (line) return focusOnDyad(scene, line.a, line.b);
  return element.startsWith('fork:') ? focusOnEvent(scene, element.slice('fork:'.length)) : undefined;
}
