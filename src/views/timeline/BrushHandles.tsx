/* oxlint-disable jsx-a11y/prefer-tag-over-role -- units of one width are a scale that a range input cannot have */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Histogram } from '../../model/answer.ts';
import type { Period } from '../../model/calendar-unit.ts';
import { formatDay } from '../../model/day.ts';
import { periodWords } from '../../model/period-words.ts';
import { placeOf } from './axis.ts';
import { keyedBrush, moveBrush, type BrushPart } from './brush-steps.ts';
import { useDates } from './use-date-clause.ts';
import styles from './Timeline.module.css';

/** The ends of the brush, each a stop of the keyboard. */
const ends = [
  { end: 'from', label: 'Brush from', className: styles.from },
  { end: 'to', label: 'Brush to', className: styles.to },
] as const;

interface BrushProps {
  readonly histogram: Histogram;
  readonly brush: Period;
}

/** Moves the brush, under one fold; where nothing is moved there is no step. */
function useMove({ from, to }: Period) {
  const { brush } = useDates();
  return (next: Period, fold: string) => {
    if (next.from !== from || next.to !== to) brush(next, fold);
  };
}

/** Moving a part of the brush with the pointer, a unit for every bar that it passes; one step of the history. */
function useDragged(part: BrushPart, { histogram: { unit, bins }, brush: now }: BrushProps) {
  const drag = useRef<{ readonly x: number; readonly brush: Period; readonly fold: string }>(undefined);
  const move = useMove(now);
  const end = () => (drag.current = undefined);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, brush: now, fold: `brush drag ${event.timeStamp}` };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const axis = event.currentTarget.parentElement?.getBoundingClientRect();
      if (!drag.current || !axis) return;
      const { x, brush, fold } = drag.current;
      const by = Math.round(((event.clientX - x) / axis.width) * bins.length);
      move(by === 0 ? brush : moveBrush(brush, part, unit, by), fold);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** The two ends of the brush as handles, and a grip that moves all of it. */
export function BrushHandles({ histogram }: { readonly histogram: Histogram }) {
  const { clause } = useDates();
  const { bins } = histogram;
  if (!clause || clause.to < bins[0]!.from || clause.from > bins.at(-1)!.to) return undefined;
  return (
    <>
      <Grip histogram={histogram} brush={clause} />
      {ends.map((each) => (
        <Handle key={each.end} {...each} histogram={histogram} brush={clause} />
      ))}
    </>
  );
}

/** For the pointer alone: with Ctrl, the keys of either handle move all of the brush. */
function Grip(props: BrushProps) {
  const { brush, histogram } = props;
  const pointer = useDragged('whole', props);
  const [left, right] = [placeOf(brush.from, histogram.bins) * 100, placeOf(brush.to + 1, histogram.bins) * 100];
  return (
    <span
      className={styles.grip}
      style={{ insetInlineStart: `${left}%`, inlineSize: `${right - left}%` }}
      title={periodWords(brush)}
      aria-hidden="true"
      data-grip=""
      {...pointer}
    />
  );
}

interface HandleProps extends BrushProps {
  readonly end: 'from' | 'to';
  readonly label: string;
  readonly className: string | undefined;
}

function Handle({ end, label, className, histogram, brush }: HandleProps) {
  const { bins, unit } = histogram;
  const pointer = useDragged(end, { histogram, brush });
  const move = useMove(brush);
  const shown = { from: bins[0]!.from, to: bins.at(-1)!.to };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyedBrush(event, brush, end, { unit, shown });
    if (next === undefined) return;
    event.preventDefault();
    move(next, 'brush keys');
  };
  const place = placeOf(end === 'from' ? brush.from : brush.to + 1, bins);
  return (
    <span
      className={className}
      style={{ insetInlineStart: `${place * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.min(shown.from, brush.from)}
      aria-valuemax={Math.max(shown.to, brush.to)}
      aria-valuenow={brush[end]}
      aria-valuetext={formatDay(brush[end])}
      title={`${label} ${formatDay(brush[end])}; with Ctrl, the keys move all of the brush`}
      onKeyDown={onKeyDown}
      {...pointer}
    />
  );
}
