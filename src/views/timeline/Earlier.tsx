import type { EventRow, HistogramBin } from '../../model/answer.ts';
import { withClause, type ClauseOf } from '../../model/clause.ts';
import { asDay, calendarOf, formatDay, monthName, type Day } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import styles from './Timeline.module.css';

const known = (days: readonly (Day | undefined)[]): Day[] => days.filter((day) => day !== undefined);

/** "1987 – Jan 2020" */
function spanWords(rows: readonly EventRow[]): string {
  const first = known(rows.map(({ from }) => from)).reduce((a, b) => Math.min(a, b), Infinity);
  const last = known(rows.map(({ to }) => to)).reduce((a, b) => Math.max(a, b), -Infinity);
  const [start, end] = [calendarOf(asDay(first)), calendarOf(asDay(last))];
  const month = `${monthName(end.month)} ${end.year}`;
  return start.year === end.year ? month : `${start.year} – ${month}`;
}

/** What lies before the first month drawn, by count; a click brushes it. */
export function Earlier({ before }: { readonly before: HistogramBin }) {
  const lens = useApp((state) => state.view.lens);
  const setClause = useApp((state) => state.setClause);
  const { firstDay } = useOverview();
  const clause: ClauseOf<'date'> = { owner: 'date', from: firstDay, to: asDay(before.from - 1), mode: 'within' };
  const clauses = withClause(lens.clauses, 'date', clause);
  const rows = useAnswer({ kind: 'chronology', lens: { ...lens, clauses } })?.rows ?? [];
  if (firstDay >= before.from || rows.length === 0) return <div className={styles.earlier} />;
  const label = `Brush what is before ${formatDay(before.from)}`;
  return (
    <button type="button" className={styles.earlier} onClick={() => setClause(label, 'date', clause)}>
      <span>‹ {rows.length} earlier</span>
      <span className={styles.quietText}>{spanWords(rows)}</span>
    </button>
  );
}
