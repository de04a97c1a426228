import { listed } from '../base/listed.ts';
import { find, stances, type Stance } from '../model/vocabulary.ts';

/** Parties in running text: the article, the number of the verb, lists. English, by the look of a name. */

const takesArticle = [
  /^(United|Government of|Ministry of|State of|Republic of|Kingdom of|Islamic (Resistance|Republic|State))\b/u,
  /^(UN|EU|Pentagon|White House|Kremlin|Taliban)$/u,
  /\b(administration|coalition|command|government|military|ministry|office|party)(?= in | of | for | \(|$)/iu,
  /\b(Agency|Army|Authority|Brigades?|Corps|Council|Forces?|Front|Guards?|Ministry|Movement|Nations|Organi[sz]ation|Party|Union|Houthis)( \(|$)/u,
];

const pluralHead =
  /\b(\w+ians|\w+ists|\w*militants|\w*militias|authorities|brigades|civilians|critics|experts|factions|families|fighters|forces|groups|guards|houthis|israelis|officials|people|protesters|rebels|residents|settlers|troops|units)(?= in | of | at | from | \(|$)/iu;

/** Names that are common nouns, which stand in small letters within a sentence. */
const commonNoun =
  /^(Armed|Critics|Civilians|Defen[cs]e|Families|Foreign|Health|Interior|Local|Officials|Residents|Unnamed)(?= [a-z(]|$)/u;

const isPlural = (name: string): boolean => pluralHead.test(name);

/** "the United States", "Hamas". */
export function inSentence(name: string): string {
  const written = commonNoun.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
  return takesArticle.some((pattern) => pattern.test(name)) ? `the ${written}` : written;
}

export type Verb = readonly [singular: string, plural: string];

export const agree = (names: readonly string[], [singular, plural]: Verb): string =>
  names.length > 1 || names.some(isPlural) ? plural : singular;

/** "Hamas and the United States name". */
export const saying = (names: readonly string[], verb: Verb): string =>
  `${listed(names.map(inSentence))} ${agree(names, verb)}`;

/** One sentence of several clauses, with commas only where no clause holds one. */
export const joined = (clauses: readonly string[]): string =>
  clauses.join(clauses.length > 2 || clauses.some((clause) => clause.includes(',')) ? '; ' : ', ');

export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const stanceVerbs: Readonly<Record<Stance, Verb>> = {
  asserts: ['says so', 'say so'],
  denies: ['denies', 'deny'],
  concedes: ['concedes', 'concede'],
  'no-comment': ['no comment', 'no comment'],
};

/** The sign of a stance and the words that always stand beside it: "+" with "says so". */
export const stanceOf = (stance: Stance, name: string): { readonly sign: string; readonly words: string } => ({
  sign: find(stances, stance).sign,
  words: agree([name], stanceVerbs[stance]),
});
