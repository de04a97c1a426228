import type { Word } from './word.ts';

/** Letters of a word from which one slip of the fingers is believed, and from which two are. */
const ONE_FROM = 6;
const TWO_FROM = 8;

/**
 * How many letters to leave out, put in, replace or cross with their neighbour until one word is the other
 * (optimal string alignment). Cost: product of the lengths.
 */
export function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const crossed = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, crossed));
    }
  }
  return at(a.length, b.length);
}

function slipsBelieved(letters: number): number {
  if (letters >= TWO_FROM) return 2;
  return letters >= ONE_FROM ? 1 : 0;
}

/**
 * Whether a word that nothing else in the query bears out may stand for another: the same consonants, or
 * few slips for its length, one fewer while it is unfinished. "Nasrallah" is not "Ansarallah".
 */
export function mayStandFor(query: Word, word: Word): boolean {
  if (word.skeleton.startsWith(query.skeleton)) return true;
  const believed = slipsBelieved(query.text.length);
  if (slipsBetween(query.text, word.text) <= believed) return true;
  return slipsBetween(query.text, word.text.slice(0, query.text.length)) < believed;
}
