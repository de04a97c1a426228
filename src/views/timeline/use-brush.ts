import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { HistogramBin } from '../../model/answer.ts';
import type { Stretch } from '../../base/stretches.ts';
import { between, useDateClause } from './use-date-clause.ts';

/** Where a choice began; the next Shift extends it from there. */
interface Anchor {
  readonly at: () => number | undefined;
  readonly keep: (index: number | undefined) => void;
}

function useAnchor(): Anchor {
  const anchor = useRef<number>(undefined);
  return { at: () => anchor.current, keep: (index) => (anchor.current = index) };
}

/** Dragging over bars: shown while it lasts, set when it ends. A press without a move is left to the click. */
function useDrag(set: (stretch: Stretch) => void, { keep }: Anchor) {
  const [drag, setDrag] = useState<{ readonly from: number; readonly at: number }>();
  const moved = useRef(false);
  const onPointerDown = (index: number, event: PointerEvent) => {
    moved.current = false;
    if (event.button === 0 && !event.shiftKey) setDrag({ from: index, at: index });
  };
  const onPointerEnter = (index: number, event: PointerEvent) => {
    if (drag && event.buttons === 1) setDrag({ ...drag, at: index });
  };
  const onPointerUp = () => {
    setDrag(undefined);
    if (!drag || drag.at === drag.from) return;
    moved.current = true;
    keep(drag.from);
    set(between(drag.from, drag.at));
  };
  /** True once after a drag: the click that ends it is no choice of its own. */
  const tookClick = () => {
    const took = moved.current;
    moved.current = false;
    return took;
  };
  return { dragged: drag && between(drag.from, drag.at), tookClick, onPointerDown, onPointerEnter, onPointerUp };
}

/** Arrows move between bars; with Shift they choose from where they began. */
function useArrows(count: number, set: (stretch: Stretch) => void, { at, keep }: Anchor) {
  const [focused, setFocused] = useState(count - 1);
  const onKeyDown = (index: number, event: KeyboardEvent<HTMLElement>) => {
    const next = nextBin(event.key, index, count);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const from = event.shiftKey ? (at() ?? index) : undefined;
    keep(from);
    if (from !== undefined) set(between(from, next));
    setFocused(next);
    event.currentTarget.parentElement?.querySelectorAll('button')[next]?.focus();
  };
  return { focused: Math.min(focused, count - 1), setFocused, onKeyDown };
}

/** The bar that a key leads to from this one. */
function nextBin(key: string, index: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
}

/** What a set of bars needs to be a brush: the bins chosen, those under a drag, and handlers for each bar. */
export function useBrush(bins: readonly HistogramBin[]) {
  const { chosen, isExactly, clear, set } = useDateClause(bins);
  const anchor = useAnchor();
  const { dragged, tookClick, ...pointer } = useDrag(set, anchor);
  const arrows = useArrows(bins.length, set, anchor);
  const onClick = (index: number, event: MouseEvent) => {
    if (tookClick()) return undefined;
    if (event.shiftKey) {
      const from = anchor.at() ?? (chosen && index < chosen.first ? chosen.last : chosen?.first) ?? index;
      anchor.keep(from);
      return set(between(from, index));
    }
    anchor.keep(index);
    return isExactly(index) ? clear() : set(between(index, index));
  };
  return { shown: dragged ?? chosen, dragged, onClick, ...pointer, ...arrows };
}
