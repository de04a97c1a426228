import type { EventRow } from '../../model/answer.ts';
import type { DyadAnswer, PlaceAnswer, ResponseRow, SitesAnswer } from '../../model/page-answers.ts';
import { spanWords } from '../../model/span-words.ts';
import type { DyadEntry } from '../../model/dyad.ts';
import type { ActorId, PlaceId } from '../../model/ids.ts';
import type { DrawnId } from '../../model/scene.ts';
import type { Relation } from '../../model/schema.ts';
import { hullsOf } from '../../scene/hulls.ts';
import { listed } from '../../base/listed.ts';
import { rowOf } from '../../base/ragged.ts';
import { firmest } from '../../scene/lines.ts';
import type { Lens } from '../../model/view.ts';
import { atOrganisations, relationsTold, type InView } from '../in-view.ts';
import { eventRow, inTime, relationRow } from '../rows.ts';
import type { World } from '../world.ts';
import { dyadsIn, drawnName, membersOf, rowsTouching } from './scene.ts';
import { responsesOf } from './event.ts';

function endOf(world: World, inView: InView, id: DrawnId): DyadAnswer['a'] {
  const actor = world.actors.has(id as ActorId) ? (id as ActorId) : undefined;
  return { id, name: drawnName(world, id, membersOf(world, inView, id)), actor };
}

/** Ties to the members of an umbrella are ties to it where it is drawn as the ground around them. */
function relationsBetween(world: World, { stage }: InView, a: DrawnId, b: DrawnId): Relation[] {
  const insides = new Map(
    hullsOf(new Set(stage.drawnAs.values()), stage, world.actors).map(({ owner, members, label }) => [
      owner as DrawnId,
      label === undefined ? [] : members,
    ]),
  );
  const [inA, inB] = [a, b].map((end) => new Set([end, ...(insides.get(end) ?? [])]));
  return world.relations.filter(({ from, to }) => {
    const [x, y] = [stage.drawnAs.get(from), to && stage.drawnAs.get(to)];
    if (x === undefined || y === undefined || x === y) return false;
    return (inA!.has(x) && inB!.has(y)) || (inB!.has(x) && inA!.has(y));
  });
}

function mixOf(entries: readonly DyadEntry[]): DyadAnswer['mix'] {
  const count = (backing: DyadEntry['backing']) =>
    new Set(entries.filter((entry) => entry.backing === backing).map((entry) => entry.event)).size;
  return { settled: count('undisputed'), alleged: count('alleged'), denied: count('denied') };
}

/** The node that stands for one that another level draws. */
const nodeNow = ({ stage }: InView, id: DrawnId): DrawnId =>
  stage.ids.codeOf(id) >= 0 ? id : (stage.drawnAs.get(id as ActorId) ?? id);

/** Everything in view between two drawn nodes; undefined when neither event nor relation is. */
export function answerDyad(world: World, lens: Lens, inView: InView, x: DrawnId, y: DrawnId): DyadAnswer | undefined {
  const { ids } = inView.stage;
  const [a, b] = [nodeNow(inView, x), nodeNow(inView, y)];
  const [codeA, codeB] = [ids.codeOf(a), ids.codeOf(b)];
  if (codeA < 0 || codeB < 0 || codeA === codeB) return undefined;
  const flipped = codeA > codeB;
  const dyad = dyadsIn(world, inView).find((d) =>
    flipped ? d.a === codeB && d.b === codeA : d.a === codeA && d.b === codeB,
  );
  const entries = firmest(dyad?.entries ?? []);
  const rows = (accepts: (entry: DyadEntry) => boolean) =>
    inTime(
      [...new Set(entries.filter(accepts).map((entry) => entry.row))].map((row) => eventRow(world, row, inView.dates)),
    );
  const [toB, toA] = flipped ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const all = rows(() => true);
  const relations = relationsTold(world, lens, relationsBetween(world, inView, a, b));
  if (all.length + relations.length === 0) return undefined;
  return {
    a: endOf(world, inView, a),
    b: endOf(world, inView, b),
    events: all.length,
    mix: mixOf(entries),
    spanText: spanWords(all.map((row) => world.events.dates[world.events.rows.get(row.id)!]!)),
    aToB: rows((entry) => entry.towards === toB && !entry.thin),
    bToA: rows((entry) => entry.towards === toA && !entry.thin),
    undirected: rows((entry) => entry.towards === 'none' && !entry.thin),
    through: rows((entry) => entry.thin),
    relations: relations.map((relation) => relationRow(world, relation, lens.asOf)),
    inResponseTo: responsesAmong(world, all),
    support: supportAmong(world, all),
  };
}

