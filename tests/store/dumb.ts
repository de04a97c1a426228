import { readEdtf } from '../../src/model/edtf.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { DrawnId } from '../../src/model/scene.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ConflictEvent, Participant, Relation } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { dumbGrade } from './dumb-grades.ts';
import { dumbBlames, dumbDispute, heldAt } from './dumb-dispute.ts';

/**
 * The rules of the data model read straight from the records, one event at a time and as plainly as can
 * be: what the store answers from its columns must be the same.
 */

/** What is drawn: the node of each actor, and the node that a docked person stands at. */
export interface DumbStage {
  readonly nodes: ReadonlyMap<ActorId, DrawnId>;
  readonly docks: ReadonlyMap<ActorId, DrawnId>;
}

export interface DumbPair {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly directed: boolean;
  readonly backing: 'undisputed' | 'alleged' | 'denied';
  readonly thin: boolean;
  readonly tine: boolean;
}

const utterances = ['threat', 'demand', 'accusation', 'denial', 'statement', 'assessment', 'conduct'];
const done = ['target', 'victim', 'addressee'];

const typeOf = (data: Dataset, id: ActorId) => data.actors.find((actor) => actor.id === id)!.type;
const inRole = (event: ConflictEvent, ...roles: string[]) => event.participants.filter((p) => roles.includes(p.role));

/** Initiators with those it was done to, and, thin, with those struck through a site and with the site it was at. */
function initiated(event: ConflictEvent, data: Dataset) {
  const isReached = ({ actor, role }: Participant) =>
    done.includes(role) || (role === 'location' && typeOf(data, actor) === 'site');
  return inRole(event, 'initiator').flatMap(({ actor: from }) =>
    event.participants
      .filter(isReached)
      .map((p) => ({ from, to: p.actor, directed: true, thin: p.role === 'location' || p.via !== undefined })),
  );
}

function mutual(event: ConflictEvent) {
  const pair = (from: Participant, to: Participant) => ({
    from: from.actor,
    to: to.actor,
    directed: false,
    thin: false,
  });
  const met = inRole(event, 'counterpart');
  const [a, b] = [inRole(event, 'side-a', 'associate-a'), inRole(event, 'side-b', 'associate-b')];
  return [
    ...met.flatMap((x, i) => met.slice(i + 1).map((y) => pair(x, y))),
    ...a.flatMap((x) => b.map((y) => pair(x, y))),
  ];
}

/** A pair counts once however many ways lead to it, as the first that is not thin. */
function firmest(pairs: readonly DumbPair[]): DumbPair[] {
  const others = pairs.filter(({ from, to }) => from !== to);
  const same = (x: DumbPair) => others.filter((y) => y.from === x.from && y.to === x.to);
  return others.filter((pair) => pair === (same(pair).find(({ thin }) => !thin) ?? same(pair)[0]));
}

export function dumbPairs(event: ConflictEvent, data: Dataset): DumbPair[] {
  const blamed = dumbBlames(event, data);
  const isDenied = (event.claims ?? []).some((c) => c.aspect === 'occurrence' && c.stance === 'denies');
  const voice = event.voice === 'attributed' ? 'alleged' : 'undisputed';
  const backing: DumbPair['backing'] = isDenied ? 'denied' : voice;
  const reported = [...initiated(event, data), ...mutual(event)].map((pair) => ({ ...pair, backing, tine: false }));
  const alleged = [...blamed].flatMap(([from, { denied }]) =>
    inRole(event, 'target', 'victim').map(({ actor: to }): DumbPair => ({
      from,
      to,
      directed: true,
      backing: denied ? 'denied' : 'alleged',
      thin: false,
      tine: blamed.size > 1,
    })),
  );
  return firmest([...reported, ...alleged]);
}

/** The body in whose office somebody stood then: the highest office, of these the one taken up last. */
export function dumbBody(actor: ActorId, event: ConflictEvent, data: Dataset): ActorId {
  const ranks = ['head', 'deputy', 'member'];
  const begun = (r: Relation) => (r.start === undefined ? undefined : readEdtf(r.start).start.earliest) ?? -Infinity;
  const offices = data.relations.filter((r) => r.type === 'holds-office' && r.from === actor && r.to);
  const held = offices.filter((r) => heldAt(r, event.date));
  const best = held.toSorted(
    (x, y) =>
      ranks.indexOf(x.rank ?? 'member') - ranks.indexOf(y.rank ?? 'member') ||
      (begun(x) === begun(y) ? 0 : begun(y) - begun(x)),
  );
  return best[0]?.to ?? actor;
}

