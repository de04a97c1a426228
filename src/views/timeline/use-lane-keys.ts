import { useState, type KeyboardEvent } from 'react';

/** One stop of the tab key for all marks: the lane by id, and the mark in it. */
interface Stop {
  readonly lane: string;
  readonly event: string;
}

/** What makes the button of a mark a stop of the arrows. */
export interface MarkStop {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const marksIn = (lane: Element): HTMLElement[] => [...lane.querySelectorAll<HTMLElement>('[data-mark]')];
const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** The mark of a lane that lies nearest above or below another. */
function nearest(marks: readonly HTMLElement[], to: Element): HTMLElement | undefined {
  const distance = (mark: Element) => Math.abs(middleOf(mark) - middleOf(to));
  return marks.toSorted((x, y) => distance(x) - distance(y))[0];
}

/** Where a key leads from a mark: left and right in its lane, up and down between lanes. */
function targetOf(key: string, at: HTMLElement): HTMLElement | undefined {
  const lane = at.closest('[data-lane]');
  const lanes = [...(lane?.parentElement?.querySelectorAll('[data-lane]') ?? [])];
  if (!lane) return undefined;
  const marks = marksIn(lane);
  const [i, row] = [marks.indexOf(at), lanes.indexOf(lane)];
  const beside = (by: number) => {
    const filled = lanes.filter((each, index) => (by < 0 ? index < row : index > row) && marksIn(each).length > 0);
    const next = by < 0 ? filled.at(-1) : filled[0];
    return next && nearest(marksIn(next), at);
  };
  const keys: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowLeft: () => marks[i - 1],
    ArrowRight: () => marks[i + 1],
    ArrowUp: () => beside(-1),
    ArrowDown: () => beside(1),
    Home: () => marks[0],
    End: () => marks.at(-1),
  };
  return keys[key]?.();
}

const isSame = (x: Stop, y: Stop | undefined): boolean => x.lane === y?.lane && x.event === y.event;

/**
 * Arrows move between marks; the tab key goes in once and out once. The stop is the mark that was last at, or
 * the first: a lens or a folded lane may have taken that one away, and a list without a stop is out of reach.
 */
export function useLaneKeys(drawn: readonly Stop[]) {
  const [held, setHeld] = useState<Stop>();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = event.currentTarget;
    const target = targetOf(event.key, at);
    if (!/^(?:Arrow|Home|End)/u.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  const current = drawn.find((stop) => isSame(stop, held)) ?? drawn[0];
  const stopAt = (stop: Stop): MarkStop => ({
    tabIndex: isSame(stop, current) ? 0 : -1,
    onFocus: () => setHeld(stop),
    onKeyDown,
  });
  return { stopAt };
}
