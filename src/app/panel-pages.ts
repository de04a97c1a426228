import { CoveragePage } from '../panels/coverage/CoveragePage.tsx';
import { ProfilePage } from '../panels/profile/ProfilePage.tsx';
import { QuestionsPage } from '../panels/questions/QuestionsPage.tsx';
import type { PanelPages } from '../panels/stack/panel-pages.ts';

const Later = () => null;

/** The component of each kind of page that the panel can show. */
export const panelPages: PanelPages = {
  questions: QuestionsPage,
  actor: ProfilePage,
  coverage: CoveragePage,
  dyad: Later,
  event: Later,
  source: Later,
  sites: Later,
  place: Later,
};
