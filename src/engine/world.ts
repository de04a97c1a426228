import { Dictionary } from '../base/dictionary.ts';
import { must } from '../base/assert.ts';
import type { ActorRef, Citation, Standing } from '../model/answer.ts';
import { asDay, parseIsoDay, type Day } from '../model/day.ts';
import { formatEdtf, readEdtf, type DateReading } from '../model/edtf.ts';
import type { ActorId, ClaimId, EventId, PlaceId, RelationId, SourceId } from '../model/ids.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Actor, Claim, ConflictEvent, Dataset, Locator, Place, Relation, Source } from '../model/schema.ts';
import { mayOverlap, standingOn, validityOf, type Validity } from '../model/standing.ts';
import { buildLedger } from '../claims/ledger.ts';
import { buildEventTable, type Codes, type EventTable } from '../store/event-table.ts';
import type { StageWorld } from '../scene/stage.ts';

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id as T['id'], record]));

/** A data set with its tables, indices and readings: what every answer is computed from. */
export class World implements StageWorld {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly relations: readonly Relation[];
  readonly relationById: ReadonlyMap<RelationId, Relation>;
  readonly events: EventTable;
  readonly codes: Codes;
  readonly lastSourceDay: Day;
  private readonly validities: ReadonlyMap<RelationId, Validity>;
  private readonly ledgers = new Map<string, Ledger>();
  private readonly shorts: ReadonlyMap<SourceId, string>;

  constructor(readonly data: Dataset) {
    this.actors = byId(data.actors);
    this.places = byId(data.places);
    this.sources = byId(data.sources);
    this.relations = data.relations;
    this.relationById = byId(data.relations);
    this.shorts = shortNames(data.sources);
    this.validities = new Map(data.relations.map((r) => [r.id, validityOf(r, (id) => this.sourceDay(id as SourceId))]));
    this.lastSourceDay = this.readLastDay();
    this.codes = { actors: new Dictionary(), places: new Dictionary(), sources: new Dictionary() };
    for (const actor of data.actors) this.codes.actors.add(actor.id);
    this.events = buildEventTable(data.events, this.codes, {
      disputeOf: (event) => this.ledgerOf(event).overall.dispute,
      isSite: (actor) => this.actor(actor).type === 'site',
      bodyOf: (actor, date) => this.bodyOf(actor, date),
      withParents: (place) => this.withParents(place),
    });
  }

  /** The day on which the data set opens; nothing is known after it. */
  private readLastDay(): Day {
    return must(readEdtf(this.data.header.asOf).end.latest, 'the last day of the data set');
  }

  private sourceDay(id: SourceId): Day | undefined {
    const source = this.sources.get(id);
    return source?.paragraphs === undefined ? undefined : readEdtf(source.date).start.earliest;
  }

  actor(id: ActorId): Actor {
    return must(this.actors.get(id), `actor ${id}`);
  }

  ref(id: ActorId): ActorRef {
    const { name, type } = this.actor(id);
    return { id, name, type };
  }

  nameOf(id: ActorId): string {
    return this.actor(id).name;
  }

  placeRef(id: PlaceId): { readonly id: PlaceId; readonly name: string } {
    return { id, name: must(this.places.get(id), `place ${id}`).name };
  }

  event(id: EventId): ConflictEvent | undefined {
    const row = this.events.rows.get(id);
    return row === undefined ? undefined : this.events.records[row];
  }

  /** "A2" for an article, the title for any other source. */
  shortName(id: SourceId): string {
    return this.shorts.get(id) ?? id;
  }

  cite(at: readonly Locator[]): Citation[] {
    return at.map((locator) => ({ ...locator, short: this.citationText(locator) }));
  }

  private citationText({ source, paragraph, row, page }: Locator): string {
    const where =
      paragraph !== undefined
        ? ` ¶${paragraph}`
        : row !== undefined
          ? ` row ${row}`
          : page !== undefined
            ? ` p. ${page}`
            : '';
    return this.shortName(source) + where;
  }

  standing(id: RelationId, day: Day): Standing {
    return standingOn(must(this.validities.get(id), `relation ${id}`), day, this.lastSourceDay);
  }

  validity(id: RelationId): Validity {
    return must(this.validities.get(id), `relation ${id}`);
  }

  /** The office that a person held at some time of a date; the highest and latest one. */
  private bodyOf(actor: ActorId, date: DateReading): ActorId {
    const rank = { head: 0, deputy: 1, member: 2 };
    const offices = this.relations
      .filter((r) => r.type === 'holds-office' && r.from === actor && r.to && mayOverlap(this.validity(r.id), date))
      .sort((x, y) => rank[x.rank ?? 'member'] - rank[y.rank ?? 'member']);
    return offices[0]?.to ?? actor;
  }

  withParents(place: PlaceId): PlaceId[] {
    const chain: PlaceId[] = [];
    for (let at: PlaceId | undefined = place; at && !chain.includes(at); at = this.places.get(at)?.parent)
      chain.push(at);
    return chain;
  }

  /** Actors whose word is that of `id`: office holders, parts, employees and speakers, and `id` itself. */
  voicesOf(id: ActorId): ActorId[] {
    const bound = new Set(['holds-office', 'part-of', 'employed-by', 'speaks-for']);
    const voices = this.relations.filter((r) => r.to === id && bound.has(r.type)).map((r) => r.from);
    return [id, ...voices];
  }

  ledgerOf(record: {
    id: string;
    claims?: readonly Claim[];
    at: readonly Locator[];
    voice?: 'reported' | 'attributed';
  }): Ledger {
    const known = this.ledgers.get(record.id);
    if (known) return known;
    const ledger = buildLedger(
      { claims: record.claims ?? [], at: record.at, voice: record.voice ?? 'reported' },
      {
        nameOf: (actor) => this.nameOf(actor),
        originOf: (source) => this.originOf(source),
        belongsTo: (actor) => this.voicesOf(actor),
      },
    );
    this.ledgers.set(record.id, ledger);
    return ledger;
  }

  /** The source that a source repeats, followed to its beginning. */
  private originOf(id: SourceId): SourceId {
    const seen = new Set<SourceId>();
    let at = id;
    while (!seen.has(at)) {
      seen.add(at);
      at = this.sources.get(at)?.derivedFrom?.[0] ?? at;
    }
    return at;
  }

  claim(id: ClaimId): { claim: Claim; on: ConflictEvent | Relation } | undefined {
    for (const on of [...this.data.events, ...this.data.relations]) {
      const claim = on.claims?.find((candidate) => candidate.id === id);
      if (claim) return { claim, on };
    }
    return undefined;
  }
}

/** Articles are A1, A2 … in the order of the data; what has no paragraphs keeps its title. */
function shortNames(sources: readonly Source[]): Map<SourceId, string> {
  let articles = 0;
  return new Map(sources.map((s) => [s.id, s.paragraphs === undefined ? s.title : `A${++articles}`]));
}

export const dateText = (edtf: string): string => formatEdtf(readEdtf(edtf));

export const dayOrThrow = (iso: string): Day => must(parseIsoDay(iso), `a day in ${iso}`);

export const clampDay = (day: number): Day => asDay(Math.max(-0x80000000, Math.min(0x7fffffff, day)));
