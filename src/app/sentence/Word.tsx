import { useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { Button } from '../../widgets/Button.tsx';
import { Popover } from '../../widgets/Popover.tsx';
import { classes } from '../../widgets/class-names.ts';
import { keepFocus } from '../../widgets/keep-focus.ts';
import { sentence } from './sentence-element.ts';
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

/** The cross behind a changed word. It goes with what it lifts, and leaves the focus to the word or the sentence. */
export function Lift({ words, onLift }: { readonly words: string; readonly onLift: () => void }) {
  const cross = useRef<HTMLButtonElement>(null);
  const lift = () => {
    const word = cross.current?.parentElement?.querySelector('button');
    keepFocus(onLift, () => [word, sentence()]);
  };
  return (
    <Button ref={cross} kind="plain" className={styles.lift} aria-label={`Lift: ${words}`} onPress={lift}>
      <X size={14} aria-hidden="true" />
    </Button>
  );
}
