import { formatDay, type Day } from '../../model/day.ts';
import { DayField } from '../../parts/DayField.tsx';
import { useApp } from '../../state/app-store.ts';
import { Button } from '../../widgets/Button.tsx';
import { Disclosure } from '../../widgets/Disclosure.tsx';
import { liftSince } from './world-day.ts';
import styles from './Clocks.module.css';

/** Compares the day that is shown with another; the earlier of the two is always the first. */
function compareWith(day: Day): void {
  const { view, change, openPage, say } = useApp.getState();
  const { asOf } = view.lens;
  if (day === asOf) return say('That is the day that is shown: choose another to compare it with');
  const [since, until] = day < asOf ? [day, asOf] : [asOf, day];
  const label = `Changes between ${formatDay(since)} and ${formatDay(until)}`;
  change(label, (now) => ({ ...now, lens: { ...now.lens, since, asOf: until } }));
  openPage({ kind: 'changes' });
}

/** What changed between the day that is shown and another one. */
export function Since() {
  const since = useApp((state) => state.view.lens.since);
  const openPage = useApp((state) => state.openPage);
  return (
    <Disclosure title="Compare with another day" startsOpen={since !== undefined}>
      <div className={styles.part}>
        <div className={styles.compare}>
          <DayField label="Other day" day={since} onDay={compareWith} />
          {since !== undefined && (
            <>
              <Button onPress={() => openPage({ kind: 'changes' })}>List the changes</Button>
              <Button onPress={liftSince}>Stop comparing</Button>
            </>
          )}
        </div>
        <p className={styles.note}>
          Marks what began, ended or became otherwise between the two days; what ended shows as a dotted ghost.
        </p>
      </div>
    </Disclosure>
  );
}
