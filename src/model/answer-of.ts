import type { AccountAnswer, Accounts, Removed } from './account-answers.ts';
import type { Changes, Stops, Turns } from './clocks.ts';
import type { AttributionRow, Overview, Facets, Histogram, Chronology, ActorRow, Relief, SearchHit } from './answer.ts';
import type { Figures } from './figure-answers.ts';
import type { Grades } from './grade-answers.ts';
import type {
  Profile,
  DyadAnswer,
  SitesAnswer,
  PlaceAnswer,
  EventAnswer,
  SourceAnswer,
  OwnAnswer,
  Coverage,
} from './page-answers.ts';
import type { Comparison } from './compare.ts';
import type { Ladder, Lanes } from './ladder.ts';
import type { LanesInTime } from './lanes-in-time.ts';
import type { QuestionKind } from './question.ts';
import type { Scene } from './scene.ts';

/** Which answer belongs to which question. */
interface AnswerOf {
  overview: Overview;
  scene: Scene;
  facets: Facets;
  histogram: Histogram;
  'lanes-in-time': LanesInTime;
  chronology: Chronology;
  actors: { readonly rows: readonly ActorRow[]; readonly total: number };
  relief: Relief;
  search: { readonly hits: readonly SearchHit[] };
  profile: Profile | undefined;
  dyad: DyadAnswer | undefined;
  sites: SitesAnswer | undefined;
  place: PlaceAnswer | undefined;
  event: EventAnswer | undefined;
  source: SourceAnswer | undefined;
  attributions: { readonly rows: readonly AttributionRow[] };
  accounts: Accounts;
  own: OwnAnswer;
  account: AccountAnswer | undefined;
  removed: Removed | undefined;
  compare: Comparison | undefined;
  ladder: Ladder | undefined;
  lanes: Lanes | undefined;
  turns: Turns;
  changes: Changes | undefined;
  stops: Stops;
  grades: Grades;
  figures: Figures | undefined;
  coverage: Coverage;
}
export type Answer<K extends QuestionKind> = AnswerOf[K];
