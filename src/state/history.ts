import type { View } from '../model/view.ts';

/** The parts of a view that undo takes back; the panel stack belongs to Back instead. */
type Undoable = Pick<View, 'lens' | 'moved' | 'canvas' | 'timeline'>;

interface Step {
  /** What was done, as the history names it: "Hide statements". */
  readonly label: string;
  readonly before: Partial<Undoable>;
  readonly after: Partial<Undoable>;
  /** Steps of one fold in a row are one step: typing, dragging a slider. */
  readonly fold: string | undefined;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const MAX_STEPS = 1000;
export const emptyHistory: History = { past: [], future: [] };

const undoable = ['lens', 'moved', 'canvas', 'timeline'] as const;

/** The fields in which two views differ, before and after; undefined where they do not. */
function differenceOf(before: View, after: View): Pick<Step, 'before' | 'after'> | undefined {
  const keys = undoable.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const pick = (view: View) => Object.fromEntries(keys.map((key) => [key, view[key]]));
  return keys.length > 0 ? { before: pick(before), after: pick(after) } : undefined;
}

/** The history with the change recorded, or the same history when nothing undoable changed. */
export function record(history: History, before: View, after: View, label: string, fold?: string): History {
  const difference = differenceOf(before, after);
  if (!difference) return history;
  const last = history.past.at(-1);
  if (fold !== undefined && last?.fold === fold) {
    const merged = {
      ...last,
      label,
      before: { ...difference.before, ...last.before },
      after: { ...last.after, ...difference.after },
    };
    const isBack = JSON.stringify(merged.before) === JSON.stringify(merged.after);
    return { past: [...history.past.slice(0, -1), ...(isBack ? [] : [merged])], future: [] };
  }
  return { past: [...history.past, { label, fold, ...difference }].slice(-MAX_STEPS), future: [] };
}

interface Travel {
  readonly view: View;
  readonly history: History;
  readonly step: Step;
}

export function undone(history: History, view: View): Travel | undefined {
  const step = history.past.at(-1);
  if (!step) return undefined;
  return {
    step,
    view: { ...view, ...step.before },
    history: { past: history.past.slice(0, -1), future: [step, ...history.future] },
  };
}

export function redone(history: History, view: View): Travel | undefined {
  const [step, ...future] = history.future;
  if (!step) return undefined;
  return { step, view: { ...view, ...step.after }, history: { past: [...history.past, step], future } };
}
