import { datasetFiles, datasetHeader, type Dataset } from '../../model/dataset.ts';
import type { Spot } from './check-shape.ts';
import { headerFile, type Draft, type Placed } from './draft.ts';
import { asSchemaNode, walk } from './walk-schema.ts';

/** A value within a record that has the right shape, and where it stands. */
export interface DraftNode extends Spot {
  readonly schema: unknown;
  /** The schema of the object that the value is a field of, or stands in a list of. */
  readonly owner: unknown;
  readonly value: unknown;
}

type VisitNode = (node: DraftNode) => void;

type Identified = { readonly id: string };

const headerSpot: Spot = { file: headerFile, path: [], id: undefined };

function visitRecord(recordSchema: unknown, record: unknown, { file, path: root, id }: Spot, visit: VisitNode): void {
  walk(asSchemaNode(recordSchema), record, root, (schema, value, path, owner) => {
    visit({ file, path, id, schema, owner, value });
  });
}

/** Visits every value of every record that has the right shape, header first. */
export function visitDraft(draft: Draft, visit: VisitNode): void {
  if (draft.header) visitRecord(datasetHeader, draft.header, headerSpot, visit);
  for (const { file, key, record } of datasetFiles) {
    const list: readonly Placed<Identified>[] = draft[key];
    for (const { index, value } of list) visitRecord(record, value, { file, path: [index], id: value.id }, visit);
  }
}

/** Visits every value of a data set, header first. */
export function visitDataset(dataset: Dataset, visit: VisitNode): void {
  visitRecord(datasetHeader, dataset.header, headerSpot, visit);
  for (const { file, key, record } of datasetFiles) {
    const list: readonly Identified[] = dataset[key];
    for (const [index, value] of list.entries())
      visitRecord(record, value, { file, path: [index], id: value.id }, visit);
  }
}
