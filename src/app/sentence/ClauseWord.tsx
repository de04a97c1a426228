import { clauseKind, type Clause, type ClauseOwner } from '../../model/clause.ts';
import { plural } from '../../base/plural.ts';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useClauseWords } from '../../panels/filters/use-clause-words.ts';
import { Button } from '../../widgets/Button.tsx';
import { classes } from '../../widgets/class-names.ts';
import { Lift } from './Word.tsx';
import styles from './Sentence.module.css';

interface ClauseWordProps {
  readonly clause: Clause;
  /** Opens the clause's part of the filters. */
  readonly onOpen: (owner: ClauseOwner) => void;
}

/** An active filter as words; a click opens its control, the cross lifts it. */
export function ClauseWord({ clause, onOpen }: ClauseWordProps) {
  const setClause = useApp((state) => state.setClause);
  const { wordsOf, valueOf } = useClauseWords();
  const { owner } = clause;
  const words = valueOf(clause);
  return (
    <>
      <span className={styles.phrase}>
        <Button
          kind="plain"
          className={classes(styles.word, styles.changed)}
          aria-label={`Filter ${wordsOf(clause)}`}
          onPress={() => onOpen(owner)}
        >
          {words}
        </Button>
        <Lift words={wordsOf(clause)} onLift={() => setClause(`Lift ${clauseKind(owner).label}`, owner, undefined)} />
      </span>
      {clauseKind(owner).over === 'claim' && <ClaimsLeftOut />}
    </>
  );
}

/** A filter over claims leaves the events where they are, so the counts of these would not show that it works. */
function ClaimsLeftOut() {
  const lens = useApp((state) => state.view.lens);
  const openPage = useApp((state) => state.openPage);
  const grades = useAnswer({ kind: 'grades', lens });
  if (!grades) return null;
  return (
    <Button kind="plain" className={styles.word} onPress={() => openPage({ kind: 'grades' })}>
      {plural(grades.out.length, 'claim')} left out
    </Button>
  );
}
