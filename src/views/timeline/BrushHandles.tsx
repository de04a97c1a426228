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

interface Part {
  readonly part: BrushPart;
  readonly label: string;
  readonly className: string | undefined;
  readonly now: (brush: Period) => number;
  readonly words: (brush: Period) => string;
}

/** The parts of the brush that can be moved, each a stop of the keyboard. */
const parts: readonly Part[] = [
  { part: 'whole', label: 'Brush', className: styles.grip, now: ({ from }) => from, words: periodWords },
  {
    part: 'from',
    label: 'Brush from',
    className: styles.from,
    now: ({ from }) => from,
    words: ({ from }) => formatDay(from),
  },
  { part: 'to', label: 'Brush to', className: styles.to, now: ({ to }) => to, words: ({ to }) => formatDay(to) },
];

interface Drag {
  readonly x: number;
  readonly brush: Period;
  readonly fold: string;
}

/** Moving a part of the brush with the pointer, a unit for every bar that it passes; one step of the history. */
function useDragged(part: BrushPart, { unit, bins }: Histogram, move: (brush: Period, fold: string) => void) {
  const drag = useRef<Drag>(undefined);
  return {
    start: (event: PointerEvent<HTMLElement>, brush: Period) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, brush, fold: `brush drag ${event.timeStamp}` };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const axis = event.currentTarget.parentElement?.getBoundingClientRect();
      if (!drag.current || !axis) return;
      const { x, brush, fold } = drag.current;
      const by = Math.round(((event.clientX - x) / axis.width) * bins.length);
      move(by === 0 ? brush : moveBrush(brush, part, unit, by), fold);
    },
    onPointerUp: () => (drag.current = undefined),
    onPointerCancel: () => (drag.current = undefined),
  };
}

/** The two ends of the brush as handles, and a grip that moves all of it. */
export function BrushHandles({ histogram }: { readonly histogram: Histogram }) {
  const { clause } = useDates();
  const { bins } = histogram;
  if (!clause || clause.to < bins[0]!.from || clause.from > bins.at(-1)!.to) return undefined;
  return parts.map((part) => <BrushSlider key={part.part} {...part} histogram={histogram} brush={clause} />);
}

interface BrushSliderProps extends Part {
  readonly histogram: Histogram;
  readonly brush: Period;
}

function BrushSlider({ part, label, className, now, words, histogram, brush }: BrushSliderProps) {
  const { bins, unit } = histogram;
  const dates = useDates();
  const shown = { from: bins[0]!.from, to: bins.at(-1)!.to };
  const move = (next: Period, fold: string) => {
    if (next.from !== brush.from || next.to !== brush.to) dates.brush(next, fold);
  };
  const { start, ...pointer } = useDragged(part, histogram, move);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyedBrush(event, brush, part, { unit, shown });
    if (next === undefined) return;
    event.preventDefault();
    move(next, 'brush keys');
  };
  const [left, right] = [placeOf(brush.from, bins) * 100, placeOf(brush.to + 1, bins) * 100];
  return (
    <span
      className={className}
      style={{
        insetInlineStart: `${part === 'to' ? right : left}%`,
        inlineSize: part === 'whole' ? `${right - left}%` : undefined,
      }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.min(shown.from, brush.from)}
      aria-valuemax={Math.max(shown.to, brush.to)}
      aria-valuenow={now(brush)}
      aria-valuetext={words(brush)}
      title={`${label} ${words(brush)}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => start(event, brush)}
      {...pointer}
    />
  );
}
