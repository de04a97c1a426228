import { plural } from '../../base/plural.ts';
import type { OwnLayer } from '../../model/own-layer.ts';

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

/** How many things the layer holds, each of which somebody may read who gets it. */
export const ownLayerSize = (layer: OwnLayer): number => parts.reduce((sum, { count }) => sum + count(layer), 0);

/** "with your reading of 1 claim"; where it holds things of several kinds, their number and no list of them. */
export function ownLayerWords(layer: OwnLayer): string {
  const [only, ...others] = parts.filter(({ count }) => count(layer) > 0);
  if (only && others.length === 0) return `with ${only.words(only.count(layer))}`;
  return `with ${plural(ownLayerSize(layer), 'entry', 'entries')} of yours`;
}
