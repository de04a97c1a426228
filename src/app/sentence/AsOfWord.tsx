import { calendarOf, formatDay, type Day } from '../../model/day.ts';
import { DayField } from '../../panels/filters/DayField.tsx';
import { useApp, useOverview } from '../../state/app-store.ts';
import { Button } from '../../widgets/Button.tsx';
import { Word } from './Word.tsx';
import styles from './Sentence.module.css';

const setDay = (asOf: Day) => useApp.getState().setLens(`World as of ${formatDay(asOf)}`, { asOf });

/** The day that the world is shown on. Never today by itself: nothing is known after the last source. */
export function AsOfWord() {
  const asOf = useApp((state) => state.view.lens.asOf);
  const { asOf: home, firstDay, lastDay } = useOverview();
  const lift = () => setDay(home);
  return (
    <Word
      words={`${formatDay(asOf)}${dayMark(asOf, firstDay, lastDay)}`}
      label="The world as of a day"
      onLift={asOf === home ? undefined : lift}
    >
      {() => (
        <>
          <h2 className={styles.title}>The world as of</h2>
          <div className={styles.row}>
            <DayField label="Day" day={asOf} side="last" onDay={setDay} />
          </div>
          {asOf !== home && (
            <div className={styles.actions}>
              <Button onPress={lift}>Back to {formatDay(home)}</Button>
            </div>
          )}
          <p className={styles.note}>{dayNote(asOf, firstDay, lastDay)}</p>
        </>
      )}
    </Word>
  );
}

/** Beside a day that nothing here reaches, so that its picture is never taken for one that is known. */
function dayMark(asOf: Day, first: Day, last: Day): string {
  if (asOf > last) return ', past the last source';
  return asOf < first ? ', before anything dated here' : '';
}

function dayNote(asOf: Day, first: Day, last: Day): string {
  if (asOf > last) return `No source reaches this day. Nothing here is known after ${formatDay(last)}.`;
  if (asOf < first) return `No event here is dated so early. The first is of ${calendarOf(first).year}.`;
  return `Events up to this day; leaders, members and backers as they stood on it. Nothing here is known after ${formatDay(last)}.`;
}
