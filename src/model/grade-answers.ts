import type { Credibility, Reliability } from './grade.ts';
import type { ClaimId } from './ids.ts';
import type { ClaimRow } from './page-answers.ts';
import type { Source } from './schema.ts';

/** What an engine answers about grades. */

export interface GradedSource {
  readonly source: Source;
  readonly short: string;
  /** As the lens reads it; undefined where nobody has graded it. */
  readonly grade: Reliability | undefined;
  /** Claims that stand in it. */
  readonly claims: number;
}

export interface Grades {
  /** Sources that claims stand in, those with the most claims first. */
  readonly sources: readonly GradedSource[];
  readonly claims: number;
  /** Claims with a credibility of their own. */
  readonly gradedClaims: number;
  /** Claims of which neither source nor item is judged: ungraded, or graded F or 6. */
  readonly unjudged: number;
  /** Claims that the least grade of the lens leaves unread; none where it has none. */
  readonly out: readonly ClaimRow[];
  /** Events that it leaves out, since nothing that they rest on passes. */
  readonly eventsOut: number;
  /** Standing relations that it leaves out for the same reason; what a whole is made of stays. */
  readonly relationsOut: number;
  /** Credibility as the data itself gives it, before the analyst's; only of claims that have one. */
  readonly given: readonly { readonly claim: ClaimId; readonly grade: Credibility }[];
}
