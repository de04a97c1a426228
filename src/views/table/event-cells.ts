import type { ActorRef, EventRow } from '../../model/answer.ts';
import { find, disputes } from '../../model/vocabulary.ts';

/** The words in the cells of a chronology, on screen and in what is copied from it. */
export const names = (actors: readonly ActorRef[]): string => actors.map(({ name }) => name).join(', ');

/** Who did it, or who is blamed for it: the two are never written alike. */
export function whoText({ who, blamed }: EventRow): string {
  if (who.length > 0) return names(who);
  return blamed.length > 0 ? `blamed: ${names(blamed)}` : '';
}

/** The parties that speak of it, else whose voice tells it. */
export function accountText({ accounts, voice }: EventRow): string {
  if (accounts.length > 0) return accounts.map(({ actor, words }) => `${actor.name} ${words}`).join(' · ');
  return voice === 'attributed' ? 'passed on by the source' : 'the source itself';
}

export const sourceText = ({ at }: EventRow): string => [...new Set(at.map(({ short }) => short))].join(', ');

export const whatText = ({ title, total }: EventRow): string => (total === undefined ? title : `Σ${total} ${title}`);

export const eventHeader = ['Date', 'What', 'Type', 'Who', 'Whom', 'Where', 'By whose account', 'Dispute', 'Source'];

/** An event as cells for a spreadsheet, its citation last. */
export const eventCells = (row: EventRow): string[] => [
  row.dateText,
  whatText(row),
  row.typeLabel,
  whoText(row),
  names(row.whom),
  row.places.map(({ name }) => name).join(', '),
  accountText(row),
  find(disputes, row.dispute).label,
  sourceText(row),
];
