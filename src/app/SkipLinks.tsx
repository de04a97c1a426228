import styles from './SkipLinks.module.css';

const places = [
  { id: 'canvas', label: 'Skip to what is shown' },
  { id: 'panel', label: 'Skip to the panel' },
] as const;

/** The address holds the view, so these move the focus and leave the address alone. */
export function SkipLinks() {
  return (
    <nav aria-label="Skip" className={styles.links}>
      {places.map(({ id, label }) => (
        <button key={id} type="button" className={styles.link} onClick={() => document.getElementById(id)?.focus()}>
          {label}
        </button>
      ))}
    </nav>
  );
}
