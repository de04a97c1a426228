import type { LedgerLine } from '../model/ledger.ts';
import { ownWords } from '../model/own-words.ts';
import styles from './OwnMark.module.css';

/** Says of a claim that it is the analyst's, or read otherwise than the source has it. */
export function OwnMark({ line: { own, stance } }: { readonly line: Pick<LedgerLine, 'own' | 'stance'> }) {
  if (own === undefined) return undefined;
  return <span className={styles.mark}>{ownWords(own, stance)}</span>;
}
