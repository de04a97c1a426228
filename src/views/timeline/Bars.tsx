import type { HistogramBin } from '../../model/answer.ts';
import { plural } from '../../base/plural.ts';
import { classes } from '../../widgets/class-names.ts';
import { quietStretches } from '../../model/quiet.ts';
import type { Stretch } from '../../base/stretches.ts';
import { tickLabel } from './shown-bins.ts';
import { useBrush } from './use-brush.ts';
import styles from './Timeline.module.css';

/** Two pixels an event, never under three; a month fuller than the strip is high takes all of it. */
const barHeight = (count: number): number => (count === 0 ? 0 : Math.min(30, Math.max(3, count * 2)));
const spanHeight = (count: number): number => Math.min(30, count);

function nameOf({ label, within, spanning }: HistogramBin): string {
  const reaching = spanning > 0 ? `, and ${spanning} with soft dates or spans that reach into it` : '';
  return `${label}, ${plural(within, 'event')}${reaching}`;
}

const isIn = (stretch: Stretch | undefined, index: number): boolean =>
  stretch !== undefined && index >= stretch.first && index <= stretch.last;

/** A bar a month, and behind it in a lighter step what only reaches into the month; together a brush. */
export function Bars({ bins }: { readonly bins: readonly HistogramBin[] }) {
  const brush = useBrush(bins);
  return (
    <fieldset className={styles.bins} onPointerUp={brush.onPointerUp} onPointerLeave={brush.onPointerUp}>
      <legend className="visually-hidden">Events by month; choose months to see them alone</legend>
      {bins.map((bin, index) => (
        <button
          key={bin.from}
          type="button"
          className={classes(styles.bin, isIn(brush.shown, index) && styles.chosen)}
          aria-label={nameOf(bin)}
          title={nameOf(bin)}
          aria-pressed={isIn(brush.shown, index)}
          tabIndex={index === brush.focused ? 0 : -1}
          onFocus={() => brush.setFocused(index)}
          onClick={(event) => brush.onClick(index, event)}
          onPointerDown={(event) => brush.onPointerDown(index, event)}
          onPointerEnter={(event) => brush.onPointerEnter(index, event)}
          onKeyDown={(event) => brush.onKeyDown(index, event)}
        >
          <Bar bin={bin} />
          <span className={styles.tick} data-text={tickLabel(bin, index, bins.length)} />
        </button>
      ))}
    </fieldset>
  );
}

function Bar({ bin: { within, spanning } }: { readonly bin: HistogramBin }) {
  return (
    <span className={styles.well}>
      <span className={styles.span} style={{ blockSize: spanHeight(spanning) }} />
      <span className={styles.bar} style={{ blockSize: barHeight(within) }} />
      {within > 2 && <span className={styles.number} data-text={within} style={{ insetBlockEnd: barHeight(within) }} />}
    </span>
  );
}

/** Months that leave room for a sentence. */
const LEAST_QUIET = 3;

/**
 * Says of empty months what can be said: no event in these sources, which is not that nothing happened;
 * and where a lens leaves some out, no event in view.
 */
export function Quiet({ bins, isWhole }: { readonly bins: readonly HistogramBin[]; readonly isWhole: boolean }) {
  return quietStretches(bins, LEAST_QUIET).map(({ first, last }) => (
    <p
      key={first}
      className={styles.quiet}
      style={{
        insetInlineStart: `${(first / bins.length) * 100}%`,
        inlineSize: `${((last - first + 1) / bins.length) * 100}%`,
      }}
    >
      {isWhole ? 'no event in these sources' : 'no event in view'}, {bins[first]?.label} – {bins[last]?.label}
    </p>
  ));
}
