import type { ClipboardEvent, ReactNode } from 'react';
import { useApp } from '../../state/app-store.ts';
import { Button } from '../../widgets/Button.tsx';
import styles from './Table.module.css';

interface TableFrameProps {
  /** The count with its unit: "34 events of 60". */
  readonly count: string;
  /** What the order or the marks mean. */
  readonly note: string;
  /** What decides which rows there are. */
  readonly control?: ReactNode;
  /** "34 rows" */
  readonly what: string;
  /** All rows, or the one that is active, as cells for a spreadsheet. */
  readonly copyText: (part: 'all' | 'active') => string;
  readonly children: ReactNode;
}

/** A table that fills the canvas, under a line that says what it counts; Ctrl C copies the active row. */
export function TableFrame({ count, note, control, what, copyText, children }: TableFrameProps) {
  const say = useApp((state) => state.say);
  const copyAll = () =>
    navigator.clipboard.writeText(copyText('all')).then(
      () => say(`Copied ${what} with their sources`),
      () => say('The browser did not allow copying; select the rows and copy them by hand'),
    );
  const onCopy = (event: ClipboardEvent) => {
    if (!getSelection()?.isCollapsed) return;
    event.clipboardData.setData('text/plain', copyText('active'));
    event.preventDefault();
    say('Copied one row with its source');
  };
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <p className={styles.count}>{count}</p>
        <p className={styles.note}>{note}</p>
        {control}
        <Button className={styles.copy} onPress={() => void copyAll()}>
          Copy {what}
        </Button>
      </div>
      <div className={styles.scroll} onCopy={onCopy}>
        {children}
      </div>
    </div>
  );
}
