import type { Lens } from '../model/view.ts';
import { useApp } from './app-store.ts';

/** Draws these actors in the layout that they need, as one step; without one in the layout of the wide window. */
export function showActors(label: string, shown: Lens['shown'], layout?: Lens['layout']): void {
  useApp.getState().change(label, (view) => {
    const { layout: _, ...lens } = view.lens;
    return { ...view, lens: { ...lens, shown, ...(layout && { layout }) } };
  });
}

/** All actors need the room of the wide layout, wherever they are looked at. */
export const showAllActors = (): void => showActors('Show all actors', 'all');
