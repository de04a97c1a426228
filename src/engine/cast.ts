import { clauseOf } from '../model/clause.ts';
import type { ActorId } from '../model/ids.ts';
import type { Relation } from '../model/schema.ts';
import type { Lens } from '../model/view.ts';
import { relationsMeeting } from './in-view.ts';
import type { World } from './world.ts';

/** The relations that are drawn of a lens on some day: both ends are chosen, or the body whose head somebody is. */
export function relationsOfCast(world: World, lens: Lens): readonly Relation[] {
  const types = clauseOf(lens, 'actor-type')?.values;
  const shown = lens.shown === 'all' ? undefined : new Set(lens.shown);
  const hasType = (id: ActorId) => types === undefined || types.includes(world.actor(id).type);
  const isShown = (id: ActorId) => (shown?.has(id) ?? true) && hasType(id);
  return relationsMeeting(world, lens, world.relations).filter(({ type, rank, from, to }) => {
    const isHead = type === 'holds-office' && rank === 'head';
    return (isHead ? hasType(from) : isShown(from)) && (to === undefined || isShown(to));
  });
}
