import { create } from 'zustand';
import type { Overview } from '../model/answer.ts';
import { withClause, type Clause, type ClauseOwner } from '../model/clause.ts';
import { asDay } from '../model/day.ts';
import { overlayDepth, overlayOn, type Lens, type Page, type View, type ViewChange } from '../model/view.ts';
import { changed } from './home-view.ts';
import { emptyHistory, record, redone, undone, type History } from './history.ts';

/** How the open data set stands. */
type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'ready';
      readonly overview: Overview;
      /** The view that the data set opens in and that a reset leads back to. */
      readonly home: View;
      /** The view that links are told against: the same in every window. */
      readonly linkBase: View;
    };

export type Theme = 'system' | 'light' | 'dark';

/** The parts of a lens that may be left out: what each of them then means is their default. */
type LensOption = 'account' | 'knownBy' | 'since' | 'attribution' | 'level' | 'own';

export interface AppState {
  readonly opening: Opening;
  readonly view: View;
  readonly history: History;
  readonly theme: Theme;
  readonly filtersOpen: boolean;
  /** What the last command did, for the announcer and the toast. */
  readonly notice: { readonly text: string; readonly at: number } | undefined;

  fail(title: string, lines: readonly string[]): void;
  /** Opens a data set in its home view or, where an address tells of a change, in what it tells. */
  ready(overview: Overview, home: View, change?: ViewChange, linkBase?: View): void;
  /** Changes the view as one named step of the history. */
  change(label: string, next: (view: View) => View, fold?: string): void;
  /** Sets or takes out one owner's clause. */
  setClause(label: string, owner: ClauseOwner, clause: Clause | undefined): void;
  setLens(label: string, part: Partial<Lens>): void;
  /** Takes parts of the lens back to where they are left out. */
  liftLens(label: string, ...parts: readonly LensOption[]): void;
  /** Lays a saved view over the present one: what it does not name stays as the reader has set it. */
  openSaved(label: string, change: ViewChange): void;
  /** Puts a page on the panel stack; the same page on top is left alone. */
  openPage(page: Page): void;
  /** Replaces the stack with this page, over a comparison that lies on the canvas: what a click there does. */
  select(page: Page | undefined): void;
  /** Takes pages off the stack until `depth` are left. */
  backTo(depth: number): void;
  /** The stack as the browser's history has it. */
  setPanel(panel: readonly Page[]): void;
  reset(): void;
  undo(): void;
  redo(): void;
  setTheme(theme: Theme): void;
  setFiltersOpen(open: boolean): void;
  say(text: string): void;
}

const emptyView: View = {
  lens: { clauses: [], asOf: asDay(0), statements: false, totals: 'folded', keepRelations: false, shown: 'all' },
  canvas: 'graph',
  panel: [],
  moved: {},
};

const samePage = (x: Page | undefined, y: Page) => JSON.stringify(x) === JSON.stringify(y);

export const useApp = create<AppState>()((set, get) => ({
  opening: { kind: 'loading' },
  view: emptyView,
  history: emptyHistory,
  theme: 'system',
  filtersOpen: false,
  notice: undefined,

  fail: (title, lines) => set({ opening: { kind: 'failed', title, lines } }),

  ready: (overview, home, change = {}, linkBase = home) => {
    const view = Object.keys(change).length === 0 ? home : changed(linkBase, change);
    set({ opening: { kind: 'ready', overview, home, linkBase }, view, history: emptyHistory });
  },

  change: (label, next, fold) => {
    const { view, history } = get();
    const after = next(view);
    set({ view: after, history: record(history, view, after, label, fold) });
  },

  setClause: (label, owner, clause) =>
    get().change(label, (view) => ({
      ...view,
      lens: { ...view.lens, clauses: withClause(view.lens.clauses, owner, clause) },
    })),

  setLens: (label, part) => get().change(label, (view) => ({ ...view, lens: { ...view.lens, ...part } })),

  liftLens: (label, ...parts) =>
    get().change(label, (view) => {
      const kept = Object.entries(view.lens).filter(([key]) => !(parts as readonly string[]).includes(key));
      return { ...view, lens: Object.fromEntries(kept) as Lens };
    }),

  openSaved: (label, change) => {
    const { opening } = get();
    if (opening.kind !== 'ready') return;
    get().change(label, (view) => ({ ...changed(view, change), moved: view.moved }));
  },

  openPage: (page) => {
    const { view } = get();
    if (!samePage(view.panel.at(-1), page)) set({ view: { ...view, panel: [...view.panel, page] } });
  },

  select: (page) => {
    const { view } = get();
    const under = overlayOn(view)?.kind === 'compare' ? view.panel.slice(0, overlayDepth(view.panel) + 1) : [];
    if (page === undefined || !samePage(view.panel.at(-1), page)) {
      set({ view: { ...view, panel: page === undefined ? under : [...under, page] } });
    }
  },

  backTo: (depth) => {
    const { view } = get();
    set({ view: { ...view, panel: view.panel.slice(0, depth) } });
  },

  setPanel: (panel) => set({ view: { ...get().view, panel: [...panel] } }),

  reset: () => {
    const { opening } = get();
    if (opening.kind === 'ready') get().change('Reset the view', (view) => ({ ...opening.home, panel: view.panel }));
  },

  undo: () => {
    const travel = undone(get().history, get().view);
    if (!travel) return;
    set({ view: travel.view, history: travel.history });
    get().say(`Undone: ${travel.step.label}`);
  },

  redo: () => {
    const travel = redone(get().history, get().view);
    if (!travel) return;
    set({ view: travel.view, history: travel.history });
    get().say(`Redone: ${travel.step.label}`);
  },

  setTheme: (theme) => set({ theme }),
  setFiltersOpen: (filtersOpen) => set({ filtersOpen }),
  say: (text) => set({ notice: { text, at: Date.now() } }),
}));

/** The overview of the open data set; only below an opening that is ready. */
export function useOverview(): Overview {
  return useApp(({ opening }) => {
    if (opening.kind !== 'ready') throw new Error('Broken invariant: no data set is open');
    return opening.overview;
  });
}
