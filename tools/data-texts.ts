import type { Spot } from '../src/formats/dataset/check-shape.ts';
import { visitDataset } from '../src/formats/dataset/draft-nodes.ts';
import { asSchemaNode, brandOf } from '../src/formats/dataset/walk-schema.ts';
import { uncitedFile, type Uncited } from '../src/formats/dataset/uncited.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { source } from '../src/model/schema.ts';

/** A text of the data set in words, with the name of its field. */
export interface DataText {
  readonly spot: Spot;
  readonly key: string;
  readonly text: string;
}

const notWords = new Set(['url', 'id']);

/** The last key of the path that is no index. */
const keyOf = (spot: Spot): string => String(spot.path.findLast((segment) => typeof segment === 'string') ?? '');

/** Every text but ids, addresses and the titles of sources, which are the sources' own. */
export function dataTexts(dataset: Dataset, reasons: readonly Uncited[]): readonly DataText[] {
  const texts: DataText[] = [];
  visitDataset(dataset, (node) => {
    const { schema, owner, value } = node;
    const key = keyOf(node);
    if (typeof value !== 'string' || asSchemaNode(schema).type !== 'string' || notWords.has(key)) return;
    if (brandOf(schema) !== undefined || (owner === source && key === 'title')) return;
    texts.push({ spot: node, key, text: value });
  });
  const spotAt = (index: number): Spot => ({ file: uncitedFile, path: [index, 'reason'], id: undefined });
  return [...texts, ...reasons.map(({ reason }, index) => ({ spot: spotAt(index), key: 'reason', text: reason }))];
}
