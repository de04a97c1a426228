import { type FoldedText, foldText, type WordMaker } from './folded-text.ts';
import type { Hit, NameEntry } from './name-entry.ts';
import { type Comparison, scoreName } from './score.ts';

/** One name of an entry, ready for comparison. */
export interface Name {
  readonly entry: NameEntry;
  readonly folded: FoldedText;
  /** From 0 to 1. */
  readonly weight: number;
}

interface Scored {
  readonly name: Name;
  readonly score: number;
}

/** From this score on the query is the whole name, and the weight of the name counts. */
const EXACT_FROM = 0.93;
/** From this score on the query stands in the name as it is written. */
const PART_FROM = 0.85;
/** What a name of weight 0 loses among exact matches. */
const UNSURE_NAME = 0.009;

/** The label and all names of an entry that hold a letter or digit. */
export function namesOf(entry: NameEntry, make: WordMaker): readonly Name[] {
  const given = [{ text: entry.label, weight: 1 }, ...entry.names];
  return given
    .map(({ text, weight }) => ({ entry, folded: foldText(text, make), weight: Math.min(1, Math.max(0, weight)) }))
    .filter((name) => name.folded.plain !== '');
}

/** How much a word tells that is in so many of so many names: the logarithm of its rarity (Spärck Jones 1972). */
export const rarity = (holding: number, names: number) => Math.log(2 + names / (1 + holding));

function scoreOf(query: FoldedText, name: Name, comparison: Comparison): number {
  const score = scoreName(query, name.folded, comparison);
  if (score >= EXACT_FROM) return score - UNSURE_NAME * (1 - name.weight);
  return score >= PART_FROM ? score + (name.entry.lean ?? 0) : score;
}

const textOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The better hit first; among equals the heavier, the surer name, the shorter name, the alphabet. */
const better = (a: Scored, b: Scored) =>
  b.score - a.score ||
  b.name.entry.weight - a.name.entry.weight ||
  b.name.weight - a.name.weight ||
  a.name.folded.letters - b.name.folded.letters ||
  textOrder(a.name.entry.label, b.name.entry.label) ||
  textOrder(a.name.entry.id, b.name.entry.id);

function bestOfEach(scored: Iterable<Scored>): readonly Scored[] {
  const best = new Map<NameEntry, Scored>();
  for (const candidate of scored) {
    const rival = best.get(candidate.name.entry);
    if (rival === undefined || better(candidate, rival) < 0) best.set(candidate.name.entry, candidate);
  }
  return [...best.values()];
}

const asHit = ({ name: { entry, folded }, score }: Scored): Hit => ({
  kind: entry.kind,
  id: entry.id,
  label: entry.label,
  matched: folded.raw,
  score,
});

/** The best hits among the names, best first, one for each entry. */
export function rank(query: FoldedText, names: Iterable<Name>, comparison: Comparison, limit: number): readonly Hit[] {
  const scored: Scored[] = [];
  for (const name of names) {
    const score = scoreOf(query, name, comparison);
    if (score > 0) scored.push({ name, score });
  }
  return bestOfEach(scored).toSorted(better).slice(0, limit).map(asHit);
}
