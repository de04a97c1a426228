import styles from './Sparkline.module.css';

interface SparklineProps {
  readonly bins: readonly { readonly label: string; readonly count: number }[];
  /** What is counted: "events". */
  readonly unit: string;
}

const [width, height, most] = [344, 22, 20];

/** Bars of at least 3 px, so that one event is seen; an empty month is a tick on the ground. */
const barHeight = (count: number, top: number): number =>
  count === 0 ? 1 : Math.max(3, Math.round((count / top) * most));

/** Counts by month; the numbers are read out and shown on each bar. */
export function Sparkline({ bins, unit }: SparklineProps) {
  const top = Math.max(1, ...bins.map((bin) => bin.count));
  const step = width / Math.max(1, bins.length);
  const bar = Math.min(14, Math.max(1, step - 2));
  const words = bins.filter((bin) => bin.count > 0).map((bin) => `${bin.label} ${bin.count}`);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {bins.map(({ label, count }, i) => {
          const h = barHeight(count, top);
          return (
            <rect
              key={label}
              className={count > 0 ? styles.bar : styles.none}
              x={i * step}
              y={height - h}
              width={bar}
              height={h}
            >
              <title>{`${label}: ${count} ${unit}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span className="visually-hidden">{`${unit} by month: ${words.join(', ')}`}</span>
        <span className={styles.ends} aria-hidden="true">
          <span>{bins[0]?.label}</span>
          <span>{bins.length > 1 && bins.at(-1)?.label}</span>
        </span>
      </figcaption>
    </figure>
  );
}
