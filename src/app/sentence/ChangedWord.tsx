import { Button } from '../../widgets/Button.tsx';
import { classes } from '../../widgets/class-names.ts';
import { Lift } from './Word.tsx';
import styles from './Sentence.module.css';

interface ChangedWordProps {
  readonly words: string;
  /** Opens what the words stand for; left out where their control is in the filters. */
  readonly onOpen?: () => void;
  readonly onLift: () => void;
}

/** A lens that the sentence names only while it is not at its default. */
export function ChangedWord({ words, onOpen, onLift }: ChangedWordProps) {
  return (
    <span className={styles.phrase}>
      {onOpen ? (
        <Button kind="plain" className={classes(styles.word, styles.changed)} onPress={onOpen}>
          {words}
        </Button>
      ) : (
        <span className={styles.changedText}>{words}</span>
      )}
      <Lift words={words} onLift={onLift} />
    </span>
  );
}
