import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  /** What it would leave, at the end of the row. */
  readonly count?: number | undefined;
  /** Leads nowhere, but can still be chosen. */
  readonly dimmed?: boolean;
  /** Draws and reads out as a switch, for what acts at once and is no choice of values. */
  readonly isSwitch?: boolean;
  readonly note?: string;
}

/** A native checkbox with its label; the whole row is its target. */
export function Checkbox({
  checked,
  onChange,
  children,
  count,
  dimmed = false,
  isSwitch = false,
  note,
}: CheckboxProps) {
  return (
    <label className={classes(styles.row, dimmed && styles.dimmed)}>
      <input
        type="checkbox"
        className={isSwitch ? styles.switch : styles.box}
        role={isSwitch ? 'switch' : undefined}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles.label}>
        {children}
        {note && <span className={styles.note}>{note}</span>}
      </span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </label>
  );
}
