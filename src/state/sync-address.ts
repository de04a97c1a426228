import { useApp } from './app-store.ts';
import { decodeAddress, encodeAddress } from './address.ts';
import { changeBetween } from './home-view.ts';
import type { Page } from '../model/view.ts';

/** What we keep with each entry of the browser's history. */
interface EntryState {
  readonly panel: readonly Page[];
}

const isEntry = (state: unknown): state is EntryState =>
  typeof state === 'object' && state !== null && Array.isArray((state as EntryState).panel);

let writing = 0;

/** Writes the present view to the address; a deeper panel makes a new entry, so that Back peels it. */
async function write(): Promise<void> {
  const { opening, view } = useApp.getState();
  if (opening.kind !== 'ready') return;
  const mine = ++writing;
  const hash = await encodeAddress(changeBetween(opening.home, view));
  if (mine === writing)
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : `#${hash}`);
}

function followPanel(panel: readonly Page[]): void {
  const known = isEntry(history.state) ? history.state.panel : [];
  if (JSON.stringify(known) === JSON.stringify(panel)) return;
  const state: EntryState = { panel };
  if (panel.length === 0) history.replaceState(state, '');
  else history.pushState(state, '');
}

/** The address of the present view, whole: what "Copy link" copies. */
export async function currentLink(): Promise<string> {
  await write();
  return location.href;
}

/** Keeps address and view in step; returns what stops it. */
export function syncAddress(): () => void {
  const stop = useApp.subscribe((now, before) => {
    if (now.view === before.view) return;
    followPanel(now.view.panel);
    void write();
  });
  const onPop = async (event: PopStateEvent) => {
    if (isEntry(event.state)) return useApp.getState().setPanel(event.state.panel);
    const read = await decodeAddress(location.hash);
    const { opening } = useApp.getState();
    if (opening.kind !== 'ready') return;
    if (read.ok) useApp.getState().ready(opening.overview, opening.home, read.value);
    else useApp.getState().say(read.error);
  };
  window.addEventListener('popstate', onPop);
  return () => {
    stop();
    window.removeEventListener('popstate', onPop);
  };
}
