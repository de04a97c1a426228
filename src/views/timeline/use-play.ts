import { useEffect } from 'react';
import type { Histogram } from '../../model/answer.ts';
import { calendarUnit, type Period } from '../../model/calendar-unit.ts';
import { clauseOf } from '../../model/clause.ts';
import { formatDay, type Day } from '../../model/day.ts';
import { periodWords } from '../../model/period-words.ts';
import type { Lens } from '../../model/view.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { setDates, usePlaying, type Playable } from '../../state/timeline.ts';
import { firstPlayedBrush, firstPlayedDay, nextPlayedBrush, nextPlayedDay } from './play-steps.ts';

/** A step stays long enough to be read, and no two of them make a flash. */
const STEP_MS = 900;

interface Calendar extends Pick<Histogram, 'unit' | 'bins'> {
  /** The last day of the data, where every run ends. */
  readonly last: Day;
}

/** One thing that playing moves. */
interface Mover {
  /** Takes it to where the run begins, and says where that is. */
  readonly start: (lens: Lens, calendar: Calendar, fold: string) => string;
  /** Moves it a step; false where none is left. */
  readonly step: (lens: Lens, calendar: Calendar, fold: string) => boolean;
}

function setDay(asOf: Day, fold: string): void {
  const label = `Play to ${formatDay(asOf)}`;
  useApp.getState().change(label, (view) => ({ ...view, lens: { ...view.lens, asOf } }), fold);
}

function setBrush({ from, to }: Period, lens: Lens, fold: string): void {
  const mode = clauseOf(lens, 'date')?.mode ?? 'overlaps';
  setDates(`Play the brush to ${periodWords({ from, to })}`, { owner: 'date', from, to, mode }, fold);
}

/** Nothing but the calendar moves: the day, or the brush. */
const movers: Readonly<Record<Playable, Mover>> = {
  day: {
    start: ({ asOf }, { bins, last }, fold) => {
      const day = firstPlayedDay(asOf, bins[0]!, last);
      setDay(day, fold);
      return formatDay(day);
    },
    step: ({ asOf }, { unit, last }, fold) => {
      const next = nextPlayedDay(asOf, unit, last);
      if (next !== undefined) setDay(next, fold);
      return next !== undefined && next < last;
    },
  },
  brush: {
    start: (lens, { unit, bins, last }, fold) => {
      const first = firstPlayedBrush(clauseOf(lens, 'date'), unit, bins[0]!, last);
      setBrush(first, lens, fold);
      return periodWords(first);
    },
    step: (lens, { unit, last }, fold) => {
      const clause = clauseOf(lens, 'date');
      const next = clause && nextPlayedBrush(clause, unit, last);
      if (next) setBrush(next, lens, fold);
      return next !== undefined && nextPlayedBrush(next, unit, last) !== undefined;
    },
  },
};

/** Whether a gesture is one that stops the run by itself: on the button, or Space anywhere on the axis. */
function isOwn(event: Event): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  const isKey = event instanceof KeyboardEvent;
  if (isKey && event.key !== ' ' && event.key !== 'Enter') return false;
  const own = isKey && event.key === ' ' ? '[data-plays], [data-play]' : '[data-play]';
  return Boolean(target?.closest(own));
}

const gestures = ['pointerdown', 'keydown', 'wheel'] as const;

function stop(words: string): void {
  usePlaying.getState().setRun(undefined);
  useApp.getState().say(words);
}

const interrupt = (event: Event): void => {
  if (!isOwn(event)) stop('Paused');
};

/** Stops the run on any gesture but its own, and when the timeline goes. */
function useInterrupted(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    for (const kind of gestures) window.addEventListener(kind, interrupt, { capture: true, passive: true });
    return () => {
      for (const kind of gestures) window.removeEventListener(kind, interrupt, { capture: true });
    };
  }, [isOn]);
  useEffect(() => () => usePlaying.getState().setRun(undefined), []);
}

export interface Play {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** Runs the calendar: the day or the brush, a unit a step; one step of the history for the whole run. */
export function usePlay({ unit, bins }: Histogram): Play {
  const lens = useApp((state) => state.view.lens);
  const { run, moves, setRun } = usePlaying();
  const { asOf: last } = useOverview();
  useEffect(() => {
    if (run === undefined) return undefined;
    const step = () => {
      if (!movers[moves].step(lens, { unit, bins, last }, run)) stop('Played to the last day of the data');
    };
    const timer = setTimeout(step, STEP_MS);
    return () => clearTimeout(timer);
  }, [run, moves, lens, unit, bins, last]);
  useInterrupted(run !== undefined);
  const start = () => {
    const fold = `play ${Date.now()}`;
    const from = movers[moves].start(lens, { unit, bins, last }, fold);
    setRun(fold);
    useApp.getState().say(`Playing by ${calendarUnit(unit).label.toLowerCase()} from ${from}`);
  };
  return { isOn: run !== undefined, toggle: () => (run === undefined ? start() : stop('Paused')) };
}
