import type { Renamed, SecondNames } from '../claims/attribution.ts';
import type { Attribution } from '../model/attribution.ts';
import { Dictionary } from '../base/dictionary.ts';
import { must } from '../base/assert.ts';
import type { ActorRef, Citation, Standing } from '../model/answer.ts';
import { asDay, type Day } from '../model/day.ts';
import { formatEdtf, readEdtf, type DateReading } from '../model/edtf.ts';
import type { ActorId, EventId, PlaceId, RelationId, SourceId } from '../model/ids.ts';
import type { Ledger } from '../model/ledger.ts';
import { lastDayOf, type Dataset } from '../model/dataset.ts';
import type { Actor, Claim, ConflictEvent, Locator, Place, Relation, Source } from '../model/schema.ts';
import { locatorWords } from '../model/locator-words.ts';
import { affirms, type RelationType } from '../model/vocabulary.ts';
import { firstSaid, mayOverlap, standingOn, validityOf, type Validity } from '../model/standing.ts';
import { buildLedger } from '../claims/ledger.ts';
import type { LedgerContext } from '../claims/context.ts';
import { gradesIn, type GradeOf } from '../claims/grades.ts';
import { originsAmong } from '../claims/support.ts';
import { buildEventTable, NO_EARLIEST, type Codes, type EventTable } from '../store/event-table.ts';
import type { StageWorld } from '../scene/stage.ts';

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id as T['id'], record]));

/** Events under another name than the source's, in one way of attributing. */
interface Attributed {
  readonly attribution: Attribution;
  readonly names: SecondNames;
}

/** A record that claims can be on. */
type ClaimedRecord = Pick<ConflictEvent, 'id' | 'claims' | 'at' | 'voice'> | Pick<Relation, 'id' | 'claims' | 'at'>;

