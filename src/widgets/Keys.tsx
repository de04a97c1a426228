import styles from './Keys.module.css';

/** A key combination as it is printed: "Ctrl+Z" in one cap, "G then L" in two. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(' then ').map((cap, index) => (
        <kbd key={`${cap}${index}`} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
