import { ListFilter } from 'lucide-react';
import type { ClauseOwner } from '../../model/clause.ts';
import { canvasKinds, overlayOn, type CanvasKind, type OverlayPage } from '../../model/view.ts';
import { useApp } from '../../state/app-store.ts';
import { keysOf, showCanvas } from '../../state/commands.ts';
import { Button } from '../../widgets/Button.tsx';
import { Segmented } from '../../widgets/Segmented.tsx';
import { Tooltip } from '../../widgets/Tooltip.tsx';
import { Sentence } from './Sentence.tsx';
import styles from './Sentence.module.css';

interface SentenceBarProps {
  readonly onFilter: (owner: ClauseOwner) => void;
}

/** The row between header and canvas: the filters' handle, the sentence, and how the canvas shows it. */
export function SentenceBar({ onFilter }: SentenceBarProps) {
  const canvas = useApp(({ view }) => overlayOn(view)?.kind ?? view.canvas);
  return (
    <section className={styles.bar} aria-label="What is shown">
      <FilterButton />
      <Sentence onFilter={onFilter} />
      <div className={styles.end}>
        <ResetButton />
        <span className={styles.switch}>
          <Segmented<CanvasKind | OverlayPage['kind']>
            label="Show as"
            options={canvasKinds}
            value={canvas}
            onChange={(next) => next !== 'ladder' && next !== 'compare' && showCanvas(next)}
          />
        </span>
      </div>
    </section>
  );
}

function FilterButton() {
  const filtersOpen = useApp((state) => state.filtersOpen);
  const setFiltersOpen = useApp((state) => state.setFiltersOpen);
  return (
    <Tooltip text={filtersOpen ? 'Close the filters' : 'Open the filters'} keys={keysOf('filters')}>
      <Button
        id="filters-button"
        aria-label="Filters"
        kind="quiet"
        className={styles.filters}
        aria-expanded={filtersOpen}
        onPress={() => setFiltersOpen(!filtersOpen)}
      >
        <ListFilter size={16} aria-hidden="true" />
        <span className={styles.filtersText}>Filters</span>
      </Button>
    </Tooltip>
  );
}

/** Only there while there is something to reset. */
function ResetButton() {
  const changed = useApp(({ opening, view }) => {
    if (opening.kind !== 'ready') return false;
    const { lens, moved } = opening.home;
    return JSON.stringify([view.lens, view.moved]) !== JSON.stringify([lens, moved]);
  });
  const reset = useApp((state) => state.reset);
  return changed ? (
    <Button kind="link" className={styles.reset} onPress={reset}>
      Reset
    </Button>
  ) : null;
}
