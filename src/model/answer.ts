import type { ClauseOwner, FacetOwner } from './clause.ts';
import type { Day } from './day.ts';
import type { ActorId, ClaimId, EventId, PlaceId, RelationId } from './ids.ts';
import type { Ledger, LedgerLine, AspectStatus, Support } from './ledger.ts';
import type { QuestionKind } from './question.ts';
import type { Scene } from './scene.ts';
import type { Alias, DatasetHeader, Figure, Locator, Source, Tally } from './schema.ts';
import type { ActorType, Dispute, EndCause, EventType, Role, SupportKind } from './vocabulary.ts';

/** What an engine answers. Plain values only: they cross to a worker and back. */

export interface ActorRef {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
}

/** A locator with what a person reads: "A2 ¶17". */
export interface Citation extends Locator {
  readonly short: string;
}

export interface EventRow {
  readonly id: EventId;
  readonly title: string;
  readonly type: EventType;
  readonly typeLabel: string;
  /** As precise as given and no more. */
  readonly dateText: string;
  /** Earliest and latest possible day; undefined where nothing bounds it. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** For a total: "61"; undefined for a single event. */
  readonly total: string | undefined;
  readonly isTotal: boolean;
  readonly who: readonly ActorRef[];
  readonly whom: readonly ActorRef[];
  /** Blamed by a claim, so alleged. */
  readonly blamed: readonly ActorRef[];
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
  readonly dispute: Dispute;
  readonly voice: 'reported' | 'attributed';
  /** The parties that speak of it: "Hamas says so", "Israel denies". */
  readonly accounts: readonly { readonly actor: ActorRef; readonly sign: string; readonly words: string }[];
  readonly at: readonly Citation[];
}

export interface RelationRow {
  readonly id: RelationId;
  /** "Iran backs Hamas" */
  readonly sentence: string;
  readonly type: string;
  readonly from: ActorRef;
  readonly to: ActorRef | undefined;
  readonly toPlace: { readonly id: PlaceId; readonly name: string } | undefined;
  readonly office: string | undefined;
  readonly startText: string | undefined;
  readonly endText: string | undefined;
  readonly endCause: EndCause | undefined;
  readonly support: readonly SupportKind[];
  readonly strength: Figure | undefined;
  readonly standing: Standing;
  readonly summary: string;
  readonly status: AspectStatus | undefined;
  readonly at: readonly Citation[];
}

/** How a relation stands on a day. */
export type Standing = 'not-yet' | 'holds' | 'may-hold' | 'ended' | 'past-last-source';

export interface FigureRow {
  readonly figure: Figure;
  /** "more than 41,000 killed" — the number in words, with its bound. */
  readonly text: string;
  readonly countedBy: ActorRef | undefined;
  readonly basedOn: ActorRef | undefined;
  /** Why it must not be added to others, if so. */
  readonly caution: string | undefined;
  readonly at: readonly Citation[];
}

export interface Overview {
  readonly header: DatasetHeader;
  readonly asOf: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly sources: readonly { readonly source: Source; readonly short: string }[];
  readonly counts: Readonly<
    Record<'actors' | 'events' | 'totals' | 'relations' | 'claims' | 'sources' | 'places', number>
  >;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Distinct events (for actor types: actors) that choosing this value would leave. */
  readonly count: number;
}

export interface Facets {
  readonly byOwner: Readonly<Record<FacetOwner, readonly FacetValue[]>>;
}

/** One bin a month: one-day and softer events apart, since a span is not a day. */
export interface HistogramBin {
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
  /** Events that lie wholly in this month. */
  readonly within: number;
  /** Spans and soft dates that reach into it. */
  readonly spanning: number;
}

export interface Histogram {
  readonly bins: readonly HistogramBin[];
  /** Events before the first bin. */
  readonly earlier: number;
  readonly earlierText: string;
  readonly asOf: Day;
  readonly lastDay: Day;
  readonly events: number;
}

export interface Chronology {
  readonly rows: readonly EventRow[];
  readonly eventsTotal: number;
}

export interface ActorRow extends ActorRef {
  readonly native: string | undefined;
  readonly events: number;
  readonly relations: number;
  readonly disputed: number;
  readonly drawn: boolean;
  readonly country: string | undefined;
}

/** What dropping one clause would bring back, for an empty result. */
export interface Relief {
  readonly events: number;
  readonly byClause: readonly { readonly owner: ClauseOwner; readonly events: number }[];
}

export interface SearchHit {
  readonly kind: 'actor' | 'event' | 'place';
  readonly id: string;
  readonly label: string;
  /** The spelling that matched, where it is not the label. */
  readonly matched: string | undefined;
  readonly note: string;
}

/** One holder in an office strip; soft ends are drawn in steps and never sharpened. */
export interface Tenure {
  readonly person: ActorRef;
  readonly relation: RelationId;
  readonly start: { readonly earliest: Day | undefined; readonly latest: Day | undefined };
  readonly end: { readonly earliest: Day | undefined; readonly latest: Day | undefined } | undefined;
  /** "killed 31 Jul 2024", "start not given" */
  readonly startText: string;
  readonly endText: string;
  readonly lifeDisputed: boolean;
  readonly at: readonly Citation[];
}

export interface OfficeStrip {
  readonly office: string;
  readonly from: Day;
  readonly to: Day;
  readonly tenures: readonly Tenure[];
}

export interface ClaimRow {
  readonly line: LedgerLine;
  readonly on: { readonly kind: 'event' | 'relation'; readonly id: string; readonly title: string };
  readonly aspect: string;
  readonly status: AspectStatus;
  readonly citations: readonly Citation[];
}

