import type { Attribution } from './attribution.ts';
import type { Period, UnitId } from './calendar-unit.ts';
import type { ClauseOwner, FacetOwner } from './clause.ts';
import type { Day } from './day.ts';
import type { Extent } from './extent.ts';
import type { ActorId, EventId, PlaceId, RelationId } from './ids.ts';
import type { AspectStatus, OwnMark } from './ledger.ts';
import type { DatasetHeader } from './dataset.ts';
import type { Figure, Locator, Source } from './schema.ts';
import type { WorldStanding } from './world-standing.ts';
import type { ActorType, Dispute, EndCause, EventType, SupportKind } from './vocabulary.ts';

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
  /** Why a date clause keeps it although its date does not settle that it lies there; undefined where no doubt is left. */
  readonly softly: string | undefined;
  /** For a total: "61"; undefined for a single event. */
  readonly total: string | undefined;
  readonly isTotal: boolean;
  /** Names that stand for the one of the source: "in the name of" the second, the source names the first. */
  readonly renamed: readonly { readonly phrase: string; readonly first: ActorRef; readonly second: ActorRef }[];
  readonly who: readonly ActorRef[];
  readonly whom: readonly ActorRef[];
  /** Those struck through a site that they used. */
  readonly through: readonly ActorRef[];
  /** Blamed by a claim, so alleged. */
  readonly blamed: readonly ActorRef[];
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
  readonly dispute: Dispute;
  readonly voice: 'reported' | 'attributed';
  /** The parties that speak of it: "Hamas says so", "Israel denies". */
  readonly accounts: readonly {
    readonly actor: ActorRef;
    readonly sign: string;
    readonly words: string;
    /** What the analyst did to it, where it does not stand as the sources have it. */
    readonly own: OwnMark | undefined;
  }[];
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
  /** Who heads the part, where the row stands for a part of a whole. */
  readonly head?: { readonly actor: ActorRef; readonly office: string; readonly dispute: string | undefined };
  readonly status: AspectStatus | undefined;
  readonly at: readonly Citation[];
}

/** How a relation stands on a day. */
export type Standing = WorldStanding | 'past-last-source';

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
  /** A short hash of all that the data set holds. */
  readonly fingerprint: string;
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

/** One bin a unit of the calendar: what lies in it and what only reaches into it apart, since a span is not a day. */
export interface HistogramBin extends Period {
  readonly label: string;
  /** Events that surely lie in it. */
  readonly within: number;
  /** Spans and soft dates that reach into it. */
  readonly spanning: number;
}

/** Each event of `events` is in one bar, or one of `spanning`, `earlier` and `later`. */
export interface Histogram {
  readonly unit: UnitId;
  /** Units of which the period has no more than there is room for, finest first. */
  readonly fitting: readonly UnitId[];
  /** The days that were asked for, and those that are shown when none are. */
  readonly period: Period;
  readonly home: Period;
  readonly bins: readonly HistogramBin[];
  /** Events that no bin holds whole: those of which most is sure, and how many there are. */
  readonly spans: readonly Extent[];
  readonly spanning: number;
  /** Events before the first bin. */
  readonly earlier: number;
  readonly earlierText: string;
  /** Events after the last bin. */
  readonly later: number;
  readonly asOf: Day;
  readonly lastDay: Day;
  readonly events: number;
}

export interface Chronology {
  readonly rows: readonly EventRow[];
  readonly eventsTotal: number;
  readonly totalsTotal: number;
}

export interface ActorRow extends ActorRef {
  /** Other actors in the picture that are rolled up into it. */
  readonly standsFor: readonly ActorRef[];
  readonly native: string | undefined;
  readonly events: number;
  readonly relations: number;
  readonly disputed: number;
  /** Lines that the account takes out at its node. */
  readonly removed: number;
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

/** One way of attributing events to another name, and what it does to the picture. */
export interface AttributionRow {
  readonly id: Attribution;
  /** Events of the data that have such a second name. */
  readonly events: number;
  /** Events in view that stand under it, or would. */
  readonly moved: number;
  /** Events in view that stay under their first name, since the second is not in the picture. */
  readonly kept: number;
  /** The second names that are not in the picture. */
  readonly absent: readonly ActorRef[];
}
