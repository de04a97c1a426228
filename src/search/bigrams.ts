/** Share of a query's bigrams that a word must have to be weighed at all. */
const LEAST_SHARE = 0.5;

const EDGE = 0;

/** The distinct pairs of neighbouring letters, the word's two edges counted as letters; 65536 × first + second. */
export function bigramsOf(word: string): readonly number[] {
  const found = new Set<number>();
  for (let i = 0; i <= word.length; i++) {
    const first = i === 0 ? EDGE : word.charCodeAt(i - 1);
    found.add(first * 65_536 + (i === word.length ? EDGE : word.charCodeAt(i)));
  }
  return [...found];
}

/** How many bigrams a word must share with a query that has this many. */
const bigramsNeeded = (inQuery: number) => Math.ceil(inQuery * LEAST_SHARE);

/** Whether two words share enough bigrams to be compared further. */
export function shareBigrams(query: readonly number[], word: readonly number[]): boolean {
  const needed = bigramsNeeded(query.length);
  let shared = 0;
  for (const bigram of query) if (word.includes(bigram)) shared++;
  return shared >= needed;
}

/** From each bigram to the positions of the words that have it. */
type BigramPostings = ReadonlyMap<number, readonly number[]>;

export function postBigrams(words: readonly { readonly bigrams: readonly number[] }[]): BigramPostings {
  const postings = new Map<number, number[]>();
  words.forEach((word, position) => {
    for (const bigram of word.bigrams) {
      const list = postings.get(bigram);
      if (list === undefined) postings.set(bigram, [position]);
      else list.push(position);
    }
  });
  return postings;
}

/** Positions of all words that share enough bigrams with the query. Cost: the postings of its bigrams. */
export function sharingBigrams(postings: BigramPostings, query: readonly number[], size: number): readonly number[] {
  const needed = bigramsNeeded(query.length);
  const shared = new Uint16Array(size);
  const enough: number[] = [];
  for (const bigram of query) {
    for (const position of postings.get(bigram) ?? []) {
      const count = (shared[position] ?? 0) + 1;
      shared[position] = count;
      if (count === needed) enough.push(position);
    }
  }
  return enough;
}
