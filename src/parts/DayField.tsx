import { useId, useState } from 'react';
import { formatDay, type Day } from '../model/day.ts';
import { parseDayText } from './day-text.ts';
import styles from './DayField.module.css';

interface DayFieldProps {
  readonly label: string;
  /** Undefined where no day is set. */
  readonly day: Day | undefined;
  /** Which day a month or year alone stands for. */
  readonly side?: 'first' | 'last';
  readonly onDay: (day: Day) => void;
}

/** A day, typed; it is taken on Enter or on leaving the field, and a text that is none says so. */
export function DayField({ label, day, side = 'first', onDay }: DayFieldProps) {
  const shown = day === undefined ? '' : formatDay(day);
  const [draft, setDraft] = useState<string>();
  const id = useId();
  const text = draft ?? shown;
  const read = parseDayText(text, side);
  const wrong = draft !== undefined && draft.trim() !== '' && read === undefined;
  const take = () => {
    if (wrong) return;
    setDraft(undefined);
    if (read !== undefined && read !== day) onDay(read);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        value={text}
        placeholder="8 Nov 2023"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          Not a day. Write 8 Nov 2023 or 2023-11-08.
        </p>
      )}
    </div>
  );
}
