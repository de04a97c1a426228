import { problemAt } from '../src/formats/dataset/check-shape.ts';
import { visitDataset, type DraftNode } from '../src/formats/dataset/draft-nodes.ts';
import { brandOf } from '../src/formats/dataset/walk-schema.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Dataset } from '../src/model/dataset.ts';

const wanted = [
  { key: 'sources', file: 'sources.json', brand: 'SourceId', expected: 'a source that some record cites' },
  { key: 'places', file: 'places.json', brand: 'PlaceId', expected: 'a place that some record names' },
  {
    key: 'actors',
    file: 'actors.json',
    brand: 'ActorId',
    expected: 'an actor that stands in some event, relation, claim or distinction',
  },
] as const;

/** To be on the first screen is no role in what happened, so the header does not count; nor does naming oneself. */
function refers({ file: from, id, schema, value }: DraftNode): boolean {
  const own = wanted.find(({ file }) => file === from)?.brand;
  return from !== 'dataset.json' && !(value === id && brandOf(schema) === own);
}

function namedIds(dataset: Dataset): ReadonlySet<string> {
  const ids = new Set<string>();
  visitDataset(dataset, (node) => {
    const brand = brandOf(node.schema);
    if (brand !== undefined && refers(node)) ids.add(`${brand} ${String(node.value)}`);
  });
  return ids;
}

/** An actor that makes a distinction takes part in it as much as the one it is told from. */
const makesDistinction = (record: object): boolean => 'distinctFrom' in record;

/** Sources, places and actors that nothing refers to. */
export function orphans(dataset: Dataset): readonly Problem[] {
  const named = namedIds(dataset);
  return wanted.flatMap(({ key, file, brand, expected }) =>
    dataset[key].flatMap((record, index) => {
      if (named.has(`${brand} ${record.id}`) || makesDistinction(record)) return [];
      return [problemAt({ file, path: [index], id: record.id }, expected, 'none that does')];
    }),
  );
}
