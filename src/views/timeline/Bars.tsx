import type { Histogram, HistogramBin } from '../../model/answer.ts';
import { calendarUnit } from '../../model/calendar-unit.ts';
import { plural } from '../../base/plural.ts';
import { classes } from '../../widgets/class-names.ts';
import { quietStretches } from '../../model/quiet.ts';
import type { Stretch } from '../../base/stretches.ts';
import { ticksOf } from './axis.ts';
import { useBrush } from './use-brush.ts';
import styles from './Timeline.module.css';

/** The height of the well, less the number that stands on a bar. */
const HIGHEST = 19;
/** Bars narrower than this have no room for a number. */
const NUMBER_PX = 18;

/** Two pixels an event, never under three; all bars in proportion where the fullest would not fit. */
function barHeight(count: number, fullest: number): number {
  const each = Math.min(2, HIGHEST / fullest);
  return count === 0 ? 0 : Math.max(3, Math.round(count * each));
}

function nameOf({ label, within, spanning }: HistogramBin): string {
  const reaching = spanning > 0 ? `, and ${spanning} with soft dates or spans that reach into it` : '';
  return `${label}, ${plural(within, 'event')}${reaching}`;
}

const isIn = (stretch: Stretch | undefined, index: number): boolean =>
  stretch !== undefined && index >= stretch.first && index <= stretch.last;

interface BarsProps {
  readonly histogram: Histogram;
  readonly width: number;
}

/** A bar a unit for what surely lies in it; together a brush. */
export function Bars({ histogram: { bins, unit }, width }: BarsProps) {
  const brush = useBrush(bins);
  const ticks = ticksOf(unit, bins, width);
  const fullest = bins.reduce((most, { within }) => Math.max(most, within), 1);
  const isWide = width / bins.length >= NUMBER_PX;
  const { label } = calendarUnit(unit);
  return (
    <fieldset className={styles.bins} onPointerUp={brush.onPointerUp} onPointerLeave={brush.onPointerUp}>
      <legend className="visually-hidden">Events by {label.toLowerCase()}; choose bars to see them alone</legend>
      {bins.map((bin, index) => (
        <button
          key={bin.from}
          type="button"
          className={classes(styles.bin, isIn(brush.dragged, index) && styles.chosen)}
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
          <Bar count={bin.within} height={barHeight(bin.within, fullest)} isNumbered={isWide && bin.within > 2} />
          {ticks[index] !== undefined && <span className={styles.tick} data-text={ticks[index]} />}
        </button>
      ))}
    </fieldset>
  );
}

interface BarProps {
  readonly count: number;
  readonly height: number;
  readonly isNumbered: boolean;
}

function Bar({ count, height, isNumbered }: BarProps) {
  return (
    <span className={styles.well}>
      <span className={styles.bar} style={{ blockSize: height }} />
      {isNumbered && <span className={styles.number} data-text={count} style={{ insetBlockEnd: height }} />}
    </span>
  );
}

/** The share of the axis, and of its bins, that leaves room for a sentence. */
const QUIET_SHARE = 0.22;
const LEAST_QUIET = 3;

/**
 * Says of empty bins what can be said: no event in these sources, which is not that nothing happened;
 * and where a lens leaves some out, no event in view.
 */
export function Quiet({ bins, isWhole }: { readonly bins: readonly HistogramBin[]; readonly isWhole: boolean }) {
  return quietStretches(bins, Math.max(LEAST_QUIET, Math.ceil(bins.length * QUIET_SHARE))).map(({ first, last }) => (
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
