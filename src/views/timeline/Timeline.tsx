import type { Histogram } from '../../model/answer.ts';
import { formatDay } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { AsOfMarker } from './AsOfMarker.tsx';
import { Bars, Quiet } from './Bars.tsx';
import { Earlier } from './Earlier.tsx';
import { shownBins } from './shown-bins.ts';
import { useWidth } from './use-width.ts';
import styles from './Timeline.module.css';

/** The strip under the canvas: events by month, a brush over them, and the day that the world is shown on. */
export function Timeline() {
  const lens = useApp((state) => state.view.lens);
  const { counts } = useOverview();
  const histogram = useAnswer({ kind: 'histogram', lens });
  const [axis, width] = useWidth<HTMLDivElement>();
  const bins = histogram && width > 0 ? shownBins(histogram.bins, width) : [];
  return (
    <section className={styles.strip} aria-label="Timeline">
      {bins[0] ? <Earlier before={bins[0]} /> : <div className={styles.earlier} />}
      <div ref={axis} className={styles.axis}>
        {histogram && bins.length > 0 && (
          <>
            <Bars bins={bins} />
            <Quiet bins={bins} isWhole={histogram.events === counts.events} />
            <AsOfMarker bins={bins} lastDay={histogram.lastDay} />
          </>
        )}
      </div>
      {histogram && <Day histogram={histogram} />}
    </section>
  );
}

/** The day in words, and how far the sources reach. */
function Day({ histogram: { asOf, lastDay } }: { readonly histogram: Histogram }) {
  const reach =
    asOf === lastDay
      ? 'no source after this day'
      : `${asOf < lastDay ? 'sources reach' : 'no source after'} ${formatDay(lastDay)}`;
  return (
    <p className={styles.day}>
      <span>as of {formatDay(asOf)}</span>
      <span className={styles.quietText}>{reach}</span>
    </p>
  );
}
