import { datasetFiles, datasetHeader, type Dataset } from '../../model/schema.ts';
import type { Spot } from './check-shape.ts';
import { headerFile, type Draft, type Placed } from './draft.ts';
import { asSchemaNode, walk, type ValueNode } from './walk-schema.ts';

/** A value within a record that has the right shape, and where it stands. */
export interface DraftNode extends ValueNode {
  readonly spot: Spot;
}

type Identified = { readonly id: string };

function* nodesOf(schema: unknown, value: unknown, spot: Spot): Generator<DraftNode> {
  for (const node of walk(asSchemaNode(schema), value, spot.path)) {
    yield { ...node, spot: { ...spot, path: node.path } };
  }
}

/** Every value of every record that has the right shape, header first. */
export function* draftNodes(draft: Draft): Generator<DraftNode> {
  if (draft.header) yield* nodesOf(datasetHeader, draft.header, { file: headerFile, path: [], id: undefined });
  for (const { file, key, record } of datasetFiles) {
    const list: readonly Placed<Identified>[] = draft[key];
    for (const { index, value } of list) yield* nodesOf(record, value, { file, path: [index], id: value.id });
  }
}

/** Every value of a data set, header first. */
export function* datasetNodes(dataset: Dataset): Generator<DraftNode> {
  yield* nodesOf(datasetHeader, dataset.header, { file: headerFile, path: [], id: undefined });
  for (const { file, key, record } of datasetFiles) {
    const list: readonly Identified[] = dataset[key];
    for (const [index, value] of list.entries()) yield* nodesOf(record, value, { file, path: [index], id: value.id });
  }
}
