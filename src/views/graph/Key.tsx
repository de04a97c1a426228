import styles from './Key.module.css';

const line = 'M2 6h36';

/** What the lines mean; a key and no control. */
export function Key() {
  return (
    <ul className={styles.key} aria-label="Key to the lines">
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.force}>
          <path d={line} strokeWidth="2.5" />
          <path d="M40 2l8 4-8 4z" className={styles.solid} />
        </svg>
        force, as reported
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.force}>
          <path d={line} strokeWidth="1.5" strokeDasharray="6 4" />
          <path d="M40 2l8 4-8 4z" strokeWidth="1.2" />
        </svg>
        alleged
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.force}>
          <path d="M2 9h20l4-6h20" strokeWidth="1.5" strokeDasharray="6 4" />
        </svg>
        alleged and denied
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.tube}>
          <path d="M2 4h38M2 8h38" strokeWidth="1" />
          <circle cx="44" cy="6" r="3.4" strokeWidth="1" />
        </svg>
        backs
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.ink}>
          <path d="M2 6h46" strokeWidth="1.5" />
        </svg>
        cooperation
      </li>
    </ul>
  );
}
