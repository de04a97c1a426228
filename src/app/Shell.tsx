import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { must } from '../base/assert.ts';
import type { ClauseOwner } from '../model/clause.ts';
import { useApp } from '../state/app-store.ts';
import type { Ports } from '../state/commands.ts';
import { EngineContext } from '../state/use-answer.ts';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { Announcer } from './Announcer.tsx';
import { CanvasView } from './CanvasView.tsx';
import { Header } from './header/Header.tsx';
import { listenToKeys } from './hotkeys.ts';
import { whenIdle } from './idle.ts';
import { lazyPage } from './LazyPage.tsx';
import { Panel } from './Panel.tsx';
import { asOfChoices } from './sentence/AsOfWord.tsx';
import { SentenceBar } from './sentence/SentenceBar.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TabBar } from './TabBar.tsx';
import { Toast } from './Toast.tsx';
import { goToTurn } from './turns.ts';
import { useFrameTitle } from './use-frame-title.ts';
import styles from './Shell.module.css';

const filters = lazyPage(async () => (await import('../panels/filters/FilterDrawer.tsx')).FilterDrawer);
const shortcuts = lazyPage(async () => (await import('./ShortcutSheet.tsx')).ShortcutSheet);

/** What commands need of the frame, and the parts of the frame that they move. */
function useFrame() {
  const engine = must(useContext(EngineContext), 'the engine');
  const search = useRef<HTMLInputElement>(null);
  const [searching, setSearching] = useState(false);
  const [sheetOpen, setSheetOpen] = useState(false);
  const [singleKeys, setSingleKeys] = useState(true);
  const ports = useMemo(
    (): Ports => ({
      focusSearch: () => {
        setSearching(true);
        // The box may only now come into sight.
        requestAnimationFrame(() => search.current?.focus());
      },
      showShortcuts: () => setSheetOpen(true),
      goToTurn: (way) => void goToTurn(engine, way),
    }),
    [engine],
  );
  useEffect(() => listenToKeys(ports, () => singleKeys), [ports, singleKeys]);
  return { search, searching, setSearching, sheetOpen, setSheetOpen, singleKeys, setSingleKeys, ports };
}

/** The filters' drawer: opened at a facet, and giving the focus back to its button. */
function useDrawer() {
  const open = useApp((state) => state.filtersOpen);
  const setFiltersOpen = useApp((state) => state.setFiltersOpen);
  const [wanted, setWanted] = useState<ClauseOwner>();
  useEffect(
    () =>
      useApp.subscribe((now, before) => {
        if (now.filtersOpen || !before.filtersOpen) return;
        setWanted(undefined);
        document.getElementById('filters-button')?.focus();
      }),
    [],
  );
  const openAt = useCallback(
    (owner: ClauseOwner) => {
      setWanted(owner);
      setFiltersOpen(true);
    },
    [setFiltersOpen],
  );
  return { open, wanted, openAt };
}

const focusPanel = () => requestAnimationFrame(() => document.getElementById('panel')?.focus());

/** The frame: header, sentence, filters, canvas, panel and strip, each in its place at every width. */
export function Shell() {
  const frame = useFrame();
  const drawer = useDrawer();
  const lanes = useApp((state) => state.view.timeline?.lanes !== undefined);
  useFrameTitle();
  useEffect(() => whenIdle(() => void Promise.all([filters, shortcuts, asOfChoices].map(({ load }) => load()))), []);
  return (
    <div className={styles.shell} data-filters={drawer.open} data-lanes={lanes}>
      <SkipLinks />
      <Header
        ports={frame.ports}
        searchRef={frame.search}
        searching={frame.searching}
        onSearching={frame.setSearching}
        onOpened={focusPanel}
      />
      <SentenceBar onFilter={drawer.openAt} />
      {drawer.open && (
        <search className={styles.drawer} aria-label="Filters">
          <filters.Page wanted={drawer.wanted} />
        </search>
      )}
      <main id="canvas" tabIndex={-1} className={styles.canvas}>
        <CanvasView />
      </main>
      <Panel />
      <div className={styles.strip}>
        <Timeline />
      </div>
      <TabBar />
      <Toast />
      <Announcer />
      {frame.sheetOpen && (
        <shortcuts.Page
          singleKeys={frame.singleKeys}
          onSingleKeys={frame.setSingleKeys}
          onClose={() => frame.setSheetOpen(false)}
        />
      )}
    </div>
  );
}
