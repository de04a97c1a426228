import { clauseOf, type ClauseOf } from '../../model/clause.ts';
import { periodWords } from '../../model/period-words.ts';
import { DateFields, DateMode } from '../../parts/DateFields.tsx';
import { useApp } from '../../state/app-store.ts';
import { Group } from './Group.tsx';
import styles from './Filters.module.css';

/** The date clause, typed; the strip below the canvas sets the same clause by brush. */
export function DateGroup({ startsOpen }: { readonly startsOpen: boolean }) {
  const clause = useApp(({ view }) => clauseOf(view.lens, 'date'));
  const setClause = useApp((state) => state.setClause);
  const set = (next: ClauseOf<'date'>) => setClause(`Filter Date: ${periodWords(next)}`, 'date', next);
  return (
    <Group owner="date" startsOpen={startsOpen} count={clause ? 1 : 0}>
      <div className={styles.dates}>
        <DateFields
          clause={clause}
          onPeriod={(period) => set({ owner: 'date', ...period, mode: clause?.mode ?? 'overlaps' })}
        />
      </div>
      {clause && <DateMode clause={clause} onClause={set} />}
      <p className={styles.note}>Soft dates and spans overlap every day that they may touch.</p>
    </Group>
  );
}
