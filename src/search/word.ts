import { bigramsOf, shareBigrams } from './bigrams.ts';
import { skeleton } from './fold.ts';
import { jaroWinkler, mostSimilar } from './jaro-winkler.ts';

/** A folded word, or all words of a folded name in one, with what comparison needs. */
export interface Word {
  readonly text: string;
  readonly skeleton: string;
  readonly bigrams: readonly number[];
  /** Whether a typing error in it may be forgiven: not in short words, not in numbers. */
  readonly forgiving: boolean;
}

/** Letters from which a word may be matched with errors. */
const FORGIVEN_FROM = 4;
/** Letters of a skeleton from which equal skeletons mean something, and are as good as equal words. */
const SKELETON_FROM = 3;
const TELLING_SKELETON = 4;
/** Letters from which the unfinished word may hold an error already. */
const UNFINISHED_FROM = 5;
/** Letters from which chance alone makes two words fairly similar, so that more is asked. */
const LONG_FROM = 11;

/** Least Jaro–Winkler similarity, by kind of resemblance; tuned on attested spellings. */
const least = { skeleton: 0.75, same: 0.83, error: 0.84, errorInLong: 0.89, unfinished: 0.9 };

/** Folded text, its blanks taken out: joined words can bring two equal letters together. */
const joined = (folded: string) =>
  folded.includes(' ') ? folded.replaceAll(' ', '').replace(/(.)\1+/gu, '$1') : folded;

export function makeWord(folded: string): Word {
  const text = joined(folded);
  return {
    text,
    skeleton: skeleton(folded),
    bigrams: bigramsOf(text),
    forgiving: text.length >= FORGIVEN_FROM && !/\p{N}/u.test(text),
  };
}

/** The least similarity of a word that is, or begins with, the letters of the query. */
export const LITERAL = 0.9;

/** Similarity in the vowels of two words with the same consonants, "hizbullah" and "Hezbollah"; 0 for others. */
function variantSimilarity(query: Word, word: Word): number {
  if (query.skeleton !== word.skeleton || query.skeleton.length < SKELETON_FROM) return 0;
  if (!query.forgiving || !word.forgiving) return 0;
  const similarity = jaroWinkler(query.text, word.text);
  return similarity >= least.skeleton ? similarity : 0;
}

/** Whether two words are the same name to the ear: four consonants or more, all equal, the vowels not far apart. */
export const soundsSame = (query: Word, word: Word) =>
  query.skeleton.replace(/^a/u, '').length >= TELLING_SKELETON && variantSimilarity(query, word) >= least.same;

/** The similarity, or 0 where it is below what is asked. */
function similarityFrom(atLeast: number, query: string, word: string): number {
  if (mostSimilar(query.length, word.length) < atLeast) return 0;
  const similarity = jaroWinkler(query, word);
  return similarity >= atLeast ? similarity : 0;
}

/** For a word that is still being typed. */
function unfinishedSimilarity(query: string, word: string): number {
  if (query.length < UNFINISHED_FROM || word.length <= query.length) return 0;
  return similarityFrom(least.unfinished, query, word.slice(0, query.length));
}

/** For a word with an error; one of four letters may lose or gain a single letter, so that "Iran" is not "Syrian". */
function finishedSimilarity(query: string, word: string): number {
  if (query.length <= FORGIVEN_FROM && Math.abs(query.length - word.length) > 1) return 0;
  return similarityFrom(query.length < LONG_FROM ? least.error : least.errorInLong, query, word);
}

function mistypedSimilarity(query: Word, word: Word): number {
  const similarity =
    finishedSimilarity(query.text, word.text) * 0.85 || unfinishedSimilarity(query.text, word.text) * 0.75;
  return similarity > 0 && shareBigrams(query.bigrams, word.bigrams) ? similarity : 0;
}

/** How well a word answers a word of the query: 1 equal, from LITERAL up a prefix, below it forgiven, 0 not at all. */
export function wordSimilarity(query: Word, word: Word): number {
  if (query.text === word.text) return 1;
  if (word.text.startsWith(query.text)) return LITERAL + (0.09 * query.text.length) / word.text.length;
  if (!query.forgiving || !word.forgiving) return 0;
  const variant = variantSimilarity(query, word);
  return variant > 0 ? 0.8 + 0.09 * variant : mistypedSimilarity(query, word);
}
