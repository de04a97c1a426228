import { ChevronDown } from 'lucide-react';
import { formatDay } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { Button } from '../../widgets/Button.tsx';
import { Popover } from '../../widgets/Popover.tsx';
import styles from './Header.module.css';

/** The open data set by name; opens what it holds and how far it reaches. */
export function DatasetTitle() {
  const { header } = useOverview();
  const trigger = (
    <Button kind="quiet" className={styles.title}>
      <span className={styles.titleText}>{header.title}</span>
      <ChevronDown className={styles.down} aria-hidden="true" />
    </Button>
  );
  return (
    <Popover label="This data set" trigger={trigger} width="medium">
      {(close) => <About close={close} />}
    </Popover>
  );
}

function About({ close }: { readonly close: () => void }) {
  const { header, counts, lastDay } = useOverview();
  const openPage = useApp((state) => state.openPage);
  const seeCoverage = () => {
    openPage({ kind: 'coverage' });
    close();
  };
  return (
    <>
      <h2 className={styles.aboutTitle}>{header.title}</h2>
      <p className={styles.aboutText}>{header.description}</p>
      <p className={styles.aboutText}>
        {counts.actors} actors · {counts.events} events, {counts.totals} of them totals · {counts.relations} standing
        relations · {counts.claims} claims · {counts.places} places. Nothing in it is known after {formatDay(lastDay)}.
      </p>
      <p className={styles.aboutText}>
        Version {header.version} · {header.licence}
      </p>
      <Button onPress={seeCoverage}>What it rests on, and what is missing</Button>
    </>
  );
}