/** Ties that make one actor's word another's; acting under a brand or being backed does not. */
const belonging: ReadonlySet<RelationType> = new Set(['holds-office', 'part-of', 'employed-by', 'speaks-for']);

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
  /** The first day that an event is dated to, or the last day where none is. */
  readonly firstDay: Day;
  private readonly validities: ReadonlyMap<RelationId, Validity>;
  private readonly originOf: (source: SourceId) => SourceId;
  readonly gradeOf: GradeOf;
  /** By record and not by its id, since an event and a relation may share one. */
  private readonly ledgers = new Map<ClaimedRecord, Ledger>();
  private readonly shorts: ReadonlyMap<SourceId, string>;
  private readonly offices = new Map<ActorId, Relation[]>();
  /** By actor and day of saying: claims are many, and those who say them few. */
  private readonly belongings = new Map<string, readonly ActorId[]>();
  /** Names, and whose word is whose, for readings of claims. */
  readonly parties: LedgerContext = {
    nameOf: (actor) => this.nameOf(actor),
    originOf: (source) => this.originOf(source),
    belongsTo: (actor, claim) => this.partiesOf(actor, claim),
    isActor: (speaker) => this.actors.has(speaker as ActorId),
    speakerOf: (speaker) => this.actors.get(speaker as ActorId)?.name ?? speaker,
    ownOf: (claim) => this.data.own?.get(claim),
  };

  /** `given`: the data set before a lens read it, for numbers of all that there is. */
  constructor(
    readonly data: Dataset,
    readonly given: Dataset = data,
    /** Whose name events are under in place of the one that the source gives. */
    readonly renamed: Attributed | undefined = undefined,
  ) {
    this.actors = byId(data.actors);
    this.places = byId(data.places);
    this.sources = byId(data.sources);
    this.relations = data.relations;
    this.relationById = byId(data.relations);
    this.shorts = shortNames(data.sources);
    this.originOf = originsAmong(data.sources);
    this.gradeOf = gradesIn(data);
    this.validities = new Map(data.relations.map((r) => [r.id, validityOf(r, (id) => this.sourceDay(id as SourceId))]));
    for (const office of data.relations) {
      if (office.type !== 'holds-office' || !office.to) continue;
      this.offices.set(office.from, [...(this.offices.get(office.from) ?? []), office]);
    }
    this.lastSourceDay = lastDayOf(data);
    this.codes = { actors: new Dictionary(), places: new Dictionary(), sources: new Dictionary() };
    for (const actor of data.actors) this.codes.actors.add(actor.id);
    this.events = buildEventTable(data.events, this.codes, {
      disputeOf: (event) => this.ledgerOf(event).overall.dispute,
      blamesOf: (event) => this.blamesOf(event),
      isSite: (actor) => this.actor(actor).type === 'site',
      bodyOf: (actor, date) => this.bodyOf(actor, date),
      gradeOf: this.gradeOf,
      withParents: (place) => this.withParents(place),
    });
    this.firstDay = this.readFirstDay();
  }

  private readFirstDay(): Day {
    const { firstDated } = this.events;
    return firstDated === NO_EARLIEST ? this.lastSourceDay : asDay(Math.min(firstDated, this.lastSourceDay));
  }

  private sourceDay(id: SourceId): Day | undefined {
    const source = this.sources.get(id);
    return source && firstSaid(source);
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

  /** The date of an event that is here. */
  dateOf(id: EventId): DateReading {
    return this.events.dates[must(this.events.rows.get(id), `event ${id}`)]!;
  }

  /** "A2" for an article, the title for any other source. */
  shortName(id: SourceId): string {
    return this.shorts.get(id) ?? id;
  }

  cite(at: readonly Locator[]): Citation[] {
    return at.map((locator) => ({ ...locator, short: this.citationText(locator) }));
  }

  private citationText(locator: Locator): string {
    return `${this.shortName(locator.source)} ${locatorWords(locator)}`.trimEnd();
  }

  standing(id: RelationId, day: Day): Standing {
    return standingOn(this.validity(id), day, this.lastSourceDay);
  }

  validity(id: RelationId): Validity {
    return must(this.validities.get(id), `relation ${id}`);
  }

  /** The office that a person held at some time of a date; the highest and latest one. */
  bodyOf(actor: ActorId, date: DateReading): ActorId {
    const rank = { head: 0, deputy: 1, member: 2 };
    const begun = (r: Relation) => this.validity(r.id).start?.earliest ?? -Infinity;
    const offices = (this.offices.get(actor) ?? [])
      .filter((r) => mayOverlap(this.validity(r.id), date))
      .sort(
        (x, y) =>
          rank[x.rank ?? 'member'] - rank[y.rank ?? 'member'] ||
          (begun(x) < begun(y) ? 1 : begun(x) > begun(y) ? -1 : 0),
      );
    return offices[0]?.to ?? actor;
  }

  withParents(place: PlaceId): PlaceId[] {
    const chain: PlaceId[] = [];
    for (let at: PlaceId | undefined = place; at && !chain.includes(at); at = this.places.get(at)?.parent)
      chain.push(at);
    return chain;
  }

  /** The parties whose word this actor's is on the day of saying: what it is part of, serves or speaks for. */
  private partiesOf(actor: ActorId, claim: Claim): readonly ActorId[] {
    const said = claim.saidOn ?? this.sources.get(claim.at[0]!.source)!.date;
    const key = `${actor} ${said}`;
    const known = this.belongings.get(key) ?? this.belongingOn(actor, readEdtf(said));
    this.belongings.set(key, known);
    return known;
  }

  private belongingOn(actor: ActorId, said: DateReading): readonly ActorId[] {
    const parties = new Set<ActorId>();
    for (let ring = [actor]; ring.length > 0;) {
      const ties = this.relations.filter((r) => ring.includes(r.from) && r.to && belonging.has(r.type));
      ring = ties.filter((r) => mayOverlap(this.validity(r.id), said)).flatMap((r) => r.to ?? []);
      ring = ring.filter((party) => party !== actor && !parties.has(party));
      for (const party of ring) parties.add(party);
    }
    return [...parties];
  }

  /**
   * Who is blamed for an event, each with whether somebody denies that part: as its ledger has it, so that
   * lines and statuses come from one reading. Whoever is told as initiator is not blamed besides.
   */
  blamesOf(event: ConflictEvent): ReadonlyMap<ActorId, { readonly denied: boolean }> {
    const initiators = event.participants.filter((p) => p.role === 'initiator').map((p) => p.actor);
    const first = this.renamedIn(event.id).filter(({ second }) => initiators.includes(second));
    const told = new Set([...initiators, ...first.map((each) => each.first)]);
    const answers = this.ledgerOf(event).questions.find((q) => q.aspect === 'responsibility')?.answers ?? [];
    const blaming = answers.filter(({ lines }) => lines.some(affirms));
    return new Map(
      blaming.flatMap(({ blames, lines }) =>
        blames && !told.has(blames) ? [[blames, { denied: lines.some((line) => line.stance === 'denies') }]] : [],
      ),
    );
  }

  /** The names of an event that another stands for. */
  renamedIn(event: EventId): readonly Renamed[] {
    return this.renamed?.names.get(event) ?? [];
  }

  /** Whether an event was done to a person and accounts differ on its outcome. */
  outcomeDisputed(event: ConflictEvent, person: ActorId): boolean {
    const struck = event.participants.some((p) => p.actor === person && (p.role === 'target' || p.role === 'victim'));
    const outcome = struck ? this.ledgerOf(event).questions.find((q) => q.aspect === 'outcome') : undefined;
    return outcome?.status.dispute === 'contested';
  }

  ledgerOf(record: ClaimedRecord): Ledger {
    const known = this.ledgers.get(record);
    if (known) return known;
    const ledger = buildLedger(record, this.parties);
    this.ledgers.set(record, ledger);
    return ledger;
  }
}

/** Articles are A1, A2 … in the order of the data; what has no paragraphs keeps its title. */
function shortNames(sources: readonly Source[]): Map<SourceId, string> {
  let articles = 0;
  return new Map(sources.map((s) => [s.id, s.paragraphs === undefined ? s.title : `A${++articles}`]));
}

export const dateText = (edtf: string): string => formatEdtf(readEdtf(edtf));
