import type { ClauseOf } from './clause.ts';
import { credibilities, reliabilities } from './vocabulary.ts';

/**
 * Grades on the Admiralty scale (NATO AJP-2.1): how reliable a source is, and how credible one item. The
 * last of either scale says that it cannot be judged, so it is no worst grade; an ungraded thing has none.
 */

export type Reliability = (typeof reliabilities)[number];
export type Credibility = (typeof credibilities)[number];

export interface Grade {
  readonly reliability?: Reliability | undefined;
  readonly credibility?: Credibility | undefined;
}

/** A scale, best first, each grade in the words that the scale has for it. */
export type Scale<G> = readonly { readonly grade: G; readonly words: string }[];

export const reliabilityScale: Scale<Reliability> = [
  { grade: 'A', words: 'completely reliable' },
  { grade: 'B', words: 'usually reliable' },
  { grade: 'C', words: 'fairly reliable' },
  { grade: 'D', words: 'not usually reliable' },
  { grade: 'E', words: 'unreliable' },
  { grade: 'F', words: 'reliability cannot be judged' },
];

export const credibilityScale: Scale<Credibility> = [
  { grade: 1, words: 'confirmed by other sources' },
  { grade: 2, words: 'probably true' },
  { grade: 3, words: 'possibly true' },
  { grade: 4, words: 'doubtful' },
  { grade: 5, words: 'improbable' },
  { grade: 6, words: 'truth cannot be judged' },
];

/** "C, fairly reliable"; what has no grade is said to have none. */
export const gradeText = <G>(scale: Scale<G>, grade: G | undefined): string =>
  grade === undefined ? 'not graded' : `${grade}, ${scale.find((entry) => entry.grade === grade)?.words}`;

type GradeClause = ClauseOf<'grade'>;

/** Whether a grade is as good as the least that is asked for; what nobody has judged is as the analyst chose. */
function reaches<T>(scale: readonly T[], grade: T | undefined, least: T | undefined, ungraded: boolean): boolean {
  if (least === undefined) return true;
  if (grade === undefined || grade === scale.at(-1)) return ungraded;
  return scale.indexOf(grade) <= scale.indexOf(least);
}

/** Whether one locator's grade passes a threshold: each of its two parts, where the threshold asks for it. */
export function meetsGrade(clause: GradeClause, { reliability, credibility }: Grade): boolean {
  const kept = clause.ungraded === 'kept';
  return (
    reaches(reliabilities, reliability, clause.reliability, kept) &&
    reaches(credibilities, credibility, clause.credibility, kept)
  );
}
