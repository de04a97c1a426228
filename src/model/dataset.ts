import * as v from 'valibot';
import { must } from '../base/assert.ts';
import type { Day } from './day.ts';
import { readEdtf } from './edtf.ts';
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
  type Claim,
  type ConflictEvent,
  type Place,
  type Relation,
  type Source,
} from './schema.ts';
import { viewChange } from './view.ts';

/** A data set whole: its header with layout and question cards, and the lists of records. Unknown keys are refused. */

const opt = v.exactOptional;

/** Pixels of a layout, y down: on a canvas of 1064 × 756, or of 390 × 450 for a narrow window. */
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

const labelSides = v.record(v.string(), v.picklist(['l', 'r', 't', 'b']));

/** The first screen of a narrow window: fewer actors, with places of their own. */
const narrowScreen = v.strictObject({
  actors: v.pipe(v.array(actorId), v.minLength(1)),
  positions: v.record(v.string(), point),
  labelSides: opt(labelSides),
});

export const datasetHeader = v.strictObject({
  title: text,
  description: text,
  licence: text,
  version: text,
  asOf: edtf,
  positions: v.record(v.string(), point),
  labelSides: opt(labelSides),
  narrow: opt(narrowScreen),
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

/** The day on which the data set opens; nothing is known after it. */
export const lastDayOf = ({ header }: Pick<Dataset, 'header'>): Day =>
  must(readEdtf(header.asOf).end.latest, 'the last day of the data set');

/** Every claim on any of its records, in their order. */
export const claimsOf = ({ events, relations }: Pick<Dataset, 'events' | 'relations'>): readonly Claim[] =>
  [...events, ...relations].flatMap(({ claims }) => claims ?? []);

/** The files of a data set and the schema of one record of each. */
export const datasetFiles = [
  { file: 'sources.json', key: 'sources', record: source },
  { file: 'places.json', key: 'places', record: place },
  { file: 'actors.json', key: 'actors', record: actor },
  { file: 'relations.json', key: 'relations', record: relation },
  { file: 'events.json', key: 'events', record: conflictEvent },
] as const;
