import { QuestionsPage } from '../panels/questions/QuestionsPage.tsx';
import type { PanelPages } from '../panels/stack/panel-pages.ts';
import type { PageKind, PageOf } from '../model/view.ts';
import { lazyPage } from './LazyPage.tsx';

type LazyPages = { readonly [K in PageKind]: ReturnType<typeof lazyPage<{ readonly page: PageOf<K> }>> };

/** In the order in which they are fetched ahead. */
const pages: LazyPages = {
  actor: lazyPage(async () => (await import('../panels/profile/ProfilePage.tsx')).ProfilePage),
  event: lazyPage(async () => (await import('../panels/evidence/EventPage.tsx')).EventPage),
  dyad: lazyPage(async () => (await import('../panels/evidence/DyadPage.tsx')).DyadPage),
  source: lazyPage(async () => (await import('../panels/evidence/SourcePage.tsx')).SourcePage),
  sites: lazyPage(async () => (await import('../panels/evidence/SitesPage.tsx')).SitesPage),
  place: lazyPage(async () => (await import('../panels/evidence/PlacePage.tsx')).PlacePage),
  coverage: lazyPage(async () => (await import('../panels/coverage/CoveragePage.tsx')).CoveragePage),
  changes: lazyPage(async () => (await import('../panels/changes/ChangesPage.tsx')).ChangesPage),
  account: lazyPage(async () => (await import('../panels/account/AccountPage.tsx')).AccountPage),
  figures: lazyPage(async () => (await import('../panels/figures/FiguresPage.tsx')).FiguresPage),
  grades: lazyPage(async () => (await import('../panels/grades/GradesPage.tsx')).GradesPage),
  ladder: lazyPage(async () => (await import('../panels/ladder/LadderPage.tsx')).LadderPage),
  compare: lazyPage(async () => (await import('../panels/compare/ComparePage.tsx')).ComparePage),
  removed: lazyPage(async () => (await import('../panels/account/RemovedPage.tsx')).RemovedPage),
};

const components = Object.fromEntries(Object.entries(pages).map(([kind, { Page }]) => [kind, Page]));

/** The component of each kind of page that the panel can show. */
export const panelPages: PanelPages = {
  ...(components as Omit<PanelPages, 'questions'>),
  questions: QuestionsPage,
};

/** Fetches all pages, so that the first click on any of them waits for nothing. */
export const loadPages = (): Promise<unknown> => Promise.all(Object.values(pages).map(({ load }) => load()));
