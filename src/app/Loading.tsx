import { Logo } from './Logo.tsx';
import styles from './Loading.module.css';

/** What shows until the data is read: the frame at rest, with one quiet line. */
export function Loading() {
  return (
    <main className={styles.page} aria-busy="true">
      <Logo isHeading />
      <output className={styles.text}>Reading the data …</output>
    </main>
  );
}
