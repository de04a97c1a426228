import type { ClaimRow } from '../../model/page-answers.ts';
import { find, stances } from '../../model/vocabulary.ts';

const tally = (keys: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted((x, y) => y[1] - x[1]);
};

/** "asserts 6 · denies 2": what one party does, by how often. */
export const byStance = (rows: readonly ClaimRow[]): string =>
  tally(rows.map(({ line }) => find(stances, line.stance).label))
    .map(([stance, count]) => `${stance} ${count}`)
    .join(' · ');

/** "Israel 9 · AFP 3 · 2 others": who speaks, by how often. */
export function byParty(rows: readonly ClaimRow[]): string {
  const parties = tally(rows.map(({ line }) => line.byName));
  const shown = parties.length > 3 ? parties.slice(0, 2) : parties;
  const rest = parties.length - shown.length;
  const words = shown.map(([name, count]) => `${name} ${count}`);
  return [...words, ...(rest > 0 ? [`${rest} other parties`] : [])].join(' · ');
}
