import type { ResponseRow } from '../model/page-answers.ts';
import { Citations } from './Citations.tsx';
import { EventItem } from './EventItem.tsx';
import styles from './ResponseItem.module.css';

const bases: Readonly<Record<ResponseRow['basis'], string>> = {
  'stated-by-actor': 'as the actor itself says',
  reported: 'as the source tells it',
};

interface ResponseItemProps {
  readonly row: ResponseRow;
}

/** An event tied to another as what it answers, or what answers it, with the lag and whose tie it is. */
export function ResponseItem({ row }: ResponseItemProps) {
  return (
    <div>
      <EventItem event={row.event} note={row.lagDays === undefined ? undefined : row.lagText} />
      <p className={styles.basis}>
        <span>{bases[row.basis]}</span>
        <Citations at={row.at} />
      </p>
    </div>
  );
}
