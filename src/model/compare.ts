import type { EventRow } from './answer.ts';
import type { TellerRef } from './account-answers.ts';
import type { Aspect } from './vocabulary.ts';

/** How two accounts stand to each other on one event, what says most first; each event in view is in one of these. */
export const comparedWays = ['differently', 'only-a', 'only-b', 'alike', 'neither'] as const;
export type Compared = (typeof comparedWays)[number];

/** An aspect that two accounts answer differently, in the words of each. */
export interface ApartAspect {
  readonly aspect: Aspect;
  readonly question: string;
  readonly a: string;
  readonly b: string;
}

export interface ComparedRow {
  readonly event: EventRow;
  /** For what is told differently; empty for all else. */
  readonly apart: readonly ApartAspect[];
  /** Sides that were asked and gave no comment. */
  readonly asked: readonly ('a' | 'b')[];
}

export interface Comparison {
  readonly a: TellerRef;
  readonly b: TellerRef;
  /** Events in view of all accounts. */
  readonly rows: number;
  /** How many of them are totals. */
  readonly totals: number;
  /** In the order of time. */
  readonly lists: Readonly<Record<Compared, readonly ComparedRow[]>>;
}
