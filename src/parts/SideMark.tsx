import styles from './SideMark.module.css';

const halves = {
  a: 'M8 2a6 6 0 0 0 0 12z',
  b: 'M8 2a6 6 0 0 1 0 12z',
  both: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  none: '',
};

/** Which side of a comparison: the left half of a disc or its right half, never a colour. Words stand beside it. */
export function SideMark({ side }: { readonly side: keyof typeof halves }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <path d={halves[side]} />
    </svg>
  );
}
