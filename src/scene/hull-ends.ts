import type { ActorId, RelationId } from '../model/ids.ts';
import type { DrawnId, SceneHull } from '../model/scene.ts';
import type { Relation } from '../model/schema.ts';

/**
 * The relations that end at a whole hull instead of at one member of it, each with the hull's owner: where
 * one actor has the same tie to every drawn member, one line to their hull says as much as one to each.
 * Hulls without a label have their owner as a node inside, and a line to that would say something else.
 */
export function hullEnds(
  relations: readonly Relation[],
  drawnAs: ReadonlyMap<ActorId, DrawnId>,
  hulls: readonly SceneHull[],
): ReadonlyMap<RelationId, DrawnId> {
  const ends = new Map<RelationId, DrawnId>();
  for (const { owner, members, label } of hulls) {
    if (label === undefined || members.length < 2) continue;
    const met = new Map<string, Map<RelationId, DrawnId>>();
    for (const { id, type, from, to } of relations) {
      const member = to && drawnAs.get(to);
      if (member === undefined || !members.includes(member) || from === owner) continue;
      const key = `${type} ${drawnAs.get(from)}`;
      met.set(key, (met.get(key) ?? new Map()).set(id, member));
    }
    for (const [, tied] of met) {
      if (new Set(tied.values()).size === members.length) for (const id of tied.keys()) ends.set(id, owner);
    }
  }
  return ends;
}
