import * as v from 'valibot';
import { actorId, type ClaimId } from './ids.ts';
import type { OwnMark } from './ledger.ts';
import {
  actor,
  conflictEvent,
  edtf,
  place,
  relation,
  source,
  text,
  type Actor,
  type ConflictEvent,
  type Place,
  type Relation,
  type Source,
} from './schema.ts';
import { viewChange } from './view.ts';

/** A data set whole: its header with layout and question cards, and the lists of records. Unknown keys are refused. */

const opt = v.exactOptional;

/** Pixels of the bundled layout on a 1064 × 756 canvas, y down. */
const point = v.tuple([v.number(), v.number()]);

/** A question card: `answer` is one line of numbers with who says them, never a verdict. */
export const savedView = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'a kebab-case id')),
  question: text,
  glyph: opt(v.picklist(['ladder', 'fork', 'strip'])),
  answer: opt(text),
  view: viewChange,
});
export type SavedView = v.InferOutput<typeof savedView>;

export const datasetHeader = v.strictObject({
  title: text,
  description: text,
  licence: text,
  version: text,
  asOf: edtf,
  positions: v.record(v.string(), point),
  labelSides: opt(v.record(v.string(), v.picklist(['l', 'r', 't', 'b']))),
  defaultView: v.strictObject({ period: opt(edtf), actors: v.array(actorId) }),
  savedViews: v.array(savedView),
});
export type DatasetHeader = v.InferOutput<typeof datasetHeader>;

/** One data set, whole: every record of it, trusted from here on. */
export interface Dataset {
  readonly header: DatasetHeader;
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly events: readonly ConflictEvent[];
  /** Claims that the analyst added or reads otherwise; only where a data set is read through a lens. */
  readonly own?: ReadonlyMap<ClaimId, OwnMark>;
}

/** The files of a data set and the schema of one record of each. */
export const datasetFiles = [
  { file: 'sources.json', key: 'sources', record: source },
  { file: 'places.json', key: 'places', record: place },
  { file: 'actors.json', key: 'actors', record: actor },
  { file: 'relations.json', key: 'relations', record: relation },
  { file: 'events.json', key: 'events', record: conflictEvent },
] as const;
