import type { Overview } from '../../src/model/answer.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { Page, View, ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import { useApp } from '../../src/state/app-store.ts';
import { syncAddress } from '../../src/state/sync-address.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { FakeTab } from './fake-tab.ts';
import { randomView } from './random-view.ts';

/** The state of the app as it is open in a tab that is none. */

export const overview = { header: { title: 'Two reports' }, fingerprint: 'abc' } as Overview;
export const home: View = { ...randomView(7, randomDataset(1, 30)), panel: [], moved: {} };
export const actor = (id: string): Page => ({ kind: 'actor', id: id as ActorId });
export const [hamas, haniyeh, israel, iran] = ['hamas', 'haniyeh', 'israel', 'iran'].map(actor) as [
  Page,
  Page,
  Page,
  Page,
];

export const app = () => useApp.getState();
export const ids = () => app().view.panel.map((page) => ('id' in page ? page.id : page.kind));
export const pause = (ms = 80) => new Promise((resolve) => setTimeout(resolve, ms));

let stop = () => {};
/** Closes what is open. */
export const close = (): void => stop();

/** Opens the app anew in a tab, as a reload does. */
export function reopen(tab: FakeTab): void {
  stop();
  stop = syncAddress(tab.asTab());
}

/** A tab in which the app has opened what an address says. */
export async function opened(change: ViewChange = {}): Promise<FakeTab> {
  const tab = new FakeTab(await encodeAddress(change));
  app().ready(overview, home, change);
  reopen(tab);
  await pause();
  return tab;
}

/** Does one thing and lets the browser follow. */
export async function doing(...acts: readonly (() => unknown)[]): Promise<void> {
  for (const act of acts) {
    await act();
    await pause();
  }
}
