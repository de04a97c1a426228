import { create } from 'zustand';
import { withClause, type ClauseOf } from '../model/clause.ts';
import { laneKinds, type LaneKind } from '../model/lane-kind.ts';
import type { TimelineView, View } from '../model/view.ts';
import { find } from '../model/vocabulary.ts';
import { useApp } from './app-store.ts';

/** What playing moves through the calendar. */
export const playables = [
  { id: 'day', label: 'The day' },
  { id: 'brush', label: 'The brush' },
] as const;
export type Playable = (typeof playables)[number]['id'];

interface Playing {
  /** The run that is on, under which all its steps fold into one; undefined while nothing plays. */
  readonly run: string | undefined;
  readonly moves: Playable;
  setRun(run: string | undefined): void;
  setMoves(moves: Playable): void;
}

/** Whether the calendar is running, and what it moves; a state of the moment, in no address and no undo. */
export const usePlaying = create<Playing>()((set) => ({
  run: undefined,
  moves: 'day',
  setRun: (run) => set({ run }),
  setMoves: (moves) => set({ moves }),
}));

type Part = { readonly [K in keyof TimelineView]: TimelineView[K] | undefined };

/** The view with parts of its timeline set, or taken out where they are undefined. */
function withTimeline({ timeline, ...view }: View, part: Part): View {
  const kept = Object.entries({ ...timeline, ...part }).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? { ...view, timeline: Object.fromEntries(kept) as TimelineView } : view;
}

/** Sets out the timeline anew as one named step. */
export const setTimeline = (label: string, part: Part): void =>
  useApp.getState().change(label, (view) => withTimeline(view, part));

/** Sets or lifts the date clause; steps of one fold in a row are one. */
export const setDates = (label: string, clause: ClauseOf<'date'> | undefined, fold?: string): void =>
  useApp
    .getState()
    .change(
      label,
      (view) => ({ ...view, lens: { ...view.lens, clauses: withClause(view.lens.clauses, 'date', clause) } }),
      fold,
    );

function lanesStep(before: LaneKind | undefined, after: LaneKind | undefined): string {
  if (after === undefined) return 'Close the lanes';
  return before === undefined ? 'Open the lanes' : `Lanes by ${find(laneKinds, after).one}`;
}

/** Opens the lanes by a kind, or closes them. */
export const setLanes = (lanes: LaneKind | undefined): void =>
  setTimeline(lanesStep(useApp.getState().view.timeline?.lanes, lanes), { lanes });

/** Opens or closes the lanes. */
export const toggleLanes = (): void => setLanes(useApp.getState().view.timeline?.lanes ? undefined : 'actor');
