import { clauseKind, clauseOf, type Clause } from '../../model/clause.ts';
import { plural } from '../../base/plural.ts';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { useClauseWords } from './use-clause-words.ts';
import styles from './EmptyResult.module.css';

/** Shown over graph, chronology and list alike when nothing passes: which clause to drop, and what that brings. */
export function EmptyResult() {
  const lens = useApp((state) => state.view.lens);
  const relief = useAnswer({ kind: 'relief', lens });
  if (!relief || relief.events > 0) return null;
  const helps = relief.byClause.filter(({ events }) => events > 0);
  return (
    <div className={styles.over}>
      <section className={styles.card} aria-label="Nothing passes">
        <h2>Nothing passes</h2>
        {helps.map(({ owner, events }) => {
          const clause = clauseOf(lens, owner);
          return clause && <Drop key={owner} clause={clause} events={events} />;
        })}
        {helps.length === 0 && <NoSingleClause clauses={lens.clauses.length} />}
      </section>
    </div>
  );
}

function Drop({ clause, events }: { readonly clause: Clause; readonly events: number }) {
  const { wordsOf } = useClauseWords();
  const setClause = useApp((state) => state.setClause);
  const words = wordsOf(clause);
  const { label } = clauseKind(clause.owner);
  return (
    <div className={styles.row}>
      <p className={styles.text}>
        Without ‘{words}’ {plural(events, 'event')} would pass.
      </p>
      <Button onPress={() => setClause(`Drop ${label}`, clause.owner, undefined)}>Drop {label.toLowerCase()}</Button>
    </div>
  );
}

/** No one clause is to blame: they exclude each other, or the day and the chosen actors leave nothing. */
function NoSingleClause({ clauses }: { readonly clauses: number }) {
  const setLens = useApp((state) => state.setLens);
  const reset = useApp((state) => state.reset);
  const why = clauses > 0 ? 'No single filter is the reason.' : 'No event is in view on this day.';
  return (
    <div className={styles.row}>
      <p className={styles.text}>{why}</p>
      {clauses > 0 ? (
        <Button onPress={() => setLens('Clear all filters', { clauses: [] })}>Clear all filters</Button>
      ) : (
        <Button onPress={reset}>Reset the view</Button>
      )}
    </div>
  );
}
