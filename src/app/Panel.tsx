import { useEffect, useState } from 'react';
import { PanelStack } from '../panels/stack/PanelStack.tsx';
import { useApp } from '../state/app-store.ts';
import { whenIdle } from './idle.ts';
import { loadPages, panelPages } from './panel-pages.ts';
import styles from './Panel.module.css';

type Height = 'low' | 'half' | 'tall';

const taller: Readonly<Record<Height, Height>> = { low: 'half', half: 'tall', tall: 'low' };
const words: Readonly<Record<Height, string>> = {
  low: 'Raise the panel',
  half: 'Raise the panel further',
  tall: 'Lower the panel',
};

/** The panel in its place: a column at the right, or under the canvas as a sheet of three heights. */
export function Panel() {
  const [height, setHeight] = useState<Height>('half');
  const depth = useApp(({ view }) => view.panel.length);
  useEffect(() => whenIdle(() => void loadPages()), []);
  // What was just opened must be in sight.
  const shown = height === 'low' && depth > 0 ? 'half' : height;
  return (
    <div id="panel" tabIndex={-1} className={styles.panel} data-height={shown}>
      <button
        type="button"
        className={styles.handle}
        aria-label={words[shown]}
        onClick={() => setHeight(taller[shown])}
      >
        <span className={styles.grip} />
      </button>
      <PanelStack pages={panelPages} />
    </div>
  );
}
