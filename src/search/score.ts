import type { FoldedText } from './folded-text.ts';
import { mayStandFor } from './slips.ts';
import { LITERAL, soundsSame, type Word, wordSimilarity } from './word.ts';

/** For a word of the query: how well a word of a name answers it, 0 to 1. */
type Similarity = (query: Word) => (word: Word) => number;

/** How much a word of the query tells, above 0: a rare one more than a common one. */
export type Telling = (query: Word) => number;

export interface Comparison {
  readonly similarity: Similarity;
  readonly telling: Telling;
}

/** Letters up to which a query matches acronyms and beginnings only, and is never folded. */
const SHORT_QUERY = 3;

/** What each way to match is worth; a better way always beats a worse one. */
const worth = {
  sameText: 1,
  sameLetters: 0.99,
  sameFold: 0.97,
  sameWithoutBlanks: 0.96,
  otherVowels: 0.94,
  startOfName: 0.9,
  startOfWord: 0.85,
  wordsInAnyOrder: 0.78,
  forgiven: 0.72,
};

/** Added where the query ends with a word rather than inside it. */
const WHOLE_WORDS = 0.02;
/** Share of what a query tells, weighed by similarity, below which a name is no answer. */
export const LEAST_FORGIVEN = 0.45;

export const isShort = (query: FoldedText) => query.letters <= SHORT_QUERY;

function exactScore(query: FoldedText, name: FoldedText): number {
  if (query.raw === name.raw) return worth.sameText;
  if (query.plain === name.plain) return worth.sameLetters;
  if (isShort(query) || name.acronym) return 0;
  if (query.folded === name.folded) return worth.sameFold;
  if (query.whole === undefined || name.whole === undefined) return 0;
  if (query.whole.text === name.whole.text) return worth.sameWithoutBlanks;
  return soundsSame(query.whole, name.whole) ? worth.otherVowels : 0;
}

/** The query as it stands, from the start of the name or of one of its words. */
function phraseScore(query: string, name: string): number {
  const inside = name.startsWith(query) ? 0 : name.indexOf(` ${query}`);
  if (inside < 0) return 0;
  const next = name[inside === 0 ? query.length : inside + 1 + query.length];
  const wholeWords = next === undefined || next === ' ' ? WHOLE_WORDS : 0;
  return (inside === 0 ? worth.startOfName : worth.startOfWord) + wholeWords;
}

function startScore(query: FoldedText, name: FoldedText): number {
  const asWritten = phraseScore(query.plain, name.plain);
  if (isShort(query) || name.acronym) return asWritten;
  return Math.max(asWritten, phraseScore(query.folded, name.folded));
}

/** Whether each word of the query, as it stands, begins another word of the name: "hez kata". */
function beginsWords(query: readonly string[], name: readonly string[]): boolean {
  const begun = (word: string) => name.some((candidate) => candidate.startsWith(word));
  if (!query.every(begun)) return false;
  const free = [...name];
  return query.every((word) => {
    const at = free.findIndex((candidate) => candidate.startsWith(word));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

interface Answers {
  /** The least similarity of any word of the query. */
  readonly least: number;
  /** Mean similarity, each word of the query weighed by what it tells. */
  readonly mean: number;
  /** Share of the name's letters that answer to the query. */
  readonly coverage: number;
}

const lettersOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.text.length, 0);

/** Position of the free word that answers best; -1 where none does. */
function bestWord(name: readonly Word[], taken: readonly number[], similarity: (word: Word) => number): number {
  let best = 0;
  let position = -1;
  for (let i = 0; i < name.length && best < 1; i++) {
    const word = name[i];
    const value = word === undefined ? 0 : similarity(word);
    if (value <= best || taken.includes(i)) continue;
    best = value;
    position = i;
  }
  return position;
}

/** Gives each word of the query, in turn, the free word of the name that answers it best. */
function answer(query: readonly Word[], name: readonly Word[], { similarity, telling }: Comparison): Answers {
  const taken: number[] = [];
  let least = 1;
  let sum = 0;
  let told = 0;
  let covered = 0;
  for (const asked of query) {
    const answering = similarity(asked);
    const position = bestWord(name, taken, answering);
    const word = name[position];
    const value = word === undefined ? 0 : answering(word);
    taken.push(position);
    least = Math.min(least, value);
    sum += value * telling(asked);
    told += telling(asked);
    covered += word?.text.length ?? 0;
  }
  return { least, mean: sum / told, coverage: covered / lettersOf(name) };
}

/** Rounded to hundredths, so that near ties fall to the heavier actor. */
const forgiven = (closeness: number) =>
  closeness < LEAST_FORGIVEN ? 0 : Math.round(worth.forgiven * closeness * 100) / 100;

function wholeScore(query: FoldedText, name: FoldedText): number {
  if (query.whole === undefined || name.whole === undefined) return 0;
  if (isAlone(query) && !mayStandFor(query.whole, name.whole)) return 0;
  return forgiven(wordSimilarity(query.whole, name.whole));
}

/** A query of one word, which no second word bears out. */
const isAlone = (query: FoldedText) => query.words.length === 1;

/** For a word alone, likeness is not enough. */
const strictly =
  (similarity: Similarity): Similarity =>
  (asked) => {
    const likeness = similarity(asked);
    return (word) => {
      const value = likeness(word);
      return value === 0 || value >= LITERAL || mayStandFor(asked, word) ? value : 0;
    };
  };

/** How well a name answers the query: 0 not at all, 1 the same text. The ways to match are tried from the best down. */
export function scoreName(query: FoldedText, name: FoldedText, comparison: Comparison): number {
  const literal = exactScore(query, name) || startScore(query, name);
  if (literal > 0 || isShort(query) || name.acronym) return literal;
  if (beginsWords(query.written, name.written)) return worth.wordsInAnyOrder;
  const similarity = isAlone(query) ? strictly(comparison.similarity) : comparison.similarity;
  const { least, mean, coverage } = answer(query.words, name.words, { ...comparison, similarity });
  if (least >= LITERAL) return worth.wordsInAnyOrder;
  return Math.max(forgiven(mean * (0.85 + 0.15 * coverage)), wholeScore(query, name));
}