/** Who stands for an actor in an event: itself, the body it then stood in office of, or where it is docked. */
export const dumbEnd = (actor: ActorId, event: ConflictEvent, data: Dataset, stage: DumbStage): DrawnId | undefined =>
  stage.nodes.get(actor) ?? stage.nodes.get(dumbBody(actor, event, data)) ?? stage.docks.get(actor);

export function dumbOnStage(event: ConflictEvent, data: Dataset, stage: DumbStage): boolean {
  const isDrawn = (actor: ActorId) => dumbEnd(actor, event, data, stage) !== undefined;
  const pairs = dumbPairs(event, data);
  if (pairs.length > 0) return pairs.some(({ from, to }) => isDrawn(from) && isDrawn(to));
  const struck = event.participants.flatMap((p) => (p.via === undefined ? [p.actor] : [p.actor, p.via]));
  return [...struck, ...dumbBlames(event, data).keys()].some(isDrawn);
}

export function dumbPlaces(event: ConflictEvent, data: Dataset): Set<string> {
  const named = [...(event.places ?? []), ...(event.counts ?? []).flatMap((c) => (c.parts ?? []).map((p) => p.place))];
  const all = new Set<string>();
  for (const place of named) {
    let at = data.places.find(({ id }) => id === place);
    while (at && !all.has(at.id)) {
      all.add(at.id);
      at = data.places.find(({ id }) => id === at!.parent);
    }
  }
  return all;
}

/** Every source that the event, a claim on it, a figure or a count of it is cited to. */
export function dumbSources(event: ConflictEvent): Set<string> {
  const parts = [event, ...(event.claims ?? []), ...(event.figures ?? []), ...(event.counts ?? [])];
  return new Set(parts.flatMap((part) => part.at.map(({ source }) => source as string)));
}

const quads = (type: string, list: readonly { readonly id: string; readonly quad: string }[]) =>
  list.find(({ id }) => id === type)!.quad;

/** Whether an event meets a clause; a clause over actors is met by the stage instead. */
export function dumbMeets(event: ConflictEvent, clause: Clause, data: Dataset, types: Parameters<typeof quads>[1]) {
  const date = readEdtf(event.date);
  const [first, last] = [date.start.earliest ?? -Infinity, date.end.latest ?? Infinity];
  switch (clause.owner) {
    case 'actor-type':
      return true;
    case 'participant':
      return event.participants.some(
        (p) => clause.values.includes(p.actor) && (clause.role === undefined || clause.role === p.role),
      );
    case 'event-type':
      return clause.values.includes(event.type);
    case 'quad-class':
      return clause.values.some((quad) => quad === quads(event.type, types));
    case 'place':
      return clause.values.some((place) => dumbPlaces(event, data).has(place));
    case 'source':
      return clause.values.some((source) => dumbSources(event).has(source));
    case 'dispute':
      return clause.values.includes(dumbDispute(event, data));
    case 'grade':
      return [event, ...(event.claims ?? [])].some(({ at }) => at.some((locator) => dumbGrade(locator, clause, data)));
    case 'date':
      return clause.mode === 'overlaps'
        ? first <= clause.to && last >= clause.from
        : first >= clause.from && last <= clause.to;
  }
}

/** A total gives way to its incidents when a number is told and as many are here as events of their own. */
export function isItemised(event: ConflictEvent, data: Dataset): boolean {
  const parts = event.itemisedBy ?? [];
  const told = (event.counts ?? []).flatMap((count) => count.best ?? count.low ?? []);
  const incidents = parts.reduce((sum, part) => sum + (part.incidents ?? 1), 0);
  const areHere = parts.every((part) => data.events.some(({ id }) => id === part.event));
  return parts.length > 0 && told.length > 0 && areHere && told.every((number) => incidents >= number);
}

/** Whether the lens shows an event at all, before any clause. */
export function dumbShows(event: ConflictEvent, lens: Lens, data: Dataset): boolean {
  const { start, end } = readEdtf(event.date);
  const dated = data.events.flatMap((other) => readEdtf(other.date).start.earliest ?? []);
  const sinceDated = Math.min(...dated, end.latest ?? Infinity);
  if ((start.earliest ?? sinceDated) > lens.asOf && (start.earliest !== undefined || dated.length > 0)) return false;
  if (!lens.statements && utterances.includes(event.type)) return false;
  return lens.totals === 'listed' || !isItemised(event, data);
}
