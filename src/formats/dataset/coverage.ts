import type { Dataset } from '../../model/dataset.ts';
import { claim, locator, type Locator } from '../../model/schema.ts';
import { textField } from './draft.ts';
import { visitDataset } from './draft-nodes.ts';

/** A record that names a locator, or a claim within one (`event-id/claim-id`). */
interface Citation {
  readonly kind: 'place' | 'actor' | 'relation' | 'event' | 'claim';
  readonly id: string;
}

export interface ParagraphCoverage {
  /** From 1. */
  readonly paragraph: number;
  /** In the order of the files; each at most once. */
  readonly cites: readonly Citation[];
}

export interface SourceCoverage {
  readonly source: string;
  /** One for each paragraph that the source has. */
  readonly paragraphs: readonly ParagraphCoverage[];
}

interface Cited extends Citation {
  readonly at: Locator;
}

const kindOfFile: ReadonlyMap<string, Citation['kind']> = new Map([
  ['places.json', 'place'],
  ['actors.json', 'actor'],
  ['relations.json', 'relation'],
  ['events.json', 'event'],
]);

/** What stands within a claim is the claim's to cite, not also its record's. */
function citationsIn(dataset: Dataset): readonly Cited[] {
  const cited: Cited[] = [];
  let claimId = '';
  visitDataset(dataset, ({ file, path, id, schema, value }) => {
    if (schema === claim) claimId = textField(value, 'id') ?? '';
    const kind = kindOfFile.get(file);
    if (schema !== locator || kind === undefined || id === undefined) return;
    const at = value as Locator;
    cited.push(path[1] === 'claims' ? { kind: 'claim', id: `${id}/${claimId}`, at } : { kind, id, at });
  });
  return cited;
}

const spotName = (source: string, paragraph: number | undefined): string => `${source} ${paragraph ?? ''}`;

function citesBySpot(dataset: Dataset): ReadonlyMap<string, ReadonlyMap<string, Citation>> {
  const spots = new Map<string, Map<string, Citation>>();
  for (const { kind, id, at } of citationsIn(dataset)) {
    const spot = spotName(at.source, at.paragraph);
    const cites = spots.get(spot) ?? new Map<string, Citation>();
    spots.set(spot, cites.set(`${kind}:${id}`, { kind, id }));
  }
  return spots;
}

/** For each source that is counted in paragraphs, which records cite each of them. */
export function coverageOf(dataset: Dataset): readonly SourceCoverage[] {
  const spots = citesBySpot(dataset);
  const cites = (source: string, paragraph: number) => [...(spots.get(spotName(source, paragraph))?.values() ?? [])];
  return dataset.sources.flatMap(({ id, paragraphs }) => {
    if (paragraphs === undefined) return [];
    const numbers = Array.from({ length: paragraphs }, (_, index) => index + 1);
    return [{ source: id, paragraphs: numbers.map((paragraph) => ({ paragraph, cites: cites(id, paragraph) })) }];
  });
}
