import type { ActorId } from '../../src/model/ids.ts';
import type { DrawnId } from '../../src/model/scene.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Relation } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import type { DumbStage } from './dumb.ts';

/** Who is drawn for whom at each level, found by walking every chain upwards to its end. */

const typeOf = (data: Dataset, id: ActorId | undefined) => data.actors.find((actor) => actor.id === id)?.type ?? '';
const joined = ['military', 'militia', 'umbrella', 'organisation'];

/** The wholes of an actor, by how the data says so; what is said first goes before the rest. */
function wholesOf(id: ActorId, current: readonly Relation[], data: Dataset): ActorId[][] {
  const to = (type: string) => current.filter((r) => r.type === type && r.from === id && r.to).map((r) => r.to!);
  const isState = typeOf(data, id) === 'government';
  return [
    to('part-of'),
    typeOf(data, id) === 'person' ? to('holds-office') : [],
    isState ? [] : to('member-of').filter((whole) => joined.includes(typeOf(data, whole))),
    typeOf(data, id) === 'site' ? current.filter((r) => r.type === 'based-in' && r.to === id).map((r) => r.from) : [],
  ];
}

/** Everything that an actor leads to, itself included only where it leads back. */
function above(id: ActorId, current: readonly Relation[], data: Dataset): Set<ActorId> {
  const found = new Set<ActorId>();
  const climb = (at: ActorId) => {
    for (const whole of wholesOf(at, current, data).flat()) {
      if (found.has(whole)) continue;
      found.add(whole);
      climb(whole);
    }
  };
  climb(id);
  return found;
}

/** The top of an actor's chain among the nodes; the actor itself where there is none, or more than one. */
export function dumbTop(
  id: ActorId,
  current: readonly Relation[],
  data: Dataset,
  nodes: ReadonlyMap<ActorId, DrawnId>,
): ActorId | undefined {
  const own = nodes.get(id) === id ? id : undefined;
  if (above(id, current, data).has(id)) return own;
  for (const wholes of wholesOf(id, current, data)) {
    const tops = wholes.map((whole) => dumbTop(whole, current, data, nodes)).filter((top) => top !== undefined);
    if (tops.length > 0) return tops.every((top) => top === tops[0]) ? tops[0] : own;
  }
  return own;
}

/** The stage of organisations as a level draws it. */
export function dumbLevel(
  stage: DumbStage,
  level: Lens['level'],
  current: readonly Relation[],
  data: Dataset,
): DumbStage {
  const each = (map: ReadonlyMap<ActorId, DrawnId>, drawn: (actor: ActorId, id: DrawnId) => DrawnId) =>
    new Map([...map].map(([actor, id]) => [actor, drawn(actor, id)]));
  if (level === 'states') {
    const roll = (_: ActorId, id: DrawnId) => dumbTop(id as ActorId, current, data, stage.nodes) ?? id;
    return { nodes: each(stage.nodes, roll), docks: each(stage.docks, roll) };
  }
  if (level !== 'people') return stage;
  const alone = (actor: ActorId, id: DrawnId) => (id.startsWith('sites:') ? actor : id);
  return { nodes: new Map([...each(stage.nodes, alone), ...each(stage.docks, (actor) => actor)]), docks: new Map() };
}
