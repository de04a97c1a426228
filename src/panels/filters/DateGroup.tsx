import type { ClauseOf } from '../../model/clause.ts';
import type { Day } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { periodWords } from '../../model/period-words.ts';
import { Segmented } from '../../widgets/Segmented.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { Group } from './Group.tsx';
import styles from './Filters.module.css';

type DateClause = ClauseOf<'date'>;

const modes = [
  { id: 'overlaps', label: 'Overlaps' },
  { id: 'within', label: 'Wholly within' },
] as const;

/** From and to in any order, as one clause. */
const inOrder = (clause: DateClause): DateClause => ({
  ...clause,
  from: Math.min(clause.from, clause.to) as Day,
  to: Math.max(clause.from, clause.to) as Day,
});

/** The date clause, typed; the strip below the canvas sets the same clause by brush. */
export function DateGroup({ startsOpen }: { readonly startsOpen: boolean }) {
  const { firstDay, lastDay } = useOverview();
  const clause = useApp(({ view }) => view.lens.clauses.find((each): each is DateClause => each.owner === 'date'));
  const setClause = useApp((state) => state.setClause);
  const set = (part: Partial<DateClause>) => {
    const whole: DateClause = { owner: 'date', from: firstDay, to: lastDay, mode: 'overlaps' };
    const next = inOrder({ ...whole, ...clause, ...part });
    setClause(`Filter Date: ${periodWords(next)}`, 'date', next);
  };
  return (
    <Group owner="date" startsOpen={startsOpen} count={clause ? 1 : 0}>
      <div className={styles.dates}>
        <DayField label="From" day={clause?.from} onDay={(from) => set({ from })} />
        <DayField label="To" side="last" day={clause?.to} onDay={(to) => set({ to })} />
      </div>
      {clause && (
        <Segmented
          label="How an event meets the dates"
          options={modes}
          value={clause.mode}
          onChange={(mode) => set({ mode })}
        />
      )}
      <p className={styles.note}>Soft dates and spans overlap every day that they may touch.</p>
    </Group>
  );
}
