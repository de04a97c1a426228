import type { RelationRow } from '../model/answer.ts';
import { ActorName } from './ActorName.tsx';
import { Citations } from './Citations.tsx';
import { PlaceName } from './PlaceName.tsx';
import { relationNotes } from './relation-words.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import { StatusChip } from './StatusChip.tsx';
import styles from './RelationItem.module.css';

interface RelationItemProps {
  readonly row: RelationRow;
  /** The actor whose page it is; the row then names the other end alone. */
  readonly seenFrom?: string | undefined;
}

function Ends({ row, seenFrom }: RelationItemProps) {
  if (seenFrom === undefined) return <span>{row.sentence}</span>;
  const other = row.from.id === seenFrom ? row.to : row.from;
  if (other) return <ActorName actor={other} />;
  return row.toPlace && <PlaceName place={row.toPlace} />;
}

function Head({ head }: { readonly head: NonNullable<RelationRow['head']> }) {
  return (
    <span className={styles.head}>
      <ShapeIcon type="person" size={14} half={head.dispute !== undefined} /> <ActorName actor={head.actor} />
      <span className={styles.notes}> {[head.office, head.dispute].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

/** A standing relation with its dates and its evidence. */
export function RelationItem({ row, seenFrom }: RelationItemProps) {
  const other = row.from.id === seenFrom ? row.to : row.from;
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        {seenFrom !== undefined && other && <ShapeIcon type={other.type} size={14} />}
      </span>
      <span className={styles.words}>
        <Ends row={row} seenFrom={seenFrom} /> <span className={styles.notes}>{relationNotes(row).join(' · ')}</span>{' '}
        {row.head && <Head head={row.head} />}
        {row.status && <StatusChip dispute={row.status.dispute} quiet />}
      </span>
      <Citations at={row.at} />
    </li>
  );
}
