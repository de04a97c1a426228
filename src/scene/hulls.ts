import type { ActorId } from '../model/ids.ts';
import type { DrawnId, SceneHull } from '../model/scene.ts';
import type { Actor, Relation } from '../model/schema.ts';
import type { Stage } from './stage.ts';
import type { ActorType } from '../model/vocabulary.ts';

const owners: ReadonlySet<ActorType> = new Set(['government', 'military', 'militia', 'umbrella', 'organisation']);

/** Who contains whom: parts and members in their wholes, a base with the body that holds it. */
function containers(standing: readonly Relation[], actors: ReadonlyMap<ActorId, Actor>) {
  return standing.flatMap((relation) => {
    const { id, type, from, to } = relation;
    if (!to) return [];
    if (type === 'based-in' && actors.get(to)?.type === 'site') return [{ id, inner: to, outer: from }];
    const contains = (type === 'part-of' || type === 'member-of') && owners.has(actors.get(to)!.type);
    return contains ? [{ id, inner: from, outer: to }] : [];
  });
}

function rootsOf(id: ActorId, links: ReturnType<typeof containers>, drawn: ReadonlySet<DrawnId>): ActorId[] {
  const roots = new Set<ActorId>();
  const walk = (at: ActorId, seen: readonly ActorId[]) => {
    const outer = links.filter((link) => link.inner === at && drawn.has(link.outer) && !seen.includes(link.outer));
    if (outer.length === 0 && at !== id) roots.add(at);
    for (const link of outer) walk(link.outer, [...seen, at]);
  };
  walk(id, []);
  return [...roots];
}

/**
 * Hulls of the drawn: each whole with its drawn parts. An umbrella whose members are drawn is a hull
 * and no node; any other owner is a node inside its hull.
 */
export function hullsOf(
  drawn: ReadonlySet<DrawnId>,
  { standing, soft }: Pick<Stage, 'standing' | 'soft'>,
  actors: ReadonlyMap<ActorId, Actor>,
): SceneHull[] {
  const links = containers(standing, actors);
  const members = new Map<ActorId, DrawnId[]>();
  for (const id of drawn) {
    if (!actors.has(id as ActorId)) continue;
    for (const root of rootsOf(id as ActorId, links, drawn)) members.set(root, [...(members.get(root) ?? []), id]);
  }
  return [...members].map(([owner, inner]) => {
    const { type, name } = actors.get(owner)!;
    const asNode = type !== 'umbrella';
    const within = new Set<DrawnId>([owner, ...inner]);
    const ties = links.filter((link) => within.has(link.inner) && within.has(link.outer));
    return {
      id: `hull:${owner}`,
      owner,
      members: asNode ? [owner, ...inner] : inner,
      soft: ties.every(({ id }) => soft.has(id)),
      label: asNode ? undefined : name,
    };
  });
}
