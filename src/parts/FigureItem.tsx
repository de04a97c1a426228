import type { FigureRow } from '../model/answer.ts';
import { Citations } from './Citations.tsx';
import { counterWords } from './counter-words.ts';
import { DateText } from './DateText.tsx';
import { Name } from './Name.tsx';
import styles from './FigureItem.module.css';

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
        {asOf !== undefined && (
          <>
            {' · as of '}
            <DateText edtf={asOf} />
          </>
        )}
        {scope !== undefined && ` · ${scope}`}
      </p>
      <span className={styles.at}>
        <Citations at={row.at} />
      </span>
      {row.caution !== undefined && !withoutCaution && <p className={styles.caution}>{row.caution}</p>}
    </div>
  );
}
