import { reachedFrom } from '../base/reached.ts';
import type { ActorId } from '../model/ids.ts';
import type { Actor, Relation } from '../model/schema.ts';
import type { ActorType } from '../model/vocabulary.ts';

interface Link {
  readonly inner: ActorId;
  readonly outer: ActorId;
}

/** One way in which the data says that an actor belongs to a whole. */
type LinkOf = (relation: Relation, typeOf: (id: ActorId) => ActorType | undefined) => Link | undefined;

const takesMembers: ReadonlySet<ActorType | undefined> = new Set(['military', 'militia', 'umbrella', 'organisation']);

/**
 * In this order: what an actor is a part of says more than the office that it holds, and that more than
 * what it is a member of. A state is a member of many a body and belongs to none; who acts under a name
 * is no part of it; and who is backed, controlled or owned stays itself.
 */
const ways: readonly LinkOf[] = [
  ({ type, from, to }) => (type === 'part-of' && to ? { inner: from, outer: to } : undefined),
  ({ type, from, to }, typeOf) =>
    type === 'holds-office' && to && typeOf(from) === 'person' ? { inner: from, outer: to } : undefined,
  ({ type, from, to }, typeOf) => {
    const isMember = type === 'member-of' && to && typeOf(from) !== 'government' && takesMembers.has(typeOf(to));
    return isMember ? { inner: from, outer: to } : undefined;
  },
  ({ type, from, to }, typeOf) =>
    type === 'based-in' && to && typeOf(to) === 'site' ? { inner: to, outer: from } : undefined,
];

type Wholes = ReadonlyMap<ActorId, readonly ActorId[]>;

function wholesIn(current: readonly Relation[], actors: ReadonlyMap<ActorId, Actor>, linkOf: LinkOf): Wholes {
  const wholes = new Map<ActorId, ActorId[]>();
  for (const relation of current) {
    const link = linkOf(relation, (id) => actors.get(id)?.type);
    if (link) wholes.set(link.inner, [...(wholes.get(link.inner) ?? []), link.outer]);
  }
  return wholes;
}

/** Whether an actor's wholes lead back to it. */
function isInCircle(id: ActorId, byWay: readonly Wholes[]): boolean {
  const outer = (at: ActorId) => byWay.flatMap((wholes) => wholes.get(at) ?? []);
  return reachedFrom(outer(id), outer).has(id);
}

/**
 * The whole at the top of an actor's chain, of those on stage: from al-Asad over US forces to the United
 * States. Where the data names two wholes with different tops, or leads in a circle, an actor stays itself:
 * to choose one of them would be ours. Undefined for who is not on stage and belongs to nobody who is.
 */
export function topsOf(
  current: readonly Relation[],
  actors: ReadonlyMap<ActorId, Actor>,
  isOnStage: (id: ActorId) => boolean,
): (id: ActorId) => ActorId | undefined {
  const byWay = ways.map((linkOf) => wholesIn(current, actors, linkOf));
  const known = new Map<ActorId, ActorId | undefined>();
  const aboveIn = (wholes: Wholes, id: ActorId) => new Set((wholes.get(id) ?? []).flatMap((each) => topOf(each) ?? []));
  const read = (id: ActorId): ActorId | undefined => {
    const self = isOnStage(id) ? id : undefined;
    if (isInCircle(id, byWay)) return self;
    const [tops] = byWay.map((wholes) => aboveIn(wholes, id)).filter((found) => found.size > 0);
    return tops?.size === 1 ? [...tops][0] : self;
  };
  const topOf = (id: ActorId): ActorId | undefined => {
    if (!known.has(id)) known.set(id, read(id));
    return known.get(id);
  };
  return topOf;
}
