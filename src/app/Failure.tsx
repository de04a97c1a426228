import { useState } from 'react';
import { Button } from '../widgets/Button.tsx';
import { Logo } from './Logo.tsx';
import styles from './Failure.module.css';

interface FailureProps {
  readonly title: string;
  /** What is wrong, a sentence each. */
  readonly lines: readonly string[];
}

const SHOWN = 100;

/** Stands in for the app when it cannot go on: what is wrong, where, and what can be done. */
export function Failure({ title, lines }: FailureProps) {
  const count = lines.length === 1 ? '' : ` ${lines.length} problems were found.`;
  return (
    <main className={styles.page}>
      <Logo />
      <h1>{title}</h1>
      <p className={styles.text}>Nothing is shown rather than something half right.{count}</p>
      <ul className={styles.list}>
        {lines.slice(0, SHOWN).map((line) => (
          <Problem key={line} line={line} />
        ))}
      </ul>
      {lines.length > SHOWN && <p className={styles.text}>{lines.length - SHOWN} more are in the copy.</p>}
      <div className={styles.actions}>
        <CopyProblems text={[title, ...lines].join('\n')} />
        <Button onPress={() => location.reload()}>Try again</Button>
      </div>
    </main>
  );
}

/** The spot stands out from what is said about it: "events.json, line 40: expected …". */
function Problem({ line }: { readonly line: string }) {
  const [, spot, rest = line] = /^(.*?\S): (expected .*)$/su.exec(line) ?? [];
  return (
    <li className={styles.problem}>
      {spot && <strong className={styles.spot}>{spot}</strong>}
      {rest}
    </li>
  );
}

function CopyProblems({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('Copy the problems');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('The browser did not allow copying'),
    );
  return <Button onPress={() => void copy()}>{said}</Button>;
}
