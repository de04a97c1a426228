import { plural } from '../../base/plural.ts';
import type { OwnLayer } from '../../model/own-layer.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** What the analyst's layer holds, in the order in which it bears on the picture. */
const parts: readonly { readonly count: (layer: OwnLayer) => number; readonly words: (count: number) => string }[] = [
  { count: ({ stances }) => stances.length, words: (n) => `your reading of ${plural(n, 'claim')}` },
  { count: ({ claims }) => claims.length, words: (n) => `${plural(n, 'claim')} of yours` },
  {
    count: ({ reliabilities, credibilities }) => reliabilities.length + credibilities.length,
    words: (n) => `${plural(n, 'grade')} of yours`,
  },
  { count: ({ assessments }) => assessments.length, words: (n) => `${plural(n, 'assessment')} of yours` },
];

/** "with your reading of 1 claim and 2 claims of yours" */
export function ownLayerWords(layer: OwnLayer): string {
  const told = parts.flatMap(({ count, words }) => (count(layer) > 0 ? [words(count(layer))] : []));
  return told.length > 0 ? `with ${listed(told)}` : 'with a layer of yours';
}
