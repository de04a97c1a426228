import styles from './GraphView.module.css';

interface ZoomProps {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
}

export function Zoom({ onIn, onOut, onFit }: ZoomProps) {
  return (
    <fieldset className={styles.zoom} aria-label="Zoom">
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={onOut}>
        −
      </button>
      <button type="button" aria-label="Fit all" title="Fit all" onClick={onFit}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={onIn}>
        +
      </button>
    </fieldset>
  );
}
