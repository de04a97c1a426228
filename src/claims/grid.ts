import type { Bearing, LedgerAnswer, LedgerGrid, LedgerLine } from '../model/ledger.ts';
import { answersAgree, answersApart } from './disagreement.ts';
import type { Content, Reading } from './readings.ts';

/**
 * Every claim on a question held against every position taken on it, as in an analysis of competing
 * hypotheses: which of them a claim is consistent with, by the rules that also decide the status.
 */

/** An answer that somebody puts forward or speaks to, with the content that it stands for. */
interface Position {
  readonly key: string;
  readonly answer: LedgerAnswer;
  readonly content: Content | undefined;
}

/** Whoever denies that a thing happened takes the position "No", which no claim puts forward as its content. */
const deniesAll = ({ claim, mode }: Reading): boolean => claim.aspect === 'occurrence' && mode === 'denies';

function bearingOn({ key, content }: Position, reading: Reading): Bearing {
  const { mode, answers } = reading;
  if (mode === 'silent') return 'says-nothing';
  if (key === 'no') return deniesAll(reading) ? 'consistent' : 'inconsistent';
  if (mode === 'denies') return answers.includes(key) ? 'inconsistent' : 'says-nothing';
  if (answers.includes(key)) return 'consistent';
  if (content === undefined) return 'says-nothing';
  if (answersApart(reading.content, content)) return 'inconsistent';
  return answersAgree(reading.content, content) ? 'consistent' : 'says-nothing';
}

/** Undefined where fewer than two positions are taken, or where they are judgements, which are no rivals. */
export function gridOf(
  positions: readonly Position[],
  readings: readonly Reading[],
  lineOf: (reading: Reading) => LedgerLine,
): LedgerGrid | undefined {
  const named = positions.filter(({ key }) => key !== '');
  if (named.length < 2 || readings[0]?.claim.aspect === 'assessment') return undefined;
  return {
    positions: named.map(({ key, answer: { label } }) => ({ key, label })),
    rows: readings.map((reading) => ({
      line: lineOf(reading),
      bearings: named.map((position) => bearingOn(position, reading)),
    })),
  };
}
