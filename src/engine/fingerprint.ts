import type { Dataset } from '../model/dataset.ts';

const known = new WeakMap<Dataset, string>();

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashed(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * A short hash of all that a data set holds, in the order in which it holds it: tells one version from
 * another, and guards against nothing. Computed once a data set; linear in its size as text.
 */
export function fingerprintOf(data: Dataset): string {
  const before = known.get(data);
  if (before !== undefined) return before;
  const { header, sources, places, actors, relations, events } = data;
  let hash = hashed(0x811c9dc5, JSON.stringify(header));
  for (const list of [sources, places, actors, relations, events]) {
    hash = hashed(hash, '\n');
    for (const record of list) hash = hashed(hash, JSON.stringify(record));
  }
  const print = (hash >>> 0).toString(36);
  known.set(data, print);
  return print;
}
