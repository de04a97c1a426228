import { failed, ok, type Result } from '../base/result.ts';
import { LatestOnly } from '../base/latest-only.ts';
import { dataOf, foreignWords } from '../model/link.ts';
import type { Page } from '../model/view.ts';
import { decodeAddress, encodeAddress, MAX_HASH, MAX_LINK } from './address.ts';
import { useApp } from './app-store.ts';
import { changeBetween, changed } from './home-view.ts';
import { entryAfter, firstEntry, isEntry, samePanel, wayTo, type Entry } from './panel-entries.ts';

/** What we use of a browser's window. */
export type Tab = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/** A way back that the browser does not go within this time is none: it has dropped that entry. */
const LOST_MS = 1000;
/** Browsers refuse to make many entries at once. */
const MAX_SEEDED = 20;

type Timer = ReturnType<typeof setTimeout>;

const app = () => useApp.getState();

/** The hash of the present view, without "#"; empty for the home view. */
async function presentHash(): Promise<string> {
  const { opening, view } = app();
  if (opening.kind !== 'ready') return '';
  return encodeAddress(changeBetween(opening.linkBase, view), dataOf(opening.overview));
}

const withHash = (location: Location, hash: string): string =>
  location.href.replace(/#.*$/su, '') + (hash === '' ? '' : `#${hash}`);

/** The address of the present view, whole, or why there is none: what "Copy link" copies. */
export async function currentLink(location: Location = window.location): Promise<Result<string, string>> {
  const hash = await presentHash();
  if (hash.length <= MAX_LINK) return ok(withHash(location, hash));
  const kilobytes = Math.ceil(hash.length / 1024);
  return failed(
    `This view is too large for a link: ${kilobytes} KB, and many programs cut off what is over ${MAX_LINK / 1024} KB. ` +
      'Fewer actors moved, fewer values chosen or fewer pages open make it shorter.',
  );
}

/** Keeps the address in step with the view, and the browser's history with the panel. */
class AddressSync {
  private here: Entry = firstEntry;
  /** The way back that the browser was sent on and has not yet told the end of. */
  private travel: { readonly depth: number; readonly panel: readonly Page[]; readonly timer: Timer } | undefined;
  private readonly writes = new LatestOnly(() => new AbortController());
  private readonly links = new LatestOnly(() => new AbortController());
  /** The address as we last knew it. */
  private href: string;

  constructor(private readonly tab: Tab) {
    this.href = tab.location.href;
    this.seed();
  }

  /** A reload finds its entry; a link that opens pages gets the entries that reading to them would have made. */
  private seed(): void {
    const { panel } = app().view;
    const state: unknown = this.tab.history.state;
    if (isEntry(state)) return this.put('replaceState', entryAfter(state, panel, state.depth));
    this.put('replaceState', firstEntry);
    const from = Math.max(1, panel.length - MAX_SEEDED);
    for (let pages = from; pages <= panel.length; pages++) this.step(panel.slice(0, pages));
  }

  private put(how: 'pushState' | 'replaceState', entry: Entry, href?: string): void {
    this.tab.history[how](entry, '', href);
    this.here = entry;
    this.href = this.tab.location.href;
  }

  /** Brings history to the stack that shows, then the address to the view. */
  follow(): void {
    const { panel } = app().view;
    if (!this.travel && !samePanel(panel, this.here.panel)) this.step(panel);
    if (!this.travel) void this.write();
  }

  private step(panel: readonly Page[]): void {
    const way = wayTo(panel, this.here);
    if (way.kind === 'back') return this.go(way.depth, panel);
    if (way.kind === 'within') this.put('replaceState', entryAfter(this.here, panel, this.here.depth));
    else this.put('pushState', entryAfter(this.here, panel, this.here.depth + 1));
  }

  private go(depth: number, panel: readonly Page[]): void {
    this.travel = { depth, panel, timer: setTimeout(() => this.stay(), LOST_MS) };
    this.tab.history.go(depth - this.here.depth);
  }

  /** The travel under way, which ends with this. */
  private arrived(): AddressSync['travel'] {
    const { travel } = this;
    clearTimeout(travel?.timer);
    this.travel = undefined;
    return travel;
  }

  /** The entry to go back to is gone: this one shows the stack instead. */
  private stay(): void {
    const travel = this.arrived();
    if (travel) this.put('replaceState', entryAfter(this.here, travel.panel, this.here.depth));
    this.follow();
  }

  onPop(state: unknown): void {
    const travel = this.arrived();
    if (!isEntry(state)) return void this.openLink();
    void this.links.run(async () => undefined);
    this.here = state;
    this.href = this.tab.location.href;
    if (travel?.depth !== state.depth) return app().setPanel(state.panel);
    if (!samePanel(state.panel, travel.panel)) this.put('replaceState', entryAfter(state, travel.panel, state.depth));
    this.follow();
  }

  /** An address was pasted: its entry, which the browser made, becomes ours before anything else happens. */
  private async openLink(): Promise<void> {
    const { location } = this.tab;
    const isNew = location.href !== this.href;
    this.put('replaceState', { ...this.here, depth: this.here.depth + (isNew ? 1 : 0) });
    const link = await this.links.run(() => decodeAddress(location.hash));
    const { opening } = app();
    if (!link || opening.kind !== 'ready') return;
    if (!link.ok) {
      app().say(link.error);
      return void this.write();
    }
    const { change, data } = link.value;
    this.put('replaceState', entryAfter(this.here, change.panel ?? [], this.here.depth));
    app().change('Open a link', () => changed(opening.linkBase, change));
    app().say(foreignWords(data, opening.overview) ?? 'Opened a link');
  }

  /** Writes the address of the present view into this entry; one too long to be read back is left out. */
  private async write(): Promise<void> {
    const { here } = this;
    const hash = await this.writes.run(presentHash);
    if (hash === undefined || this.here !== here || this.travel) return;
    this.put('replaceState', here, withHash(this.tab.location, hash.length <= MAX_HASH ? hash : ''));
  }
}

/** Starts keeping address and view in step; returns what stops it. */
export function syncAddress(tab: Tab = window): () => void {
  const sync = new AddressSync(tab);
  const stop = useApp.subscribe((now, before) => {
    if (now.view !== before.view) sync.follow();
  });
  const onPop = (event: PopStateEvent) => sync.onPop(event.state);
  tab.addEventListener('popstate', onPop);
  return () => {
    stop();
    tab.removeEventListener('popstate', onPop);
  };
}
