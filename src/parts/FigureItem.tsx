import type { FigureRow } from '../model/answer.ts';
import { formatEdtf, readEdtf } from '../model/edtf.ts';
import { Citations } from './Citations.tsx';
import { Name } from './Name.tsx';
import styles from './FigureItem.module.css';

/** Whose count it is; a figure never stands without this. */
export function counterWords({ countedBy, basedOn }: Pick<FigureRow, 'countedBy' | 'basedOn'>): string {
  if (!countedBy) return 'the source’s own voice, no counter named';
  return basedOn ? `counted by ${countedBy.name}, based on ${basedOn.name}` : `counted by ${countedBy.name}`;
}

interface FigureItemProps {
  readonly row: FigureRow;
  /** What is counted, where the figure itself does not say. */
  readonly label?: string;
  /** The caution stands elsewhere, for several figures at once. */
  readonly withoutCaution?: boolean;
}

/** One figure with its counter, its day and what forbids adding it to others. */
export function FigureItem({ row, label, withoutCaution = false }: FigureItemProps) {
  const { asOf, scope } = row.figure;
  return (
    <div className={styles.figure}>
      <p className={styles.number}>
        {row.text}
        {label !== undefined && <span className={styles.label}> {label}</span>}
      </p>
      <p className={styles.counter}>
        <Name>{counterWords(row)}</Name>
        {asOf !== undefined && ` · as of ${formatEdtf(readEdtf(asOf))}`}
        {scope !== undefined && ` · ${scope}`}
      </p>
      <span className={styles.at}>
        <Citations at={row.at} />
      </span>
      {row.caution !== undefined && !withoutCaution && <p className={styles.caution}>{row.caution}</p>}
    </div>
  );
}
