import type { LedgerLine } from '../../../model/ledger.ts';
import { find, stances, type Stance } from '../../../model/vocabulary.ts';

/** The stance that the source gives the claim, however the analyst reads it. */
export const givenStance = ({ stance, own }: Pick<LedgerLine, 'stance' | 'own'>): Stance =>
  own?.kind === 'read-otherwise' ? own.stance : stance;

export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** The name of the step, as undo tells it: "Read Hamas’s claim as a denial". */
export function stepWords(line: Pick<LedgerLine, 'byName' | 'stance' | 'own'>, stance: Stance): string {
  const as = stance === givenStance(line) ? 'as the source has it' : `as ${find(stances, stance).noun}`;
  return `Read ${possessive(line.byName)} claim ${as}`;
}
