import type { Tab } from '../../src/state/sync-address.ts';

/** A tab of a browser as the app sees one: entries with states and addresses, and pops that come later. */

interface FakeEntry {
  state: unknown;
  href: string;
}

const start = 'https://faultline.test/app/?lang=en';

export class FakeTab {
  entries: FakeEntry[] = [];
  at = 0;
  /** Somebody went back beyond the first entry. */
  hasLeft = false;
  /** The next travel is never told of, as when the browser has dropped the entry. */
  loseNext = false;
  private readonly target = new EventTarget();

  constructor(hash = '') {
    this.entries.push({ state: null, href: start + (hash && `#${hash}`) });
  }

  get hash(): string {
    return new URL(this.entries[this.at]!.href).hash;
  }

  private put(state: unknown, href: string | undefined, at: number): void {
    const address = new URL(href ?? this.entries[this.at]!.href, start).href;
    this.entries = [...this.entries.slice(0, at), { state: structuredClone(state), href: address }].concat(
      at === this.at ? this.entries.slice(at + 1) : [],
    );
    this.at = at;
  }

  private pop(): void {
    const event = Object.assign(new Event('popstate'), { state: structuredClone(this.entries[this.at]!.state) });
    this.target.dispatchEvent(event);
  }

  /** What a reader does who presses Back or Forward, and what `history.go` does: it happens later. */
  go(by: number): void {
    if (this.loseNext) return void (this.loseNext = false);
    setTimeout(() => {
      if (this.at + by < 0) this.hasLeft = true;
      if (this.at + by < 0 || this.at + by >= this.entries.length) return;
      this.at += by;
      this.pop();
    }, 1);
  }

  /** What pasting a link into the address bar does: a new entry without state, none for the same address. */
  paste(hash: string): void {
    const href = `${start}#${hash}`;
    this.put(null, href, href === this.entries[this.at]!.href ? this.at : this.at + 1);
    this.pop();
  }

  /** The panel that each entry keeps, with the present one marked. */
  told(): string[] {
    return this.entries.map(({ state }, i) => {
      const { panel } = state as { panel: readonly { readonly id?: string; readonly kind: string }[] };
      return `${i === this.at ? '> ' : ''}${panel.map(({ id, kind }) => id ?? kind).join(' / ')}`;
    });
  }

  asTab(): Tab {
    const location = { toString: () => this.entries[this.at]!.href } as unknown as Location;
    Object.defineProperties(location, {
      href: { get: () => this.entries[this.at]!.href },
      hash: { get: () => this.hash },
    });
    const history = {
      pushState: (state: unknown, _: string, href?: string) => this.put(state, href, this.at + 1),
      replaceState: (state: unknown, _: string, href?: string) => this.put(state, href, this.at),
      go: (by: number) => this.go(by),
    } as unknown as History;
    Object.defineProperty(history, 'state', { get: () => structuredClone(this.entries[this.at]!.state) });
    return {
      history,
      location,
      addEventListener: this.target.addEventListener.bind(this.target) as Tab['addEventListener'],
      removeEventListener: this.target.removeEventListener.bind(this.target) as Tab['removeEventListener'],
    };
  }
}
