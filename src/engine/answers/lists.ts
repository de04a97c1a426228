import type { ActorRow, Chronology, Facets, FacetValue, Relief } from '../../model/answer.ts';
import { clauseKind, clauseKinds, withClause, type ClauseOwner, type FacetOwner } from '../../model/clause.ts';
import { someInRow } from '../../base/ragged.ts';
import type { Actor } from '../../model/schema.ts';
import type { ActorId, PlaceId } from '../../model/ids.ts';
import type { Lens } from '../../model/view.ts';
import { actorTypes, disputes, eventTypes, quadClasses, type ActorType, type Role } from '../../model/vocabulary.ts';
import { clauseBit } from '../../store/evaluate.ts';
import { eventFacets, facetCounts, type EventFacet } from '../../store/facets.ts';
import { allEvents, eventRow, inTime } from '../rows.ts';
import { actorsInView, drawnActors, partsOf, type InView, type LensCache } from '../in-view.ts';
import { asNamed, type Desk } from '../desk.ts';
import { answerScene } from './scene.ts';
import type { World } from '../world.ts';

export function answerChronology(world: World, inView: InView): Chronology {
  return { rows: inTime(inView.rows.map((row) => eventRow(world, row, inView.dates))), ...allEvents(world) };
}

const labelIn = (list: readonly { id: string; label: string }[]) => (id: string) =>
  list.find((entry) => entry.id === id)?.label ?? id;

/** How a facet's values are written. */
function labels(world: World): Record<EventFacet, (value: string) => string> {
  return {
    participant: (value) => world.nameOf(value as ActorId),
    'event-type': labelIn(eventTypes),
    'quad-class': labelIn(quadClasses),
    place: (value) => world.placeRef(value as PlaceId).name,
    source: (value) => world.shortName(value as never),
    dispute: labelIn(disputes),
  };
}

/** Values that are offered although nothing in view has them: those that occur in the data at all. */
function valuesOf(world: World, owner: EventFacet, role: Role | undefined): string[] {
  return [...facetCounts(world.events, new Uint16Array(world.events.size), owner, role).keys()];
}

function facet(world: World, fails: Uint16Array, owner: EventFacet, role: Role | undefined): FacetValue[] {
  const counts = facetCounts(world.events, fails, owner, role);
  const label = labels(world)[owner];
  return valuesOf(world, owner, role)
    .map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 }))
    .sort((x, y) => y.count - x.count || x.label.localeCompare(y.label, 'en'));
}

/** Actors by type that choosing the type would leave: drawn ones, with a record in view where one is asked for. */
function actorTypeFacet(world: World, lens: Lens, cache: LensCache): FacetValue[] {
  const others = { ...lens, clauses: withClause(lens.clauses, 'actor-type', undefined) };
  const without = cache.of(others);
  const counts = new Map<ActorType, number>();
  for (const id of actorsInView(world, others, without)) {
    const { type } = world.actor(id);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return actorTypes.map(({ id, label }) => ({ value: id, label, count: counts.get(id) ?? 0 }));
}

/** Values of events are those that sources give, since clauses ask for these; types are of the actors drawn. */
export function answerFacets(desk: Desk, named: Desk, lens: Lens, role: Role | undefined): Facets {
  const { fails } = named.lenses.of(asNamed(lens));
  const overEvents = eventFacets.map((owner) => [owner, facet(named.world, fails, owner, role)] as const);
  const byOwner = Object.fromEntries([...overEvents, ['actor-type', actorTypeFacet(desk.world, lens, desk.lenses)]]);
  return { byOwner: byOwner as Record<FacetOwner, FacetValue[]> };
}

/** One row for what stands by itself at the level of the lens, with all that is rolled up into it. */
function actorRow(world: World, inView: InView, actor: Actor, parts: readonly ActorId[]): Omit<ActorRow, 'removed'> {
  const whole = [actor.id, ...parts];
  const codes = new Set(whole.map((id) => world.codes.actors.codeOf(id)));
  const mine = inView.rows.filter((row) => someInRow(world.events.involved, row, (code) => codes.has(code)));
  const isOf = (id: ActorId | undefined) => id !== undefined && whole.includes(id);
  return {
    ...world.ref(actor.id),
    standsFor: parts.map((id) => world.ref(id)),
    native: actor.aliases.find((alias) => alias.kind === 'native')?.text,
    events: mine.length,
    relations: world.relations.filter(({ from, to }) => isOf(from) !== isOf(to)).length,
    disputed: mine.filter((row) => disputes[world.events.dispute[row]!]!.id !== 'undisputed').length,
    drawn: drawnActors(inView).has(actor.id),
    country: actor.country && world.placeRef(actor.country).name,
  };
}

export function answerActors(world: World, lens: Lens, inView: InView): { rows: ActorRow[]; total: number } {
  const listed = actorsInView(world, lens, inView);
  const parts = partsOf(world, inView, listed);
  const rolled = new Set([...parts.values()].flat());
  const removed = lens.account ? answerScene(world, lens, inView).removed.at : {};
  const rows = world.data.actors
    .filter(({ id }) => listed.has(id) && !rolled.has(id))
    .map((actor) => ({
      ...actorRow(world, inView, actor, parts.get(actor.id) ?? []),
      removed: removed[actor.id]?.lines ?? 0,
    }));
  const byEvents = (x: ActorRow, y: ActorRow) => y.events - x.events || x.name.localeCompare(y.name, 'en');
  return { rows: rows.toSorted(byEvents), total: world.data.actors.length };
}

/** What dropping each clause alone would bring back, most first; a clause over claims reads statuses anew. */
export function answerRelief(lens: Lens, inViewOf: (lens: Lens) => InView): Relief {
  const inView = inViewOf(lens);
  const without = (owner: ClauseOwner) =>
    clauseKind(owner).over === 'claim'
      ? inViewOf({ ...lens, clauses: withClause(lens.clauses, owner, undefined) }).rows.length
      : inView.fails.filter((bits) => (bits & ~clauseBit(owner)) === 0).length;
  const byClause = lens.clauses.map(({ owner }) => ({ owner, events: without(owner) }));
  return {
    events: inView.rows.length,
    byClause: byClause.sort(
      (x, y) =>
        y.events - x.events ||
        clauseKinds.findIndex((k) => k.owner === x.owner) - clauseKinds.findIndex((k) => k.owner === y.owner),
    ),
  };
}
