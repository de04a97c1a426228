import { plain } from './script.ts';

/**
 * Folding: one spelling for the many romanisations of a name. It is meant for comparison alone and is
 * never shown. Measured on attested press spellings of Middle-Eastern actors and places.
 */

/** Words that one writer sets and another leaves out: the Arabic article as it is romanised, and particles. */
const skipped = new Set(
  [
    'al el ul ol ad an ar as ash at ath az adh ed en er es esh et ez ud ur ush ال',
    'wa wal w the of a in on and by de du',
  ].flatMap((line) => line.split(' ')),
);

/** Whole words with several established romanisations. */
const established = new Map([
  ['ibn', 'bin'],
  ['ben', 'bin'],
  ['abdul', 'abd'],
  ['abdel', 'abd'],
  ['abdal', 'abd'],
  ['abdol', 'abd'],
  ['abdoul', 'abd'],
  ['abou', 'abu'],
  ['abi', 'abu'],
]);

type Rule = readonly [pattern: RegExp, replacement: string];

/** In order: each works on what the one before left. */
const rules: readonly Rule[] = [
  [/^abd(?:ul|el|al|ol|oul)(?=\p{L}{3})/u, 'abd'],
  [/(?<=[aeiou])h$/u, ''],
  [/ch/gu, 'sh'],
  [/dj/gu, 'j'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ck|q/gu, 'k'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/(?<=.)w/gu, 'u'],
  [/(?<=.)y/gu, 'i'],
  [/ai|ei|ae/gu, 'e'],
  [/([a-z])\1+/gu, '$1'],
];

/** A short word keeps its letters, since folding it would make strangers equal; only ain, ayn, ein meet. */
const shortRules: readonly Rule[] = [
  [/q/gu, 'k'],
  [/^[ae][iy](?=[^aeiouy])/u, 'e'],
];

const follow = (word: string, list: readonly Rule[]) =>
  list.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

/** Letters up to which a word is too short to be folded, and the fewest that folding may leave of another. */
const SHORT_WORD = 3;
const FEWEST_LEFT = 2;

/** One word of plain text, folded. */
function foldWord(word: string): string {
  const known = established.get(word);
  if (known !== undefined) return known;
  if (word.length <= SHORT_WORD) return follow(word, shortRules);
  const folded = follow(word, rules);
  return folded.length < FEWEST_LEFT ? word : folded;
}

/** The words of plain text that carry a name, folded; all of them where only particles are left. */
export function foldWords(plainText: string): readonly string[] {
  const words = plainText.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !skipped.has(word));
  return (telling.length > 0 ? telling : words).map(foldWord);
}

/** Any text, folded: words parted by one space. */
export const fold = (text: string) => foldWords(plain(text)).join(' ');

const skeletonRules: readonly Rule[] = [
  [/(?<=[stdz])h/gu, ''],
  [/ /gu, ''],
  [/^[aeiou]+/u, 'a'],
  [/(?<=.)[aeiouywv]/gu, ''],
  [/^v/u, 'w'],
  [/g/gu, 'j'],
  [/p/gu, 'b'],
  [/c/gu, 'k'],
];

/** The consonants of folded text; a vowel at its start is kept as "a", so that "Umar" and "Omar" meet. */
export const skeleton = (folded: string) => follow(folded, skeletonRules);
