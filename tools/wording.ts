import { problemAt } from '../src/formats/dataset/check-shape.ts';
import type { Problem } from '../src/model/problem.ts';
import type { DataText } from './data-texts.ts';

/** Words that Faultline never uses in its own voice, since each takes a side. */
export const wording = {
  /** Fields in our own voice; what a party says, and the name of a source, is not. */
  ownVoice: ['name', 'title', 'description', 'summary', 'label', 'question', 'answer', 'office'],
  forbidden: [
    /\bterror(?:is[a-z]*)?\b/giu,
    /\bresistance\b/giu,
    /\bprox(?:y|ies)\b/giu,
    /\bregimes?\b/giu,
    /\bmartyr[a-z]*\b/giu,
    /\binsurgen(?:t|ts|cy|cies)\b/giu,
    /\bretaliat[a-z]*\b/giu,
    /\bmastermind[a-z]*\b/giu,
    /\bhamas-(?:run|controlled)\b/giu,
    /\baxis\b/giu,
    /\bmilitia(?:s|men|man)?\b/giu,
  ],
  /** A sourced relation, so no part of a name. */
  forbiddenInNames: [/\biran(?:ian)?[- ](?:backed|linked|aligned|supported)\b/giu],
  names: ['name', 'text'],
  /** Names that contain such a word and are shown as they are. */
  properNames: ['Islamic Resistance Movement', 'Islamic Resistance in Iraq', 'Islamic Resistance'],
};

const quotations = /"[^"]*"|“[^”]*”|‘[^’]*’/gu;

/** The text without quotations and proper names, which are other people's words. */
function ownWords(text: string): string {
  const unquoted = text.replace(quotations, ' ');
  return wording.properNames.reduce((rest, name) => rest.replaceAll(name, ' '), unquoted);
}

const matches = (text: string, patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) => text.match(pattern) ?? []);

/** Words that are not to stand in our own voice, or not in a name. */
export function partialWords(texts: readonly DataText[]): readonly Problem[] {
  return texts.flatMap(({ spot, key, text }) => {
    const found = wording.ownVoice.includes(key) ? matches(ownWords(text), wording.forbidden) : [];
    const inName = wording.names.includes(key) ? matches(text, wording.forbiddenInNames) : [];
    return [
      ...found.map((word) => problemAt(spot, 'words that take no side, or a quotation', `"${word}"`)),
      ...inName.map((word) => problemAt(spot, 'a name, and the backing as a relation', `"${word}"`)),
    ];
  });
}

/** A dagger for the dead is the mark of one religion. */
export function daggers(texts: readonly DataText[]): readonly Problem[] {
  return texts.flatMap(({ spot, text }) =>
    (text.match(/[†‡✝✞✟]/gu) ?? []).map((sign) => problemAt(spot, 'words such as "killed 31 Jul 2024"', `"${sign}"`)),
  );
}
