import { describe, expect, it } from 'vitest';
import { foldText, wordMaker } from '../../src/search/folded-text.ts';
import type { Hit, NameEntry } from '../../src/search/name-entry.ts';
import { buildNameIndex } from '../../src/search/name-index.ts';
import { namesOf, rank, rarity } from '../../src/search/rank.ts';
import { type Word, wordSimilarity } from '../../src/search/word.ts';
import { attested, entriesOf, pairsOf } from './attested.ts';
import { distractors, mistype, pick, type Random, seeded } from './noise.ts';

/** The dumb loop: every name is scored, every word compared, nothing is left out beforehand. */
function searchEveryName(entries: readonly NameEntry[]) {
  const make = wordMaker();
  const names = entries.flatMap((entry) => namesOf(entry, make));
  const holding = (word: Word) =>
    names.filter(({ folded }) => folded.words.some((own) => own.text === word.text)).length;
  return (text: string, limit: number): readonly Hit[] => {
    const query = foldText(text, wordMaker());
    if (query.plain === '') return [];
    const telling = new Map(query.words.map((word) => [word, rarity(holding(word), names.length)]));
    return rank(
      query,
      names,
      { similarity: (word) => (other) => wordSimilarity(word, other), telling: (word) => telling.get(word) ?? 1 },
      limit,
    );
  };
}

const SEEDS = [1, 2, 3];
const attestedPairs = pairsOf(attested);

/** What people type: attested spellings, slips, words left out or turned round, beginnings. */
function query(random: Random, entries: readonly NameEntry[]): string {
  const name = random() < 0.3 ? pick(random, attestedPairs).spelling : pick(random, entries).label;
  const words = name.split(' ');
  const forms = [
    () => name,
    () => mistype(random, name),
    () => mistype(random, mistype(random, name)),
    () => name.slice(0, 1 + Math.floor(random() * name.length)),
    () => words.toReversed().join(' '),
    () => pick(random, words),
    () => `${pick(random, words)} ${pick(random, entries).label}`,
    () => `${name} ${name}`,
    () => name.replaceAll(' ', ''),
  ];
  return pick(random, forms)();
}

describe('The index', () => {
  it.each(SEEDS)('answers as a comparison with every name would (seed %i)', (seed) => {
    const random = seeded(seed);
    const entries = [...entriesOf(attested), ...distractors(seed, 250)];
    const index = buildNameIndex(entries);
    const searchAll = searchEveryName(entries);
    for (let round = 0; round < 150; round++) {
      const text = query(random, entries);
      expect({ seed, text, hits: index.search(text, 8) }).toEqual({ seed, text, hits: searchAll(text, 8) });
    }
  });
});
