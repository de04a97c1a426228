import type { ReactNode } from 'react';
import type { ClauseOwner } from '../../model/clause.ts';
import type { Scene } from '../../model/scene.ts';
import { ofAll } from '../../model/view.ts';
import { useApp } from '../../state/app-store.ts';
import { comparisonOn } from '../../state/comparison.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { classes } from '../../widgets/class-names.ts';
import { AccountWord } from './AccountWord.tsx';
import { ActorsWord } from './ActorsWord.tsx';
import { AsOfWord } from './AsOfWord.tsx';
import { changedLenses } from './ChangedWords.tsx';
import { ClauseWord } from './ClauseWord.tsx';
import { EventsWord } from './EventsWord.tsx';
import { StatementsWord } from './StatementsWord.tsx';
import styles from './Sentence.module.css';

interface Part {
  readonly key: string;
  readonly node: ReactNode;
  /** Left out where there is little room; only for what is at its default. */
  readonly isWide?: boolean;
}

/** What is on the canvas, in one sentence: no lens works unseen. */
export function Sentence({ onFilter }: { readonly onFilter: (owner: ClauseOwner) => void }) {
  const own = useApp((state) => state.view.lens);
  // Beside each other the accounts have words of their own; the counts are of all that they tell apart.
  const isCompared = useApp((state) => comparisonOn(state) !== undefined);
  const lens = isCompared ? ofAll(own) : own;
  const scene = useAnswer({ kind: 'scene', lens });
  const counts = scene?.counts;
  const clauses = lens.clauses.map((clause) => ({
    key: clause.owner,
    node: <ClauseWord clause={clause} onOpen={onFilter} />,
  }));
  const parts: readonly Part[] = [
    { key: 'accounts', node: <AccountWord scene={scene} /> },
    ...clauses,
    { key: 'day', node: <Day /> },
    ...(counts ? [{ key: 'statements', node: <StatementsWord counts={counts} />, isWide: !lens.statements }] : []),
    ...changedLenses.filter(({ isChanged }) => isChanged(lens)).map(({ key, Word }) => ({ key, node: <Word /> })),
    ...(counts ? [{ key: 'counts', node: <Counts counts={counts} /> }] : []),
  ];
  return (
    <p id="sentence" tabIndex={-1} className={styles.sentence}>
      {parts.map(({ key, node, isWide }, index) => (
        <span key={key} className={classes(styles.part, isWide && styles.wide)}>
          {node}
          {index < parts.length - 1 && (
            <span className={styles.dot} aria-hidden="true">
              ·
            </span>
          )}
        </span>
      ))}
    </p>
  );
}

function Day() {
  return (
    <>
      <span className={styles.plain}>
        <span className={styles.wide}>world </span>as of
      </span>
      <AsOfWord />
    </>
  );
}

function Counts({ counts }: { readonly counts: Scene['counts'] }) {
  return (
    <>
      <ActorsWord counts={counts} />
      <span className={classes(styles.events, styles.wide)}>
        <span className={styles.comma}>,</span>
        <EventsWord counts={counts} />
      </span>
    </>
  );
}
