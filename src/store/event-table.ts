import type { Dictionary } from '../base/dictionary.ts';
import { raggedOf, type Ragged } from '../base/ragged.ts';
import { readEdtf, type DateReading } from '../model/edtf.ts';
import type { Grade } from '../model/grade.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../model/ids.ts';
import type { ConflictEvent, Locator } from '../model/schema.ts';
import {
  credibilities,
  disputes,
  eventTypes,
  find,
  quadClasses,
  reliabilities,
  roles,
  utteranceTypes,
  type Dispute,
} from '../model/vocabulary.ts';
import { pairsOf, type Blamed } from './pairs.ts';

/** Bits of the `flags` column. */
export const EventFlag = { total: 1, itemised: 2, utterance: 4, attributed: 8 } as const;

/** Days that nothing bounds. */
export const NO_EARLIEST = -0x80000000;
export const NO_LATEST = 0x7fffffff;

/** Codes of the things that rows name, shared by the tables. */
export interface Codes {
  readonly actors: Dictionary<ActorId>;
  readonly places: Dictionary<PlaceId>;
  readonly sources: Dictionary<SourceId>;
}

/**
 * Events by column. Days are days since 1970; a row's event is at some day of `earliest`..`latest`,
 * or lasts within them. Participants and pairs are ragged; pair `i` runs from `pairFrom[i]` to
 * `pairTo[i]`. `pairBodyFrom` and `pairBodyTo` are the bodies in whose office a person stood then.
 */
export interface EventTable {
  readonly codes: Codes;
  readonly size: number;
  readonly rows: ReadonlyMap<EventId, number>;
  readonly records: readonly ConflictEvent[];
  readonly dates: readonly DateReading[];
  readonly earliest: Int32Array;
  /** The earliest day that any row is dated to; NO_EARLIEST where none is. */
  readonly firstDated: number;
  readonly latest: Int32Array;
  /** Latest possible first day and earliest possible last day; a span is certain between the two. */
  readonly startLatest: Int32Array;
  readonly endEarliest: Int32Array;
  readonly type: Uint8Array;
  readonly quad: Uint8Array;
  readonly dispute: Uint8Array;
  readonly flags: Uint8Array;
  /** Actor code × 16 + role code. */
  readonly participants: Ragged;
  /** Participants, the sites they were struck through and blamed actors, and the bodies that all these stood in office of. */
  readonly involved: Ragged;
  readonly places: Ragged;
  readonly sources: Ragged;
  /** Grades of the passages that the event and its claims stand in, packed; see `gradeAt`. */
  readonly grades: Ragged;
  readonly pairOffsets: Int32Array;
  readonly pairFrom: Int32Array;
  readonly pairTo: Int32Array;
  readonly pairBodyFrom: Int32Array;
  readonly pairBodyTo: Int32Array;
  readonly pairBits: Uint8Array;
  /** The site through which the pair's `to` was struck, or -1. */
  readonly pairVia: Int32Array;
}

/** Readings that other floors compute and the table keeps as columns. */
interface EventReadings {
  disputeOf(event: ConflictEvent): Dispute;
  blamesOf(event: ConflictEvent): Blamed;
  isSite(actor: ActorId): boolean;
  /** The body in whose office a person stood at that time; the actor itself for anybody else. */
  bodyOf(actor: ActorId, date: DateReading): ActorId;
  gradeOf(locator: Locator): Grade;
  /** The place and all that it lies in. */
  withParents(place: PlaceId): readonly PlaceId[];
}

const codeIn = <T extends { id: string }>(list: readonly T[], id: string) => list.findIndex((entry) => entry.id === id);

export const typeCode = (id: string): number => codeIn(eventTypes, id);
export const quadCode = (id: string): number => codeIn(quadClasses, id);
export const disputeCode = (id: string): number => codeIn(disputes, id);
export const roleCode = (id: string): number => codeIn(roles, id);

/** All incidents of a total are here; where no number is told nobody can say so. */
function isItemised({ itemisedBy: parts = [], counts = [] }: ConflictEvent, known: ReadonlySet<EventId>): boolean {
  const incidents = parts.reduce((sum, part) => sum + (part.incidents ?? 1), 0);
  const told = counts.flatMap((count) => count.best ?? count.low ?? []);
  const areAll = told.length > 0 && incidents >= Math.max(...told);
  return parts.length > 0 && areAll && parts.every((part) => known.has(part.event));
}

function flagsOf(event: ConflictEvent, known: ReadonlySet<EventId>): number {
  return (
    (event.kind === 'total' ? EventFlag.total : 0) |
    (isItemised(event, known) ? EventFlag.itemised : 0) |
    (utteranceTypes.includes(event.type) ? EventFlag.utterance : 0) |
    (event.voice === 'attributed' ? EventFlag.attributed : 0)
  );
}

