import { Fragment, type ReactNode } from 'react';
import type { ClauseOwner } from '../../model/clause.ts';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { ActorsWord } from './ActorsWord.tsx';
import { AsOfWord } from './AsOfWord.tsx';
import { ChangedWord } from './ChangedWord.tsx';
import { ClauseWord } from './ClauseWord.tsx';
import { EventsWord } from './EventsWord.tsx';
import { StatementsWord } from './StatementsWord.tsx';
import styles from './Sentence.module.css';

/** What is on the canvas, in one sentence: no lens works unseen. */
export function Sentence({ onFilter }: { readonly onFilter: (owner: ClauseOwner) => void }) {
  const lens = useApp((state) => state.view.lens);
  const counts = useAnswer({ kind: 'scene', lens })?.counts;
  const parts: readonly (readonly [string, ReactNode])[] = [
    ['accounts', <span key="accounts">All accounts</span>],
    ...lens.clauses.map(
      (clause) => [clause.owner, <ClauseWord key={clause.owner} clause={clause} onOpen={onFilter} />] as const,
    ),
    ['day', <Day key="day" />],
    ...(counts ? [['statements', <StatementsWord key="statements" counts={counts} />] as const] : []),
    ...useChangedWords(),
    ...(counts
      ? [
          [
            'counts',
            <span key="counts" className={styles.phrase}>
              <ActorsWord counts={counts} />
              <span className={styles.comma}>,</span>
              <EventsWord counts={counts} />
            </span>,
          ] as const,
        ]
      : []),
  ];
  return (
    <p className={styles.sentence}>
      {parts.map(([key, part], index) => (
        <Fragment key={key}>
          {index > 0 && (
            <span className={styles.dot} aria-hidden="true">
              ·
            </span>
          )}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

function Day() {
  return (
    <span className={styles.phrase}>
      <span className={styles.plain}>
        <span className={styles.wide}>world </span>as of
      </span>
      <AsOfWord />
    </span>
  );
}

/** Lenses that the sentence leaves out while they are at their default. */
function useChangedWords(): readonly (readonly [string, ReactNode])[] {
  const { totals, keepRelations } = useApp((state) => state.view.lens);
  const setLens = useApp((state) => state.setLens);
  const words: (readonly [string, ReactNode])[] = [];
  if (totals === 'listed') {
    const lift = () => setLens('Fold totals', { totals: 'folded' });
    words.push(['totals', <ChangedWord key="totals" words="totals listed" onLift={lift} />]);
  }
  if (keepRelations) {
    const lift = () => setLens('Leave out standing relations', { keepRelations: false });
    words.push(['relations', <ChangedWord key="relations" words="standing relations kept" onLift={lift} />]);
  }
  return words;
}
