import type { Citation, EventRow } from './answer.ts';
import type { Day } from './day.ts';
import type { ActorId, RelationId } from './ids.ts';
import type { SinceMark } from './world-standing.ts';

/** What an engine answers about its two clocks: when a thing became known, and when the world changed. */

/** A day by which something had been said that had not been said before. */
export interface Stop {
  readonly day: Day;
  /** The documents of that day: "A2", dated "about 17 Nov 2023". */
  readonly sources: readonly { readonly short: string; readonly dateText: string }[];
  readonly events: number;
  readonly relations: number;
  readonly claims: number;
  /** How many of the claims have no day of their own. */
  readonly byArticle: number;
}

export interface Stops {
  readonly stops: readonly Stop[];
  /** Claims and records of which no source tells by which day they were known: in none of the stops. */
  readonly undated: number;
  /** Records and claims that no dated document tells of: they are there on every day. */
  readonly unbound: number;
}

/** One relation that stands otherwise than before, in words: "Ismail Haniyeh no longer heads Hamas (killed)". */
export interface WorldChange {
  readonly relation: RelationId;
  readonly sentence: string;
  /** The soft bound in words, where the day is not given: "some day between 31 Jul 2024 and 7 Oct 2024". */
  readonly soft: string | undefined;
  readonly at: readonly Citation[];
}

/** A day on which something stands otherwise than on the day before. */
export interface Turn {
  readonly day: Day;
  readonly changes: readonly WorldChange[];
}

export interface Turns {
  /** In the order of time. */
  readonly turns: readonly Turn[];
}

/** What a row of the comparison of two days tells; offices that changed hands are one row. */
export interface ChangeRow extends Omit<WorldChange, 'relation'> {
  readonly mark: SinceMark;
  readonly relations: readonly RelationId[];
  /** Everybody whom it is about. */
  readonly actors: readonly ActorId[];
}

export interface Changes {
  readonly from: Day;
  readonly to: Day;
  /** Whether `from` is the earlier of the two; nothing is compared where it is not. */
  readonly isOrdered: boolean;
  readonly rows: readonly ChangeRow[];
  /** Events in view that are dated after `from` and up to `to`; soft ones may lie outside. */
  readonly events: readonly { readonly event: EventRow; readonly soft: boolean }[];
  /** Relations without a start that no source had spoken of by `from`: drawn soft there, and no change. */
  readonly firstTold: number;
  /** The last day that the sources reach, where `to` lies past it. */
  readonly reach: Day | undefined;
}
