import { useEffect, useState } from 'react';
import { PanelStack } from '../panels/stack/PanelStack.tsx';
import type { CanvasKind } from '../model/view.ts';
import { useApp } from '../state/app-store.ts';
import { whenIdle } from './idle.ts';
import { loadPages, panelPages } from './panel-pages.ts';
import styles from './Panel.module.css';

type Height = 'low' | 'third' | 'half' | 'tall';

const taller: Readonly<Record<Height, Height>> = { low: 'half', third: 'half', half: 'tall', tall: 'low' };
/** An open page is never folded away. */
const next = (height: Height, depth: number): Height => (depth > 0 && height === 'tall' ? 'half' : taller[height]);
const words: Readonly<Record<Height, string>> = {
  low: 'Raise the panel',
  third: 'Raise the panel',
  half: 'Raise the panel further',
  tall: 'Lower the panel',
};

/** What was opened must be in sight; before anything is, rows need the room more than the questions do. */
function heightOf(chosen: Height | undefined, canvas: CanvasKind, depth: number, isBeside: boolean): Height {
  if (isBeside) return chosen ?? 'low';
  if (depth > 0) return chosen === 'tall' ? 'tall' : 'half';
  return chosen ?? (canvas === 'graph' ? 'third' : 'low');
}

/** The panel in its place: a column at the right, or under the canvas as a sheet of three heights. */
export function Panel() {
  const [height, setHeight] = useState<Height>();
  const depth = useApp(({ view }) => view.panel.length);
  const canvas = useApp(({ view }) => view.canvas);
  useEffect(() => whenIdle(() => void loadPages()), []);
  // The two pictures of a comparison are its page as well, and need the room first.
  const isBeside = useApp(({ view }) => view.panel.at(-1)?.kind === 'compare');
  const shown = heightOf(height, canvas, depth, isBeside);
  return (
    <div id="panel" tabIndex={-1} className={styles.panel} data-height={shown}>
      <button
        type="button"
        className={styles.handle}
        aria-label={words[shown]}
        onClick={() => setHeight(next(shown, isBeside ? 0 : depth))}
      >
        <span className={styles.grip} />
      </button>
      <PanelStack pages={panelPages} />
    </div>
  );
}
