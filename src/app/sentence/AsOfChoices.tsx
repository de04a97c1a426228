import { useEffect } from 'react';
import { calendarOf, formatDay, type Day } from '../../model/day.ts';
import { DayField } from '../../parts/DayField.tsx';
import { useApp, useOverview } from '../../state/app-store.ts';
import { Button } from '../../widgets/Button.tsx';
import { Since } from './Since.tsx';
import { TurnButtons } from './TurnButtons.tsx';
import { KnownBy } from './KnownBy.tsx';
import { setDay, useReach } from './world-day.ts';
import styles from './Sentence.module.css';

/** The day that is shown, its changes, and the second clock. It gives way to a page that is opened from it. */
export function AsOfChoices({ close }: { readonly close: () => void }) {
  useEffect(
    () => useApp.subscribe((now, before) => now.view.panel.length > before.view.panel.length && close()),
    [close],
  );
  const asOf = useApp((state) => state.view.lens.asOf);
  const { asOf: home } = useOverview();
  const { first, last } = useReach();
  return (
    <>
      <h2 className={styles.title}>The world as of</h2>
      <div className={styles.row}>
        <DayField label="Day" day={asOf} side="last" onDay={setDay} />
      </div>
      {asOf !== home && (
        <div className={styles.actions}>
          <Button onPress={() => setDay(home)}>Back to {formatDay(home)}</Button>
        </div>
      )}
      <TurnButtons />
      <p className={styles.note}>{dayNote(asOf, first, last)}</p>
      <Since />
      <KnownBy />
    </>
  );
}

function dayNote(asOf: Day, first: Day, last: Day): string {
  if (asOf > last) return `No source reaches this day. Nothing here is known after ${formatDay(last)}.`;
  if (asOf < first) return `No event here is dated so early. The first is of ${calendarOf(first).year}.`;
  return `Events up to this day; leaders, members and backers as they stood on it. Nothing here is known after ${formatDay(last)}.`;
}
