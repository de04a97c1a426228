import type { Period } from '../model/calendar-unit.ts';
import type { ClauseOf } from '../model/clause.ts';
import { asDay } from '../model/day.ts';
import { useOverview } from '../state/app-store.ts';
import { Segmented } from '../widgets/Segmented.tsx';
import { DayField } from './DayField.tsx';

type DateClause = ClauseOf<'date'>;

interface DateFieldsProps {
  readonly clause: DateClause | undefined;
  readonly onPeriod: (period: Period) => void;
}

/** The first and last day of the date clause, typed in any order; an end that is not given is that of the data. */
export function DateFields({ clause, onPeriod }: DateFieldsProps) {
  const { firstDay, lastDay } = useOverview();
  const set = (part: Partial<Period>) => {
    const { from, to }: Period = { from: firstDay, to: lastDay, ...clause, ...part };
    onPeriod({ from: asDay(Math.min(from, to)), to: asDay(Math.max(from, to)) });
  };
  return (
    <>
      <DayField label="From" day={clause?.from} onDay={(from) => set({ from })} />
      <DayField label="To" side="last" day={clause?.to} onDay={(to) => set({ to })} />
    </>
  );
}

const modes = [
  { id: 'overlaps', label: 'Overlaps' },
  { id: 'within', label: 'Wholly within' },
] as const;

interface DateModeProps {
  readonly clause: DateClause;
  readonly onClause: (clause: DateClause) => void;
}

/** Whether an event need only touch the days, or must lie within them. */
export function DateMode({ clause, onClause }: DateModeProps) {
  return (
    <Segmented
      label="How an event meets the dates"
      options={modes}
      value={clause.mode}
      onChange={(mode) => onClause({ ...clause, mode })}
    />
  );
}
