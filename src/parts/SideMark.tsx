import styles from './SideMark.module.css';

const ring = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z';

/** Paths of 16 × 16 px: the outline, and what is filled. */
const marks = {
  a: { outline: ring, filled: 'M8 2a6 6 0 0 0 0 12z' },
  b: { outline: ring, filled: 'M8 2a6 6 0 0 1 0 12z' },
  alike: { outline: ring, filled: ring },
  /** The two halves of one disc, faulted along the middle as a disputed line is. */
  apart: { outline: '', filled: 'M7.2 1a6 6 0 0 0 0 12zM8.8 3a6 6 0 0 1 0 12z' },
  neither: { outline: ring, filled: '' },
} as const;

interface SideMarkProps {
  readonly side: keyof typeof marks;
}

/** Which side of a comparison: the left half of a disc or its right half, never a colour. Words stand beside it. */
export function SideMark({ side }: SideMarkProps) {
  const { outline, filled } = marks[side];
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path className={styles.outline} d={outline} />
      <path d={filled} />
    </svg>
  );
}
