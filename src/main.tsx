import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/tokens.css';
import './app/base.css';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { followTheme } from './app/theme.ts';
import { must } from './base/assert.ts';
import { bundledDataset, DatasetRefused } from './connectors/bundled.ts';
import { InThreadEngine } from './engine/in-thread.ts';
import { foreignWords } from './model/link.ts';
import { decodeAddress } from './state/address.ts';
import { useApp } from './state/app-store.ts';
import { homeView } from './state/home-view.ts';
import { syncAddress } from './state/sync-address.ts';
import { EngineContext } from './state/use-answer.ts';
import { WatchedEngine } from './state/watched-engine.ts';

/** The composition root: builds the engine, mounts the app and opens the bundled data set. */
const engine = new WatchedEngine(new InThreadEngine());

/** Opens the data set in its home view, with what the address says laid over it. */
async function open(): Promise<void> {
  await engine.load(bundledDataset());
  const { answer: overview } = await engine.ask({ kind: 'overview' });
  const link = await decodeAddress(location.hash);
  useApp.getState().ready(overview, homeView(overview), link.ok ? link.value.change : {});
  const note = link.ok ? foreignWords(link.value.data, overview) : link.error;
  if (note !== undefined) useApp.getState().say(note);
  syncAddress();
}

function tellFailure(error: unknown): void {
  const { fail } = useApp.getState();
  if (error instanceof DatasetRefused) fail('The data set was refused', error.problems);
  else fail('The data set could not be opened', [error instanceof Error ? error.message : String(error)]);
}

followTheme();
createRoot(must(document.getElementById('root') ?? undefined, 'the element #root')).render(
  <StrictMode>
    <ErrorBoundary>
      <EngineContext value={engine}>
        <App />
      </EngineContext>
    </ErrorBoundary>
  </StrictMode>,
);
open().catch(tellFailure);
