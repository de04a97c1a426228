import { datasetFiles, datasetHeader } from '../../model/schema.ts';
import type { Spot } from './check-shape.ts';
import { headerFile, type Draft, type Placed } from './draft.ts';
import { asSchemaNode, walk, type ValueNode } from './walk-schema.ts';

/** A value within a record that has the right shape, and where it stands. */
export interface DraftNode extends ValueNode {
  readonly spot: Spot;
}

function* nodesOf(schema: unknown, value: unknown, spot: Spot): Generator<DraftNode> {
  for (const node of walk(asSchemaNode(schema), value, spot.path)) {
    yield { ...node, spot: { ...spot, path: node.path } };
  }
}

/** Every value of every record, header first. */
export function* draftNodes(draft: Draft): Generator<DraftNode> {
  if (draft.header) yield* nodesOf(datasetHeader, draft.header, { file: headerFile, path: [], id: undefined });
  for (const { file, key, record } of datasetFiles) {
    const list: readonly Placed<{ readonly id: string }>[] = draft[key];
    for (const { index, value } of list) yield* nodesOf(record, value, { file, path: [index], id: value.id });
  }
}
