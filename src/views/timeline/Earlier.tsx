import type { Histogram } from '../../model/answer.ts';
import { withClause, type ClauseOf } from '../../model/clause.ts';
import { asDay, formatDay } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { setDates } from '../../state/timeline.ts';
import { useAnswer } from '../../state/use-answer.ts';
import styles from './Timeline.module.css';

/** What lies before the first bar, by count; a click brushes it. */
export function Earlier({ histogram: { bins, earlierText } }: { readonly histogram: Histogram }) {
  const lens = useApp((state) => state.view.lens);
  const { firstDay } = useOverview();
  const start = bins[0]!.from;
  const clause: ClauseOf<'date'> = { owner: 'date', from: firstDay, to: asDay(start - 1), mode: 'within' };
  const clauses = withClause(lens.clauses, 'date', clause);
  const count = useAnswer({ kind: 'relief', lens: { ...lens, clauses } })?.events ?? 0;
  if (firstDay >= start || count === 0) return <div className={styles.earlier} />;
  return (
    <button
      type="button"
      className={styles.earlier}
      onClick={() => setDates(`Brush what is before ${formatDay(start)}`, clause)}
    >
      <span>‹ {count} earlier</span>
      <span className={styles.quietText}>{earlierText}</span>
    </button>
  );
}
