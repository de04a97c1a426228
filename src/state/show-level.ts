import { DEFAULT_LEVEL, levels, type Level } from '../model/level.ts';
import { useApp } from './app-store.ts';

export const levelOf = (lens: { readonly level?: Level }): Level => lens.level ?? DEFAULT_LEVEL;

/** Draws the picture at a level, as one step of the history. */
export function showLevel(level: Level): void {
  const { view, setLens, liftLens } = useApp.getState();
  if (level === levelOf(view.lens)) return;
  const label = `Show ${levels.find(({ id }) => id === level)!.label.toLowerCase()}`;
  if (level === DEFAULT_LEVEL) liftLens(label, 'level');
  else setLens(label, { level });
}
