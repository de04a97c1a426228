import type { Clause } from '../../model/clause.ts';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { clauseValue, clauseWords, labelsFrom } from './clause-words.ts';

/** Speaks of clauses with the names that the data gives to their values. */
export function useClauseWords() {
  const lens = useApp((state) => state.view.lens);
  const facets = useAnswer({ kind: 'facets', lens });
  return {
    wordsOf: (clause: Clause) => clauseWords(clause, labelsFrom(facets, clause)),
    valueOf: (clause: Clause) => clauseValue(clause, labelsFrom(facets, clause)),
  };
}
