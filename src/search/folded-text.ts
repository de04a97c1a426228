import { foldWords } from './fold.ts';
import { isAcronym, plain } from './script.ts';
import { makeWord, type Word } from './word.ts';

/** A name or a query, prepared for comparison. */
export interface FoldedText {
  readonly raw: string;
  readonly plain: string;
  /** The words of the plain text. */
  readonly written: readonly string[];
  /** Letters and digits of the plain text, blanks not counted. */
  readonly letters: number;
  readonly acronym: boolean;
  readonly words: readonly Word[];
  /** The folded words with single blanks. */
  readonly folded: string;
  /** All folded words in one, so that "Hizb Allah" meets "Hizballah"; undefined for titles and acronyms. */
  readonly whole: Word | undefined;
}

/** Letters up to which a text is compared as a whole; a longer one is a title and is matched by its words. */
const LONGEST_WHOLE = 48;
/** Words that are read of a text. */
const MOST_WORDS = 60;

/** Makes words, each text once. */
export type WordMaker = (text: string) => Word;

export function wordMaker(): WordMaker {
  const made = new Map<string, Word>();
  return (text) => {
    const word = made.get(text) ?? makeWord(text);
    made.set(text, word);
    return word;
  };
}

export function foldText(raw: string, make: WordMaker): FoldedText {
  const text = plain(raw);
  const acronym = isAcronym(raw.trim());
  const written = text.split(' ').slice(0, MOST_WORDS);
  const words = acronym ? written : foldWords(text).slice(0, MOST_WORDS);
  const folded = words.join(' ');
  return {
    raw: raw.trim(),
    plain: text,
    written,
    letters: text.replaceAll(' ', '').length,
    acronym,
    words: words.map(make),
    folded,
    whole: acronym || folded.length > LONGEST_WHOLE ? undefined : make(folded),
  };
}
