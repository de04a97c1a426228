import type { OwnMark } from './ledger.ts';
import { find, stances, type Stance } from './vocabulary.ts';

/** How what the analyst added or reads otherwise is told apart from what the sources say, in words. */

const readingWords = (read: Stance, given: Stance): string =>
  `your reading: ${find(stances, read).label}; the source has: ${find(stances, given).label}`;

/** "your claim", "your reading: denies; the source has: asserts". */
export const ownWords = (own: OwnMark, stance: Stance): string =>
  own.kind === 'added' ? 'your claim' : readingWords(stance, own.stance);

/** Behind a name where there is room for no more: " (your claim)"; nothing where it is the source's. */
export function ownNote(own: OwnMark | undefined): string {
  if (own === undefined) return '';
  return own.kind === 'added' ? ' (your claim)' : ' (your reading)';
}
