import type { Stretch } from '../../base/stretches.ts';
import type { Period } from '../../model/calendar-unit.ts';
import { clauseOf, type ClauseOf } from '../../model/clause.ts';
import { periodWords } from '../../model/period-words.ts';
import { useApp } from '../../state/app-store.ts';
import { setDates } from '../../state/timeline.ts';

type DateClause = ClauseOf<'date'>;

export const between = (a: number, b: number): Stretch => ({ first: Math.min(a, b), last: Math.max(a, b) });

/** The bins that a date clause reaches into, or undefined where it reaches into none of those shown. */
function reached(bins: readonly Period[], clause: DateClause | undefined): Stretch | undefined {
  if (!clause) return undefined;
  const inside = bins.flatMap(({ from, to }, index) => (from <= clause.to && to >= clause.from ? [index] : []));
  return inside.length > 0 ? between(inside[0]!, inside.at(-1)!) : undefined;
}

/** The date clause of the present view, and how to brush days. */
export function useDates() {
  const clause = useApp(({ view }) => clauseOf(view.lens, 'date'));
  return {
    clause,
    clear: () => setDates('Lift the brush', undefined),
    brush: ({ from, to }: Period, fold?: string) => {
      const next: DateClause = { owner: 'date', from, to, mode: clause?.mode ?? 'overlaps' };
      setDates(`Brush ${periodWords(next)}`, next, fold);
    },
  };
}

/** The date clause as a stretch of bins, and how to set it to one. */
export function useDateClause(bins: readonly Period[]) {
  const { clause, clear, brush } = useDates();
  return {
    chosen: reached(bins, clause),
    isExactly: (index: number) => clause?.from === bins[index]!.from && clause.to === bins[index]!.to,
    clear,
    set: ({ first, last }: Stretch) => brush({ from: bins[first]!.from, to: bins[last]!.to }),
  };
}
