import { type FoldedText, foldText, wordMaker } from './folded-text.ts';
import type { Hit, NameEntry } from './name-entry.ts';
import { type Name, namesOf, rank, rarity } from './rank.ts';
import { type Comparison, isShort, LEAST_FORGIVEN, type Telling } from './score.ts';
import type { Word } from './word.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

export interface NameIndex {
  /** The best hits, best first, one for each entry; none for a text without a letter or digit. */
  search(text: string, limit: number): readonly Hit[];
}

/** For each word of a query, the words that answer it, with their similarity. */
type Answers = ReadonlyMap<Word, ReadonlyMap<Word, number>>;
type Postings = ReadonlyMap<Word, readonly Name[]>;

/** The names under each of the words they are found by. */
function post(names: readonly Name[], keys: (name: FoldedText) => Iterable<Word>): Postings {
  const postings = new Map<Word, Name[]>();
  for (const name of names) {
    for (const key of new Set(keys(name.folded))) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [name]);
      else list.push(name);
    }
  }
  return postings;
}

/** Adds to the set all names that are posted under the words. */
function collect(into: Set<Name>, postings: Postings, words: Iterable<Word>): void {
  for (const word of words) {
    for (const name of postings.get(word) ?? []) into.add(name);
  }
}

/** A name that matches as it is written has each word of the query; the longest is in the fewest names. */
const longest = (words: readonly string[]) =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');

/**
 * The words of a query without those that tell so little that a name with no other word would score 0: in
 * "Harakat al-Nujaba" every candidate has "Nujaba", or a word like it.
 */
function indispensable(query: readonly Word[], telling: Telling): readonly Word[] {
  const words = query.toSorted((a, b) => telling(a) - telling(b));
  let spare = LEAST_FORGIVEN * words.reduce((sum, word) => sum + telling(word), 0);
  return words.filter((word) => (spare -= telling(word)) <= 0);
}

/** The names by their words as they are written, by their folded words, and by all of these in one. */
interface Shelves {
  readonly count: number;
  readonly written: Shelf;
  readonly folded: Shelf;
  readonly whole: Shelf;
}

interface Shelf {
  readonly words: WordIndex;
  readonly postings: Postings;
  /** How many names hold a word of this text. */
  readonly holding: ReadonlyMap<string, number>;
}

function shelve(names: readonly Name[], keys: (name: FoldedText) => Iterable<Word>): Shelf {
  const postings = post(names, keys);
  const holding = new Map([...postings].map(([word, holders]) => [word.text, holders.length]));
  return { words: buildWordIndex(postings.keys()), postings, holding };
}

const answersTo = (query: FoldedText, { folded }: Shelves): Answers =>
  new Map((isShort(query) ? [] : query.words).map((word) => [word, folded.words.alike(word)]));

function comparisonBy(answers: Answers, { folded, count }: Shelves): Comparison {
  const words = [...answers.keys()];
  const telling = new Map(words.map((word) => [word, rarity(folded.holding.get(word.text) ?? 0, count)]));
  return {
    similarity: (word) => {
      const known = answers.get(word);
      return (other) => known?.get(other) ?? 0;
    },
    telling: (word) => telling.get(word) ?? 1,
  };
}

function candidates(query: FoldedText, answers: Answers, { telling }: Comparison, shelves: Shelves): ReadonlySet<Name> {
  const { written, folded, whole } = shelves;
  const found = new Set<Name>();
  collect(found, written.postings, written.words.starting(longest(query.written)));
  if (isShort(query)) return found;
  for (const word of indispensable(query.words, telling)) {
    collect(found, folded.postings, answers.get(word)?.keys() ?? []);
  }
  if (query.whole !== undefined) collect(found, whole.postings, whole.words.alike(query.whole).keys());
  return found;
}

function searchIn(shelves: Shelves, query: FoldedText, limit: number): readonly Hit[] {
  const answers = answersTo(query, shelves);
  const comparison = comparisonBy(answers, shelves);
  return rank(query, candidates(query, answers, comparison, shelves), comparison, limit);
}

/**
 * An index over all names. It leaves out only names that would score 0, so that its answers are those of a
 * comparison with every name. Cost of a search: the postings of the bigrams in the query, and the names
 * that hold a word like one of the query's.
 */
export function buildNameIndex(entries: readonly NameEntry[]): NameIndex {
  const make = wordMaker();
  const names = entries.flatMap((entry) => namesOf(entry, make));
  const shelves: Shelves = {
    count: names.length,
    written: shelve(names, ({ written }) => written.map(make)),
    folded: shelve(names, ({ words }) => words),
    whole: shelve(names, ({ whole }) => (whole === undefined ? [] : [whole])),
  };
  return {
    search(text, limit) {
      const query = foldText(text, wordMaker());
      return query.plain === '' ? [] : searchIn(shelves, query, limit);
    },
  };
}
