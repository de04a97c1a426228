import { QuestionsPage } from '../panels/questions/QuestionsPage.tsx';
import type { PageKind, PageOf, PanelPages } from '../panels/stack/panel-pages.ts';
import { lazyPage } from './LazyPage.tsx';

interface PropsOf<K extends PageKind> {
  readonly page: PageOf<K>;
}

const actor = lazyPage<PropsOf<'actor'>>(async () => (await import('../panels/profile/ProfilePage.tsx')).ProfilePage);
const account = lazyPage<PropsOf<'account'>>(
  async () => (await import('../panels/account/AccountPage.tsx')).AccountPage,
);
const removed = lazyPage<PropsOf<'removed'>>(
  async () => (await import('../panels/account/RemovedPage.tsx')).RemovedPage,
);
const compare = lazyPage<PropsOf<'compare'>>(
  async () => (await import('../panels/compare/ComparePage.tsx')).ComparePage,
);
const changes = lazyPage<PropsOf<'changes'>>(
  async () => (await import('../panels/changes/ChangesPage.tsx')).ChangesPage,
);
const coverage = lazyPage<PropsOf<'coverage'>>(
  async () => (await import('../panels/coverage/CoveragePage.tsx')).CoveragePage,
);
const dyad = lazyPage<PropsOf<'dyad'>>(async () => (await import('../panels/evidence/DyadPage.tsx')).DyadPage);
const event = lazyPage<PropsOf<'event'>>(async () => (await import('../panels/evidence/EventPage.tsx')).EventPage);
const figures = lazyPage<PropsOf<'figures'>>(
  async () => (await import('../panels/figures/FiguresPage.tsx')).FiguresPage,
);
const grades = lazyPage<PropsOf<'grades'>>(async () => (await import('../panels/grades/GradesPage.tsx')).GradesPage);
const ladder = lazyPage<PropsOf<'ladder'>>(async () => (await import('../panels/ladder/LadderPage.tsx')).LadderPage);
const place = lazyPage<PropsOf<'place'>>(async () => (await import('../panels/evidence/PlacePage.tsx')).PlacePage);
const sites = lazyPage<PropsOf<'sites'>>(async () => (await import('../panels/evidence/SitesPage.tsx')).SitesPage);
const source = lazyPage<PropsOf<'source'>>(async () => (await import('../panels/evidence/SourcePage.tsx')).SourcePage);

/** The component of each kind of page that the panel can show. */
export const panelPages: PanelPages = {
  questions: QuestionsPage,
  account: account.Page,
  actor: actor.Page,
  compare: compare.Page,
  changes: changes.Page,
  coverage: coverage.Page,
  dyad: dyad.Page,
  event: event.Page,
  figures: figures.Page,
  grades: grades.Page,
  ladder: ladder.Page,
  place: place.Page,
  removed: removed.Page,
  sites: sites.Page,
  source: source.Page,
};

/** Fetches all pages, so that the first click on any of them waits for nothing. */
export const loadPages = (): Promise<unknown> =>
  Promise.all(
    [
      actor,
      event,
      dyad,
      source,
      sites,
      place,
      coverage,
      changes,
      account,
      figures,
      grades,
      ladder,
      compare,
      removed,
    ].map(({ load }) => load()),
  );