/** "days 10, 22 and 26 of the series": the lags of several answers to one thing. */
function lagsText(ties: readonly ResponseRow[]): string {
  const [first] = ties;
  const lags = ties.flatMap((tie) => tie.lagDays ?? []).toSorted((x, y) => x - y);
  if (!first || lags.length < 2 || lags.length < ties.length) return first?.lagText ?? '';
  const list = listed(lags);
  return first.event.isTotal ? `days ${list} of the series` : `${list} days later`;
}

/** What the events of a dyad answer; ties of several events to one thing stand once, with all their lags. */
function responsesAmong(world: World, rows: readonly EventRow[]): DyadAnswer['inResponseTo'] {
  const groups = new Map<string, ResponseRow[]>();
  for (const tie of rows.flatMap((row) => responsesOf(world, world.event(row.id)!))) {
    const key = `${tie.event.id}/${tie.basis}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  return [...groups.values()].map((ties) => ({ ...ties[0]!, lagText: lagsText(ties) }));
}

function supportAmong(world: World, rows: readonly EventRow[]): DyadAnswer['support'] {
  const ledgers = rows.map((row) => world.ledgerOf(world.event(row.id)!));
  return {
    origins: Math.max(0, ...ledgers.map((ledger) => ledger.support.origins)),
    voice: rows.some((row) => row.voice === 'reported') ? 'reported' : 'attributed',
  };
}

function usersOf(world: World, site: ActorId): ActorId[] {
  const through = world.data.events.flatMap((event) => event.participants.filter((p) => p.via === site));
  return [...new Set(through.map((p) => p.actor))];
}

export function answerSites(world: World, lensed: InView, id: DrawnId): SitesAnswer | undefined {
  const inView = atOrganisations(lensed);
  const members = membersOf(world, inView, id);
  if (members.length === 0) return undefined;
  const base = (site: ActorId) => world.relations.find((r) => r.from === site && r.type === 'based-in' && r.toPlace);
  return {
    id,
    name: drawnName(world, id, members),
    sites: members.map((site) => ({
      actor: world.ref(site),
      place: base(site)?.toPlace ? world.placeRef(base(site)!.toPlace!).name : 'place not given',
      users: usersOf(world, site).map((user) => world.ref(user)),
      at: world.cite(world.actor(site).at),
    })),
    events: inTime(rowsTouching(world, inView, id).map((row) => eventRow(world, row, inView.dates))),
  };
}

function coordinatesText(world: World, id: PlaceId): string {
  const { lat, lon, radiusKm, coordinateSource } = world.places.get(id)!;
  if (lat === undefined || lon === undefined) return `coordinates not given · ${coordinateSource}`;
  const degrees = (value: number, plus: string, minus: string) =>
    `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;
  return `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}, within ${radiusKm} km · ${coordinateSource}`;
}

export function answerPlace(world: World, id: PlaceId): PlaceAnswer | undefined {
  const place = world.places.get(id);
  if (!place) return undefined;
  const code = world.codes.places.codeOf(id);
  const rows = world.data.events.flatMap((_, row) => (rowOf(world.events.places, row).includes(code) ? [row] : []));
  const inside = new Set(world.data.places.filter((p) => world.withParents(p.id).includes(id)).map((p) => p.id));
  const based = world.data.actors.filter(
    (actor) =>
      (actor.country && inside.has(actor.country)) ||
      world.relations.some((r) => r.from === actor.id && r.toPlace && inside.has(r.toPlace)),
  );
  return {
    id,
    name: place.name,
    kind: place.kind,
    aliases: place.aliases,
    coordinates: coordinatesText(world, id),
    parents: world
      .withParents(id)
      .slice(1)
      .map((parent) => world.placeRef(parent)),
    based: based.map((actor) => world.ref(actor.id)),
    events: inTime(rows.map((row) => eventRow(world, row))),
    at: world.cite(place.at),
  };
}
