import { useApp } from '../state/app-store.ts';
import styles from './actions.module.css';

interface CopyButtonProps {
  /** Built when asked for. */
  readonly text: () => string;
  /** What the notice says was copied: "the claim with its source". */
  readonly what: string;
  readonly label?: string;
  /** As a word in a line of text instead of a button with a border. */
  readonly inline?: boolean;
}

/** Puts text with its citation on the clipboard and says so. */
export function CopyButton({ text, what, label = 'Copy', inline = false }: CopyButtonProps) {
  const say = useApp((state) => state.say);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => say(`Copied ${what}.`),
      () => say('This browser does not let the page write to the clipboard. Select the text and copy it by hand.'),
    );
  return (
    <button type="button" className={inline ? styles.link : styles.action} onClick={() => void copy()}>
      {label}
    </button>
  );
}