export interface Profile {
  readonly actor: ActorRef;
  readonly typeLabel: string;
  readonly description: string;
  readonly aliases: readonly Alias[];
  readonly distinctFrom: readonly { readonly actor: ActorRef; readonly at: readonly Citation[] }[];
  readonly country: { readonly id: PlaceId; readonly name: string } | undefined;
  readonly at: readonly Citation[];
  readonly offices: readonly OfficeStrip[];
  /** Offices that this person held. */
  readonly career: readonly RelationRow[];
  readonly relations: readonly { readonly heading: string; readonly rows: readonly RelationRow[] }[];
  readonly facts: readonly { readonly label: string; readonly dateText: string; readonly figure: FigureRow }[];
  readonly events: readonly EventRow[];
  readonly months: readonly { readonly label: string; readonly count: number }[];
  readonly claimsBy: readonly ClaimRow[];
  readonly claimsAbout: readonly ClaimRow[];
  readonly sources: readonly { readonly source: Source; readonly short: string; readonly records: number }[];
  /** The drawn node that stands for the actor, if any. */
  readonly drawnAs: string | undefined;
}

export interface DyadAnswer {
  readonly a: { readonly id: string; readonly name: string; readonly actor: ActorId | undefined };
  readonly b: { readonly id: string; readonly name: string; readonly actor: ActorId | undefined };
  /** Distinct events, a total counting none of its incidents. */
  readonly events: number;
  readonly mix: { readonly settled: number; readonly alleged: number; readonly denied: number };
  readonly spanText: string;
  readonly aToB: readonly EventRow[];
  readonly bToA: readonly EventRow[];
  readonly undirected: readonly EventRow[];
  readonly through: readonly EventRow[];
  readonly relations: readonly RelationRow[];
  readonly inResponseTo: readonly ResponseRow[];
  readonly support: Support;
}

export interface ResponseRow {
  readonly event: EventRow;
  readonly basis: 'stated-by-actor' | 'reported';
  /** Days from the first day of what is answered; undefined where either day is not exact. */
  readonly lagDays: number | undefined;
  /** "day 10 of the series" */
  readonly lagText: string;
  readonly at: readonly Citation[];
}

export interface SitesAnswer {
  readonly id: string;
  readonly name: string;
  readonly sites: readonly {
    readonly actor: ActorRef;
    readonly place: string;
    readonly users: readonly ActorRef[];
    readonly at: readonly Citation[];
  }[];
  readonly events: readonly EventRow[];
}

export interface PlaceAnswer {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly Alias[];
  readonly coordinates: string;
  readonly parents: readonly { readonly id: PlaceId; readonly name: string }[];
  readonly based: readonly ActorRef[];
  readonly events: readonly EventRow[];
  readonly at: readonly Citation[];
}

export interface EventAnswer {
  readonly row: EventRow;
  readonly precision: string;
  readonly participants: readonly {
    readonly actor: ActorRef;
    readonly role: Role;
    readonly via: ActorRef | undefined;
    readonly inNameOf: ActorRef | undefined;
    readonly assessedAs: ActorRef | undefined;
    readonly outcome: string | undefined;
  }[];
  readonly quadLabel: string;
  readonly means: readonly string[];
  readonly figures: readonly FigureRow[];
  readonly tallies: readonly {
    readonly tally: Tally;
    readonly text: string;
    readonly parts: string;
    readonly countedBy: ActorRef | undefined;
    readonly at: readonly Citation[];
  }[];
  /** "3 of 3 itemised", "61, none itemised"; undefined where it is no total. */
  readonly itemised: string | undefined;
  readonly parts: readonly EventRow[];
  readonly partOf: readonly EventRow[];
  readonly inResponseTo: readonly ResponseRow[];
  readonly answeredBy: readonly ResponseRow[];
  readonly ledger: Ledger;
  readonly citations: Readonly<Record<ClaimId, readonly Citation[]>>;
}

export interface SourceAnswer {
  readonly source: Source;
  readonly short: string;
  readonly dateText: string;
  readonly paragraphs: readonly {
    readonly paragraph: number;
    readonly quote: string | undefined;
    readonly records: readonly {
      readonly kind: 'actor' | 'event' | 'relation' | 'place';
      readonly id: string;
      readonly text: string;
    }[];
  }[];
  /** Records that cite it by row, page or path. */
  readonly others: number;
}

export interface Coverage {
  readonly title: string;
  readonly description: string;
  readonly sources: readonly {
    readonly source: Source;
    readonly short: string;
    readonly dateText: string;
    readonly records: number;
  }[];
  readonly months: readonly { readonly label: string; readonly count: number }[];
  /** Parties that the records name and how many claims of each are here. */
  readonly voices: readonly { readonly actor: ActorRef; readonly claims: number }[];
  readonly gaps: readonly string[];
}

export interface AnswerOf {
  overview: Overview;
  scene: Scene;
  facets: Facets;
  histogram: Histogram;
  chronology: Chronology;
  actors: { readonly rows: readonly ActorRow[]; readonly total: number };
  relief: Relief;
  search: { readonly hits: readonly SearchHit[] };
  profile: Profile | undefined;
  dyad: DyadAnswer | undefined;
  sites: SitesAnswer | undefined;
  place: PlaceAnswer | undefined;
  event: EventAnswer | undefined;
  source: SourceAnswer | undefined;
  coverage: Coverage;
}
export type Answer<K extends QuestionKind> = AnswerOf[K];
