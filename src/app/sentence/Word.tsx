import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Button } from '../../widgets/Button.tsx';
import { Popover } from '../../widgets/Popover.tsx';
import { classes } from '../../widgets/class-names.ts';
import styles from './Sentence.module.css';

interface WordProps {
  readonly words: string;
  /** What the words' control is for, read out. */
  readonly label: string;
  /** Takes the lens back to its default; undefined while it is there. */
  readonly onLift?: (() => void) | undefined;
  readonly children: (close: () => void) => ReactNode;
}

/** A word of the sentence that opens its control; blue with a cross while it is not at its default. */
export function Word({ words, label, onLift, children }: WordProps) {
  const trigger = (
    <Button kind="plain" className={classes(styles.word, onLift && styles.changed)}>
      {words}
    </Button>
  );
  return (
    <span className={styles.phrase}>
      <Popover label={label} trigger={trigger} width="medium">
        {children}
      </Popover>
      {onLift && <Lift words={words} onLift={onLift} />}
    </span>
  );
}

/** The cross behind a changed word. */
export function Lift({ words, onLift }: { readonly words: string; readonly onLift: () => void }) {
  return (
    <Button kind="plain" className={styles.lift} aria-label={`Lift: ${words}`} onPress={onLift}>
      <X size={14} aria-hidden="true" />
    </Button>
  );
}
