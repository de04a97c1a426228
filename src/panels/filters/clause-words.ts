import type { Facets } from '../../model/answer.ts';
import { clauseKind, type Clause, type ClauseOf } from '../../model/clause.ts';
import { periodWords } from '../../model/period-words.ts';
import { find, roles } from '../../model/vocabulary.ts';

/** How the sentence, the filters and an empty result speak of a clause. */
const NAMED = 2;

/** "Hamas", "Hamas or Iran", "Hamas, Iran or 3 more" */
export function alternatives(labels: readonly string[]): string {
  const named = labels.slice(0, NAMED);
  if (labels.length > NAMED) return `${named.join(', ')} or ${labels.length - NAMED} more`;
  return named.join(' or ');
}

type LabelOf = (value: string) => string;

/** The labels of a facet's values, read from what the engine answered. */
export const labelsFrom =
  (facets: Facets | undefined, clause: Clause): LabelOf =>
  (value) => {
    if (clause.owner === 'date' || clause.owner === 'grade') return value;
    return facets?.byOwner[clause.owner].find((entry) => entry.value === value)?.label ?? '…';
  };

const orBetter = (what: string, least: string | number | undefined, best: string | number): string[] =>
  least === undefined ? [] : [`${what} ${least}${least === best ? '' : ' or better'}`];

/** "reliability C or better and credibility 2 or better, ungraded kept" */
function gradeWords({ reliability, credibility, ungraded }: ClauseOf<'grade'>): string {
  const limits = [...orBetter('reliability', reliability, 'A'), ...orBetter('credibility', credibility, 1)];
  return `${limits.join(' and ')}, ungraded ${ungraded === 'kept' ? 'kept' : 'left out'}`;
}

/** What a clause asks for, without its name: "Riot or Protest", "US forces as initiator". */
export function clauseValue(clause: Clause, labelOf: LabelOf): string {
  if (clause.owner === 'date') {
    const words = periodWords(clause);
    return clause.mode === 'within' ? `wholly within ${words}` : words;
  }
  if (clause.owner === 'grade') return gradeWords(clause);
  const words = alternatives(clause.values.map(labelOf));
  return clause.owner === 'participant' && clause.role ? `${words} as ${find(roles, clause.role).label}` : words;
}

/** "Event type: Riot" */
export const clauseWords = (clause: Clause, labelOf: LabelOf): string =>
  `${clauseKind(clause.owner).label}: ${clauseValue(clause, labelOf)}`;
