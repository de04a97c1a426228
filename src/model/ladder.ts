import type { ActorRef, Citation, EventRow, FigureRow } from './answer.ts';
import type { Day } from './day.ts';
import type { ActorId, EventId } from './ids.ts';
import type { ClaimRow, EventAnswer } from './page-answers.ts';
import type { QuadClass } from './vocabulary.ts';

/**
 * The response ladder: what two sides did to each other in time, and which of it a source tells as an
 * answer. A tie is only what a record names in `responseTo`; nearness in time is kept apart from it.
 */

export type LaneSide = 'left' | 'right';

/** Who stands on the two lanes; the side that answers more is on the left. */
export interface Lanes {
  readonly left: readonly ActorId[];
  readonly right: readonly ActorId[];
}

/** What lies in time as far as sources give it; nothing of it is sharpened. */
export interface LadderSpan {
  /** `day`: one known day; `within`: one unknown day between; `span`: throughout. */
  readonly shape: 'day' | 'within' | 'span';
  /** The first and last day that it may touch; undefined where nothing bounds it. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The days that it surely lasted; undefined where there is none. */
  readonly firm: { readonly from: Day; readonly to: Day } | undefined;
  /** How its end is known, where it is not: "End not given". */
  readonly endText: string | undefined;
  readonly endNote: string | undefined;
}

interface LadderTarget {
  readonly actor: ActorRef;
  /** On which lane the target stands on that day. */
  readonly lane: 'other' | 'own' | 'neither';
}

/** What a party says of who was struck, where the source names none itself. */
export interface SaidTarget {
  readonly by: string;
  readonly text: string;
  readonly at: readonly Citation[];
}

export interface LadderEvent {
  readonly row: EventRow;
  readonly side: LaneSide;
  readonly quad: QuadClass;
  /** On this lane by an allegation only: somebody's blame, or an anonymous voice. */
  readonly alleged: boolean;
  readonly span: LadderSpan;
  readonly targets: readonly LadderTarget[];
  readonly sites: readonly ActorRef[];
  readonly victims: readonly ActorRef[];
  readonly said: readonly SaidTarget[];
  /** Names that it was claimed in. */
  readonly inNameOf: readonly ActorRef[];
  /** Only of a total: the counts side by side, and what else was counted. */
  readonly tallies: EventAnswer['tallies'];
  readonly figures: readonly FigureRow[];
  readonly itemised: string | undefined;
}

/** The day by which an event has surely begun, at which its words stand; what has no first day comes before all that has. */
export const begunBy = ({ span: { shape, from, to, firm } }: LadderEvent): number =>
  from === undefined && shape !== 'within' ? -Infinity : (firm?.from ?? to ?? from ?? -Infinity);

export interface LadderTie {
  readonly answer: EventId;
  readonly answered: EventId;
  readonly basis: 'stated-by-actor' | 'reported';
  /** Days from the first day of what is answered; undefined where either day is not exact. */
  readonly lagDays: number | undefined;
  /** "day 10 of series", "3 days later", "lag not known". */
  readonly lagText: string;
  readonly at: readonly Citation[];
}

/** Two dated single events of both lanes that no source ties, and the days between them. */
export interface NearPair {
  readonly earlier: EventId;
  readonly later: EventId;
  readonly days: number;
}

export interface LadderLane {
  readonly name: string;
  /** "3 air strikes, 27 Oct 2023 – 12 Nov 2023", a line for single events and one for each reported total. */
  readonly summary: readonly string[];
}

/** A number with what it counts; a click opens what it is of. */
export interface LadderCount {
  readonly label: string;
  readonly value: string;
  readonly note: string | undefined;
  readonly event: EventId | undefined;
}

/** The parts of a total by place, beside the answers that lie in each. */
export interface LadderPlaces {
  readonly event: EventId;
  readonly rows: readonly { readonly place: string; readonly answered: string; readonly answers: string }[];
}

export interface QuietSpell {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
}

/** An event that the lens takes off the ladder; `tie`: it stood there only as an answer to one that is gone, or unblamed. */
export interface LadderLeftOut {
  readonly row: EventRow;
  readonly why: 'day' | 'filter' | 'account' | 'tie';
}

export interface Ladder {
  readonly left: LadderLane;
  readonly right: LadderLane;
  /** In the order of the days on which they began; each event once. */
  readonly events: readonly LadderEvent[];
  readonly ties: readonly LadderTie[];
  /** Empty unless it was asked for. */
  readonly near: readonly NearPair[];
  /** How many near pairs there are, asked for or not. */
  readonly nearCount: number;
  /** Between the two, but by both of them or without direction: on neither lane. */
  readonly neither: readonly EventRow[];
  readonly counts: readonly LadderCount[];
  readonly places: readonly LadderPlaces[];
  readonly windowsDiffer: boolean;
  /** Pairs of two exact days, and the median of their lags in days from five of them up. */
  readonly datedPairs: number;
  readonly medianLag: number | undefined;
  readonly quiet: readonly QuietSpell[];
  /** Events that the day, the filters or the account leave out; empty in the view in which the data opens. */
  readonly leftOut: readonly LadderLeftOut[];
  /** Utterances that would stand here; they are left out. */
  readonly statements: number;
  /** What is said of the answers, and of what they answer; claims of the aspect `assessment` alone. */
  readonly ofAnswers: readonly ClaimRow[];
  readonly ofAnswered: readonly ClaimRow[];
}
