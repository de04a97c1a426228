import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/tokens.css';
import './app/base.css';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { followTheme } from './app/theme.ts';
import { must } from './base/assert.ts';
import { foreignWords } from './model/link.ts';
import { decodeAddress } from './state/address.ts';
import { useApp } from './state/app-store.ts';
import { homeView, narrowHome } from './state/home-view.ts';
import { syncAddress } from './state/sync-address.ts';
import { EngineContext } from './state/use-answer.ts';
import { WatchedEngine } from './state/watched-engine.ts';

/** The composition root: mounts the app, builds the engine beside it and opens the bundled data set. */
const root = createRoot(must(document.getElementById('root') ?? undefined, 'the element #root'));

const show = (engine: WatchedEngine | undefined) =>
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <EngineContext value={engine}>
          <App />
        </EngineContext>
      </ErrorBoundary>
    </StrictMode>,
  );

/** The engine comes in a chunk of its own: the first paint does not wait for it. */
async function loadedEngine(): Promise<WatchedEngine | undefined> {
  const [{ InThreadEngine }, { bundledDataset, DatasetRefused }] = await Promise.all([
    import('./engine/in-thread.ts'),
    import('./connectors/bundled.ts'),
  ]);
  const engine = new WatchedEngine(new InThreadEngine());
  try {
    await engine.load(bundledDataset());
    return engine;
  } catch (error) {
    if (!(error instanceof DatasetRefused)) throw error;
    useApp.getState().fail('The data set was refused', error.problems);
    return undefined;
  }
}

/** Opens the data set in its home view, with what the address says laid over it. */
async function open(): Promise<void> {
  const engine = await loadedEngine();
  if (!engine) return;
  show(engine);
  const { answer: overview } = await engine.ask({ kind: 'overview' });
  const link = await decodeAddress(location.hash);
  const base = homeView(overview);
  const home = matchMedia('(width < 700px)').matches ? narrowHome(overview) : base;
  useApp.getState().ready(overview, home, link.ok ? link.value.change : {}, base);
  const note = link.ok ? foreignWords(link.value.data, overview) : link.error;
  if (note !== undefined) useApp.getState().say(note);
  syncAddress();
}

function tellFailure(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  useApp.getState().fail('The data set could not be opened', [words]);
}

followTheme();
show(undefined);
open().catch(tellFailure);
