import { disputes, find, type Dispute } from '../model/vocabulary.ts';
import styles from './StatusChip.module.css';

/** The same in fewer words, for a row of a list. */
const quietWords: Readonly<Record<Dispute, string>> = {
  undisputed: 'undisputed',
  contested: 'contested',
  'no-comment': 'blamed, no comment',
  unanswered: 'blamed, no statement found',
};

interface StatusChipProps {
  readonly dispute: Dispute;
  /** How many answers stand against each other, where it is contested. */
  readonly answers?: number | undefined;
  /** In lists: without the pill, in small letters. */
  readonly quiet?: boolean;
}

/** What is disputed, in words. Nothing where nothing is: most rows are undisputed, and a mark on each is none. */
export function StatusChip({ dispute, answers, quiet = false }: StatusChipProps) {
  if (dispute === 'undisputed') return undefined;
  const { label } = find(disputes, dispute);
  const words =
    dispute === 'contested' && answers !== undefined && answers > 1 ? `${label}: ${answers} answers` : label;
  return <span className={quiet ? styles.quiet : styles.chip}>{quiet ? quietWords[dispute] : words}</span>;
}
