/* oxlint-disable jsx-a11y/prefer-tag-over-role -- units of one width are a scale that a range input cannot have */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { moved, type Period } from '../../model/calendar-unit.ts';
import { asDay, formatDay, type Day } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { dayAt, placeOf } from './axis.ts';
import styles from './Timeline.module.css';

function nextDay({ key, shiftKey }: KeyboardEvent, day: Day, first: Day, home: Day): Day | undefined {
  const step = shiftKey ? 10 : 1;
  const next: Readonly<Record<string, () => Day>> = {
    ArrowLeft: () => asDay(day - step),
    ArrowDown: () => asDay(day - step),
    ArrowRight: () => asDay(day + step),
    ArrowUp: () => asDay(day + step),
    PageDown: () => moved(day, 'month', -1),
    PageUp: () => moved(day, 'month', 1),
    Home: () => first,
    End: () => home,
  };
  return next[key]?.();
}

/** The day that the world is shown on, as a handle on the axis; what no source reaches is hatched. */
export function AsOfMarker({ bins, lastDay }: { readonly bins: readonly Period[]; readonly lastDay: Day }) {
  const asOf = useApp((state) => state.view.lens.asOf);
  const change = useApp((state) => state.change);
  const { asOf: home } = useOverview();
  const drag = useRef<string>(undefined);
  const first = asDay(Math.min(bins[0]!.from, asOf));
  const set = (day: Day, fold: string) => {
    const next = asDay(Math.min(Math.max(day, first), Math.max(home, asOf)));
    const label = `World as of ${formatDay(next)}`;
    if (next !== asOf) change(label, (view) => ({ ...view, lens: { ...view.lens, asOf: next } }), fold);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextDay(event, asOf, first, home);
    if (next === undefined) return;
    event.preventDefault();
    set(next, 'as-of keys');
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = `as-of drag ${event.timeStamp}`;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const axis = event.currentTarget.parentElement?.getBoundingClientRect();
    if (drag.current && axis) set(asDay(dayAt((event.clientX - axis.left) / axis.width, bins)), drag.current);
  };
  return (
    <>
      <span className={styles.hatch} style={{ insetInlineStart: `${placeOf(lastDay + 1, bins) * 100}%` }} />
      <span
        className={styles.marker}
        style={{ insetInlineStart: `${placeOf(asOf, bins) * 100}%` }}
        role="slider"
        tabIndex={0}
        aria-label="World as of"
        aria-valuemin={first}
        aria-valuemax={Math.max(home, asOf)}
        aria-valuenow={asOf}
        aria-valuetext={formatDay(asOf)}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (drag.current = undefined)}
        onPointerCancel={() => (drag.current = undefined)}
      />
    </>
  );
}
