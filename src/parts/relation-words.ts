import type { RelationRow } from '../model/answer.ts';

/** How a relation stands on the chosen day, where that is not simply that it holds. */
const standings: Readonly<Record<RelationRow['standing'], string | undefined>> = {
  'not-yet': 'not yet on this day',
  'may-hold': 'may hold on this day',
  holds: undefined,
  ended: undefined,
  'past-last-source': 'no source this late',
};

function endWords({ endText, endCause }: RelationRow): string | undefined {
  if (endText === undefined) return undefined;
  return endCause === undefined || endCause === 'unknown' ? `until ${endText}` : `${endCause} ${endText}`;
}

/** Relations of which the first question is since when; of the others a missing start is not worth a word. */
const datedTypes: readonly string[] = [
  'holds-office',
  'controls',
  'acts-under',
  'deployed-in',
  'employed-by',
  'allied-with',
  'opposes',
];

/** "from 2007", "start not given – killed 31 Jul 2024"; undefined where no day is known or asked for. */
export function relationDates(row: RelationRow): string | undefined {
  if (row.startText === undefined && row.endText === undefined && !datedTypes.includes(row.type)) return undefined;
  const end = endWords(row);
  if (row.startText === undefined) return end === undefined ? 'start not given' : `start not given – ${end}`;
  const start = /^(some day|before|after|from)/u.test(row.startText) ? row.startText : `from ${row.startText}`;
  return end === undefined ? start : `${start} – ${end}`;
}

/** What is said of a relation beside its ends: office, kind of support, dates, how it stands. */
export function relationNotes(row: RelationRow): readonly string[] {
  const support = row.support.length > 0 ? row.support.join(', ') : 'kind of support not given';
  const notes = [row.office, row.type === 'backs' ? support : undefined, relationDates(row), standings[row.standing]];
  return notes.filter((note) => note !== undefined);
}
