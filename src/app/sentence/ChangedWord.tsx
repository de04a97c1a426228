import { Lift } from './Word.tsx';
import styles from './Sentence.module.css';

/** A lens that the sentence names only while it is not at its default; its control is in the filters. */
export function ChangedWord({ words, onLift }: { readonly words: string; readonly onLift: () => void }) {
  return (
    <span className={styles.phrase}>
      <span className={styles.changedText}>{words}</span>
      <Lift words={words} onLift={onLift} />
    </span>
  );
}
