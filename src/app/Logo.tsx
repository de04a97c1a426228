import styles from './Logo.module.css';

/** The mark: one line with a step in it, as a faulted layer has. */
export function Logo({ isHeading = false }: { readonly isHeading?: boolean }) {
  const Name = isHeading ? 'h1' : 'span';
  return (
    <span className={styles.logo}>
      <svg viewBox="0 0 18 16" width="18" height="16" aria-hidden="true">
        <path d="M1.5 11.5H6.5L9.5 5.5H16.5" className={styles.mark} />
      </svg>
      <Name className={styles.name}>Faultline</Name>
    </span>
  );
}