function involvedIn(event: ConflictEvent, date: DateReading, codes: Codes, readings: EventReadings): number[] {
  const struck = event.participants.flatMap((p) => (p.via === undefined ? [p.actor] : [p.actor, p.via]));
  const named = [...struck, ...readings.blamesOf(event).keys()];
  const all = named.flatMap((actor) => [actor, readings.bodyOf(actor, date)]);
  return [...new Set(all.map((actor) => codes.actors.add(actor)))];
}

function sourcesOf(event: ConflictEvent, codes: Codes): number[] {
  const parts = [event, ...(event.claims ?? []), ...(event.figures ?? []), ...(event.counts ?? [])];
  return [...new Set(parts.flatMap((part) => part.at.map((locator) => codes.sources.add(locator.source))))];
}

/** Both scales have six grades, and 0 stands for none. */
const packed = ({ reliability, credibility }: Grade): number =>
  (reliability ? reliabilities.indexOf(reliability) + 1 : 0) * 8 + (credibility ?? 0);

/** The grade that a value of the `grades` column stands for. */
export const gradeAt = (code: number): Grade => ({
  reliability: reliabilities[(code >> 3) - 1],
  credibility: credibilities[(code & 7) - 1],
});

/** What an event rests on; figures and counts are told with it and not besides. */
function gradesOf(event: ConflictEvent, readings: EventReadings): number[] {
  const at = [event, ...(event.claims ?? [])].flatMap((part) => part.at);
  return [...new Set(at.map((locator) => packed(readings.gradeOf(locator))))];
}

function placesOf(event: ConflictEvent, codes: Codes, readings: EventReadings): number[] {
  const inner = [...(event.places ?? []), ...(event.counts ?? []).flatMap((c) => c.parts?.map((p) => p.place) ?? [])];
  return [...new Set(inner.flatMap((place) => readings.withParents(place)).map((place) => codes.places.add(place)))];
}

function pairColumns(
  records: readonly ConflictEvent[],
  dates: readonly DateReading[],
  codes: Codes,
  readings: EventReadings,
) {
  const lists = records.map((event) => pairsOf(event, readings.blamesOf(event), readings.isSite));
  const offsets = raggedOf(lists.map((list) => list.map(() => 0))).offsets;
  const flat = lists.flatMap((list, row) => list.map((pair) => ({ ...pair, date: dates[row]! })));
  const column = (pick: (pair: (typeof flat)[number]) => ActorId) =>
    Int32Array.from(flat, (pair) => codes.actors.add(pick(pair)));
  return {
    pairOffsets: offsets,
    pairFrom: column((pair) => pair.from),
    pairTo: column((pair) => pair.to),
    pairBodyFrom: column((pair) => readings.bodyOf(pair.from, pair.date)),
    pairBodyTo: column((pair) => readings.bodyOf(pair.to, pair.date)),
    pairBits: Uint8Array.from(flat, (pair) => pair.bits),
    pairVia: Int32Array.from(flat, (pair) => (pair.via ? codes.actors.add(pair.via) : -1)),
  };
}

function dayColumns(dates: readonly DateReading[]) {
  const column = (pick: (date: DateReading) => number | undefined, none: number) =>
    Int32Array.from(dates, (date) => pick(date) ?? none);
  const earliest = column((date) => date.start.earliest, NO_EARLIEST);
  const dated = earliest.filter((day) => day !== NO_EARLIEST);
  return {
    earliest,
    firstDated: dated.length > 0 ? dated.reduce((first, day) => Math.min(first, day)) : NO_EARLIEST,
    startLatest: column((date) => date.start.latest, NO_LATEST),
    endEarliest: column((date) => date.end.earliest, NO_EARLIEST),
    latest: column((date) => date.end.latest, NO_LATEST),
  };
}

/** Builds the columns of all events; linear in events, participants and pairs. */
export function buildEventTable(records: readonly ConflictEvent[], codes: Codes, readings: EventReadings): EventTable {
  const dates = records.map((event) => readEdtf(event.date));
  const rows = new Map(records.map((event, row) => [event.id, row]));
  const known = new Set(rows.keys());
  return {
    codes,
    size: records.length,
    rows,
    records,
    dates,
    ...dayColumns(dates),
    type: Uint8Array.from(records, (event) => typeCode(event.type)),
    quad: Uint8Array.from(records, (event) => quadCode(find(eventTypes, event.type).quad)),
    dispute: Uint8Array.from(records, (event) => disputeCode(readings.disputeOf(event))),
    flags: Uint8Array.from(records, (event) => flagsOf(event, known)),
    participants: raggedOf(
      records.map((event) => event.participants.map((p) => codes.actors.add(p.actor) * 16 + roleCode(p.role))),
    ),
    involved: raggedOf(records.map((event, row) => involvedIn(event, dates[row]!, codes, readings))),
    places: raggedOf(records.map((event) => placesOf(event, codes, readings))),
    sources: raggedOf(records.map((event) => sourcesOf(event, codes))),
    grades: raggedOf(records.map((event) => gradesOf(event, readings))),
    ...pairColumns(records, dates, codes, readings),
  };
}
