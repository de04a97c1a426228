import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  /** What was just done; `at` tells one notice from the next. */
  readonly notice: { readonly text: string; readonly at: number } | undefined;
  /** What the reader can do about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

const SHOWN_MS = 6000;

/** Tells of the last thing done, aloud and in a corner; leaves after six seconds unless it is in use. */
export function Notice({ notice, action }: NoticeProps) {
  const [gone, setGone] = useState<number>();
  const [inUse, setInUse] = useState(false);
  const shown = notice !== undefined && notice.text !== '' && gone !== notice.at;
  useEffect(() => {
    if (!notice || inUse) return;
    const timer = setTimeout(() => setGone(notice.at), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, inUse]);
  return (
    <div className={styles.corner}>
      <div
        className={shown ? styles.notice : styles.none}
        onPointerEnter={() => setInUse(true)}
        onPointerLeave={() => setInUse(false)}
        onFocus={() => setInUse(true)}
        onBlur={() => setInUse(false)}
      >
        <output aria-live="polite">{shown ? notice.text : ''}</output>
        {shown && action && (
          <Button kind="link" onPress={action.run}>
            {action.label}
          </Button>
        )}
      </div>
    </div>
  );
}
