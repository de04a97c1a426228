import { useId } from 'react';
import type { Scale } from '../model/grade.ts';
import styles from './GradeSelect.module.css';

interface GradeSelectProps<Grade> {
  readonly label: string;
  /** The label is read out, not shown. */
  readonly quiet?: boolean;
  readonly scale: Scale<Grade>;
  readonly grade: Grade | undefined;
  /** What no grade is called. */
  readonly none?: string;
  readonly onGrade: (grade: Grade | undefined) => void;
}

/** A grade with the words of its scale; none stands first, since no grade is given by default. */
export function GradeSelect<Grade extends string | number>({
  label,
  quiet = false,
  scale,
  grade,
  none = 'not graded',
  onGrade,
}: GradeSelectProps<Grade>) {
  const id = useId();
  const pick = (value: string) => onGrade(scale.find((entry) => String(entry.grade) === value)?.grade);
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={quiet ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        data-graded={grade === undefined ? undefined : ''}
        value={grade ?? ''}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {scale.map((entry) => (
          <option key={entry.grade} value={entry.grade}>
            {entry.grade} · {entry.words}
          </option>
        ))}
      </select>
    </span>
  );
}
