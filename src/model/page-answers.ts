import type { ActorRef, Citation, EventRow, RelationRow, FigureRow } from './answer.ts';
import type { Day } from './day.ts';
import type { ActorId, EventId, ClaimId, PlaceId, RelationId } from './ids.ts';
import type { Ledger, LedgerLine, AspectStatus, Support } from './ledger.ts';
import type { Assessment } from './own-layer.ts';
import type { Alias, Source, Tally } from './schema.ts';
import type { Role } from './vocabulary.ts';

/** What an engine answers for one page of the panel: everything known of one thing. */

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
  /** Who held it on the day of the lens, in words: "1 Aug 2024: not given". */
  readonly onDay: string;
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
    /** All anchor quotes that locators give here, of at most eight words each. */
    readonly quotes: readonly string[];
    readonly records: readonly {
      readonly kind: 'actor' | 'event' | 'relation' | 'place' | 'claim' | 'figure';
      readonly id: string;
      readonly text: string;
      /** For a claim or a figure: the event that it is on. */
      readonly on?: EventId;
    }[];
  }[];
  /** Records that cite it by row, page or path. */
  readonly others: number;
}

/** The analyst's layer, each part of it with the record that it is on. */
export interface OwnAnswer {
  /** Claims that the analyst added or reads otherwise. */
  readonly claims: readonly ClaimRow[];
  readonly assessments: readonly {
    readonly assessment: Assessment;
    readonly on: { readonly id: EventId; readonly title: string };
  }[];
  /** Claims, readings and assessments of the layer that name something that is not in this data. */
  readonly without: number;
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
