import { claimsOf, type Dataset } from '../model/dataset.ts';
import { calendarOf, type Day } from '../model/day.ts';
import { readEdtf } from '../model/edtf.ts';
import type { ActorId, EventId } from '../model/ids.ts';
import type { Actor, Claim, ConflictEvent, Locator, Relation } from '../model/schema.ts';
import { KnownDays, type KnownOn } from './known-on.ts';

/** What the sources of a data set had said by a day: the second clock. Nothing is in it before it surely was said. */

type Known = (on: KnownOn) => boolean;

/** What is cited by then; a record that only a claim made known keeps the places where it is told. */
function citedBy(at: readonly Locator[], days: KnownDays, known: Known): Locator[] {
  const cited = at.filter(({ source }) => known(days.ofSource(source) ?? -Infinity));
  const isTold = cited.some(({ source }) => days.ofSource(source) !== undefined);
  return isTold || days.ofLocators(at) === -Infinity ? cited : [...at];
}

function claimsBy(claims: readonly Claim[], days: KnownDays, known: Known): Claim[] {
  const said = claims.filter((claim) => known(days.ofClaim(claim)));
  return said.map((claim) => ({ ...claim, at: citedBy(claim.at, days, known) }));
}

const withClaims = (record: { readonly claims?: readonly Claim[] }, days: KnownDays, known: Known) =>
  record.claims && { claims: claimsBy(record.claims, days, known) };

/** An end that lies wholly ahead of the day had not come; one that may have stays as soft as it is. */
function withoutLaterEnd(relation: Relation, day: Day): Relation {
  if (relation.end === undefined || (readEdtf(relation.end).start.earliest ?? -Infinity) <= day) return relation;
  const { end: _, endCause: _cause, ...open } = relation;
  return open;
}

function relationBy(relation: Relation, day: Day, days: KnownDays, known: Known): Relation {
  const { strength, ...rest } = withoutLaterEnd(relation, day);
  return {
    ...rest,
    ...(strength && known(days.ofPart(strength)) && { strength }),
    ...withClaims(relation, days, known),
    at: citedBy(relation.at, days, known),
  };
}

/** Ties to other events, without those to events that nobody had told of. */
function tiesBy({ after, itemisedBy, responseTo }: ConflictEvent, isHere: (event: EventId) => boolean, told: Told) {
  return {
    ...(after && { after: after.filter(isHere) }),
    ...(itemisedBy && { itemisedBy: itemisedBy.filter(({ event }) => isHere(event)) }),
    ...(responseTo && { responseTo: responseTo.filter(({ event, at = [] }) => isHere(event) && told({ at })) }),
  };
}

type Told = (part: { readonly at: Locator[] }) => boolean;

function eventBy(event: ConflictEvent, isHere: (event: EventId) => boolean, days: KnownDays, known: Known) {
  const told: Told = (part) => known(days.ofPart(part));
  return {
    ...event,
    ...tiesBy(event, isHere, told),
    ...(event.figures && { figures: event.figures.filter(told) }),
    ...(event.counts && { counts: event.counts.filter(told) }),
    ...withClaims(event, days, known),
    at: citedBy(event.at, days, known),
  };
}

const actorBy = (actor: Actor, days: KnownDays, known: Known): Actor =>
  actor.facts ? { ...actor, facts: actor.facts.filter(({ figure }) => known(days.ofPart(figure))) } : actor;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function isoDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return [pad(year, 4), pad(month, 2), pad(date, 2)].join('-');
}

/** Sources that had spoken by a day reach no further than it, whatever day the world is shown on. */
function opensBy({ header }: Dataset, day: Day): Dataset['header'] {
  const last = readEdtf(header.asOf).end.latest ?? Infinity;
  return day < last ? { ...header, asOf: isoDay(day) } : header;
}

/** The data set as its sources had told it by a day. Actors, places and sources stay, since records name them. */
export function knownBy(data: Dataset, day: Day): Dataset {
  const days = new KnownDays(data);
  const known: Known = (on) => on <= day;
  const events = data.events.filter((event) => known(days.ofRecord(event)));
  const here = new Set(events.map(({ id }) => id));
  return {
    ...data,
    header: opensBy(data, day),
    actors: data.actors.map((actor) => actorBy(actor, days, known)),
    relations: data.relations
      .filter((relation) => known(days.ofRecord(relation)))
      .map((relation) => relationBy(relation, day, days, known)),
    events: events.map((event) => eventBy(event, (id) => here.has(id), days, known)),
  };
}

/** Everybody whom records name: as taking part, tied, speaking or blamed. */
function namedIn(data: Dataset): Set<ActorId> {
  const { events, relations } = data;
  const parts = events.flatMap(({ participants }) =>
    participants.flatMap((p) => [p.actor, p.via, p.inNameOf, p.assessedAs]),
  );
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  const voices = claimsOf(data).flatMap(({ by, blames }) => [by, blames]);
  return new Set([...parts, ...ends, ...voices].filter((id) => id !== undefined));
}

/** Actors that no source had named by a day; `read`: what the sources had said by then. */
export function untoldBy(given: Dataset, read: Dataset, day: Day): Set<ActorId> {
  const days = new KnownDays(given);
  const named = namedIn(read);
  return new Set(given.actors.filter(({ id, at }) => !named.has(id) && days.ofLocators(at) > day).map(({ id }) => id));
}
