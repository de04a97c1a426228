import { postBigrams, sharingBigrams } from './bigrams.ts';
import { type Word, wordSimilarity } from './word.ts';

/** Finds, without comparing every word, those that answer a word of a query. */
export interface WordIndex {
  /** Every word that begins with the text. Cost: logarithmic, and the words found. */
  starting(text: string): readonly Word[];
  /** Every word whose similarity to the query is above 0, with it. Cost: the postings of the query's bigrams. */
  alike(query: Word): ReadonlyMap<Word, number>;
}

const inOrder = (a: Word, b: Word) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Position of the first word that is not before the text. */
function lowerBound(sorted: readonly Word[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startingWith(sorted: readonly Word[], text: string): readonly Word[] {
  const from = lowerBound(sorted, text);
  let to = from;
  while (sorted[to]?.text.startsWith(text)) to++;
  return sorted.slice(from, to);
}

function groupBySkeleton(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of words) {
    const group = groups.get(word.skeleton);
    if (group === undefined) groups.set(word.skeleton, [word]);
    else group.push(word);
  }
  return groups;
}

export function buildWordIndex(words: Iterable<Word>): WordIndex {
  const sorted = [...words].sort(inOrder);
  const postings = postBigrams(sorted);
  const bySkeleton = groupBySkeleton(sorted);
  const starting = (text: string) => startingWith(sorted, text);
  const near = (query: Word) =>
    sharingBigrams(postings, query.bigrams, sorted.length).flatMap((position) => sorted[position] ?? []);
  const forgiven = (query: Word) => [...(bySkeleton.get(query.skeleton) ?? []), ...near(query)];

  function alike(query: Word): ReadonlyMap<Word, number> {
    const found = new Map<Word, number>();
    for (const word of [...starting(query.text), ...(query.forgiving ? forgiven(query) : [])]) {
      const similarity = wordSimilarity(query, word);
      if (similarity > 0) found.set(word, similarity);
    }
    return found;
  }

  return { starting, alike };
}
