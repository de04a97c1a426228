import { canvasKinds, overlayOn } from '../model/view.ts';
import { useApp } from '../state/app-store.ts';
import { showCanvas } from '../state/commands.ts';
import { toggleLanes } from '../state/timeline.ts';
import styles from './TabBar.module.css';

/** On a narrow screen: the views of the canvas within reach of a thumb. */
export function TabBar() {
  const canvas = useApp(({ view }) => (overlayOn(view) ? undefined : view.canvas));
  const lanes = useApp((state) => state.view.timeline?.lanes !== undefined);
  return (
    <nav className={styles.bar} aria-label="Views">
      {canvasKinds.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={id === canvas ? 'page' : undefined}
          onClick={() => showCanvas(id)}
        >
          {label}
        </button>
      ))}
      <button type="button" className={styles.tab} aria-pressed={lanes} onClick={toggleLanes}>
        Time
      </button>
    </nav>
  );
}
