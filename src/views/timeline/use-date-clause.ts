import type { HistogramBin } from '../../model/answer.ts';
import type { ClauseOf } from '../../model/clause.ts';
import { useApp } from '../../state/app-store.ts';
import type { Stretch } from '../../base/stretches.ts';

type DateClause = ClauseOf<'date'>;

export const between = (a: number, b: number): Stretch => ({ first: Math.min(a, b), last: Math.max(a, b) });

/** The months that a date clause reaches into, or undefined where it reaches into none of those shown. */
function reached(bins: readonly HistogramBin[], clause: DateClause | undefined): Stretch | undefined {
  if (!clause) return undefined;
  const inside = bins.flatMap(({ from, to }, index) => (from <= clause.to && to >= clause.from ? [index] : []));
  return inside.length > 0 ? between(inside[0]!, inside.at(-1)!) : undefined;
}

const words = (bins: readonly HistogramBin[], { first, last }: Stretch): string =>
  first === last ? bins[first]!.label : `${bins[first]!.label} – ${bins[last]!.label}`;

/** The date clause as a stretch of months, and how to set it to one. */
export function useDateClause(bins: readonly HistogramBin[]) {
  const clause = useApp(({ view }) => view.lens.clauses.find((each): each is DateClause => each.owner === 'date'));
  const setClause = useApp((state) => state.setClause);
  return {
    chosen: reached(bins, clause),
    isExactly: (index: number) => clause?.from === bins[index]!.from && clause.to === bins[index]!.to,
    clear: () => setClause('Lift the brush', 'date', undefined),
    set: (stretch: Stretch) => {
      const { from } = bins[stretch.first]!;
      const { to } = bins[stretch.last]!;
      setClause(`Brush ${words(bins, stretch)}`, 'date', { owner: 'date', from, to, mode: clause?.mode ?? 'overlaps' });
    },
  };
}
