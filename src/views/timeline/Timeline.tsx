import { lazy, Suspense, type KeyboardEvent } from 'react';
import type { Histogram } from '../../model/answer.ts';
import { formatDay } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Skeleton } from '../../widgets/Skeleton.tsx';
import { AsOfMarker } from './AsOfMarker.tsx';
import { roomFor } from './axis.ts';
import { Bars, Quiet } from './Bars.tsx';
import { BrushHandles } from './BrushHandles.tsx';
import { Controls } from './Controls.tsx';
import { Earlier } from './Earlier.tsx';
import { Pull } from './Pull.tsx';
import { Spans } from './Spans.tsx';
import { usePlay } from './use-play.ts';
import { useWidth } from './use-width.ts';
import styles from './Timeline.module.css';

const Lanes = lazy(() => import('./Lanes.tsx').then((file) => ({ default: file.Lanes })));

/** The strip under the canvas: events by a unit of the calendar, a brush over them, and the day that the world is shown on. */
export function Timeline() {
  const lens = useApp((state) => state.view.lens);
  const timeline = useApp((state) => state.view.timeline);
  const [measured, width] = useWidth<HTMLDivElement>();
  const histogram = useAnswer({
    kind: 'histogram',
    lens,
    ...(width > 0 && { most: roomFor(width) }),
    ...(timeline?.unit && { unit: timeline.unit }),
    ...(timeline?.period && { period: timeline.period }),
  });
  const lanes = timeline?.lanes;
  return (
    <section className={styles.strip} aria-label="Timeline" data-lanes={lanes !== undefined}>
      <Pull />
      <div ref={measured} className={styles.measured} />
      {lanes && histogram && width > 0 && (
        <Suspense fallback={<Skeleton lines={5} />}>
          <Lanes by={lanes} histogram={histogram} width={width} />
        </Suspense>
      )}
      {histogram && width > 0 && <Strip histogram={histogram} width={width} />}
    </section>
  );
}

interface StripProps {
  readonly histogram: Histogram;
  /** Of the axis, in pixels. */
  readonly width: number;
}

function Strip({ histogram, width }: StripProps) {
  const { counts } = useOverview();
  const { bins } = histogram;
  const play = usePlay(histogram);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    // Space plays wherever on the axis the focus is; Enter chooses a bar. A key that comes up would choose too.
    event.preventDefault();
    if (event.type === 'keydown' && !event.repeat) play.toggle();
  };
  return (
    <>
      <Earlier histogram={histogram} />
      <div className={styles.axis} role="presentation" data-plays="" onKeyDown={onKey} onKeyUp={onKey}>
        <Bars histogram={histogram} width={width} />
        <Quiet bins={bins} isWhole={histogram.events === counts.events} />
        <Spans histogram={histogram} width={width} />
        <BrushHandles histogram={histogram} />
        <AsOfMarker bins={bins} lastDay={histogram.lastDay} />
      </div>
      <div className={styles.end}>
        <Day histogram={histogram} />
        <Controls histogram={histogram} play={play} />
      </div>
    </>
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
