import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { HistogramBin } from '../../model/answer.ts';
import type { ClauseOf } from '../../model/clause.ts';
import { useApp } from '../../state/app-store.ts';
import type { Stretch } from './shown-bins.ts';

type DateClause = ClauseOf<'date'>;

const between = (a: number, b: number): Stretch => ({ first: Math.min(a, b), last: Math.max(a, b) });

/** The months that the date clause covers whole, or undefined where it covers none of those shown. */
function covered(bins: readonly HistogramBin[], clause: DateClause | undefined): Stretch | undefined {
  if (!clause) return undefined;
  const inside = bins.flatMap(({ from, to }, index) => (from <= clause.to && to >= clause.from ? [index] : []));
  return inside.length > 0 ? between(inside[0]!, inside.at(-1)!) : undefined;
}

const words = (bins: readonly HistogramBin[], { first, last }: Stretch): string =>
  first === last ? bins[first]!.label : `${bins[first]!.label} – ${bins[last]!.label}`;

/** What a set of bars needs to be a brush over months: the months chosen, and handlers for each bar. */
export function useBrush(bins: readonly HistogramBin[]) {
  const clause = useApp(({ view }) => view.lens.clauses.find((each): each is DateClause => each.owner === 'date'));
  const setClause = useApp((state) => state.setClause);
  const [drag, setDrag] = useState<{ readonly anchor: number; readonly at: number }>();
  const [focused, setFocused] = useState(bins.length - 1);
  const dragged = useRef(false);
  const anchor = useRef<number>(undefined);
  const chosen = covered(bins, clause);
  const isExactly = ({ first, last }: Stretch) =>
    clause !== undefined && clause.from === bins[first]!.from && clause.to === bins[last]!.to;

  const set = (stretch: Stretch) => {
    const { from } = bins[stretch.first]!;
    const { to } = bins[stretch.last]!;
    setClause(`Brush ${words(bins, stretch)}`, 'date', { owner: 'date', from, to, mode: clause?.mode ?? 'overlaps' });
  };
  const clear = () => setClause('Lift the brush', 'date', undefined);
  const extendTo = (index: number) => {
    anchor.current ??= chosen && (index < chosen.first ? chosen.last : chosen.first);
    set(between(anchor.current ?? index, index));
  };

  const onClick = (index: number, event: MouseEvent) => {
    if (dragged.current) return void (dragged.current = false);
    if (event.shiftKey) return extendTo(index);
    anchor.current = index;
    if (isExactly(between(index, index))) clear();
    else set(between(index, index));
  };
  const onPointerDown = (index: number, event: PointerEvent) => {
    dragged.current = false;
    if (event.button === 0 && !event.shiftKey) setDrag({ anchor: index, at: index });
  };
  const onPointerEnter = (index: number, event: PointerEvent) => {
    if (drag && event.buttons === 1) setDrag({ ...drag, at: index });
  };
  const onPointerUp = () => {
    if (drag && drag.at !== drag.anchor) {
      dragged.current = true;
      anchor.current = drag.anchor;
      set(between(drag.anchor, drag.at));
    }
    setDrag(undefined);
  };
  const onKeyDown = (index: number, event: KeyboardEvent<HTMLElement>) => {
    const next = nextBin(event.key, index, bins.length);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    anchor.current ??= index;
    if (event.shiftKey) set(between(anchor.current, next));
    else anchor.current = undefined;
    setFocused(next);
    event.currentTarget.parentElement?.querySelectorAll('button')[next]?.focus();
  };
  const shown = drag ? between(drag.anchor, drag.at) : chosen;
  return {
    shown,
    focused: Math.min(focused, bins.length - 1),
    setFocused,
    onClick,
    onPointerDown,
    onPointerEnter,
    onPointerUp,
    onKeyDown,
  };
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
