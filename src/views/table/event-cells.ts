import type { ActorRef, EventRow, Overview } from '../../model/answer.ts';
import { ownNote } from '../../model/own-words.ts';
import { renamedText } from '../../model/renamed-text.ts';
import { find, disputes } from '../../model/vocabulary.ts';

/** The words in the cells of a chronology, on screen and in what is copied from it. */
export const names = (actors: readonly ActorRef[]): string => actors.map(({ name }) => name).join(', ');

/** Who did it, or who is blamed for it: the two are never written alike. */
export function whoText({ who, blamed }: EventRow): string {
  if (who.length > 0) return names(who);
  return blamed.length > 0 ? `blamed: ${names(blamed)}` : '';
}

type SourceNames = ReadonlyMap<string, string>;

/** Sources by the name of who wrote them: "AP". */
export const sourceNames = ({ sources }: Overview): SourceNames =>
  new Map(sources.map(({ source }) => [source.id, source.agency ?? source.publisher]));

/** The parties that speak of it, else who tells it in their own voice, or passes on somebody's word. */
export function accountText({ accounts, voice, at }: EventRow, sources: SourceNames, limit = Infinity): string {
  const more = accounts.length > limit ? [`${accounts.length - limit} more`] : [];
  const parties = accounts.slice(0, limit).map(({ actor, words, own }) => `${actor.name} ${words}${ownNote(own)}`);
  if (accounts.length > 0) return [...parties, ...more].join(' · ');
  const tellers = [...new Set(at.map(({ source }) => sources.get(source) ?? source))].join(', ');
  return voice === 'attributed' ? `passed on by ${tellers}` : tellers;
}

/** "A1 ¶8, ¶15 · A2 ¶3": each source once. */
export function sourceText({ at }: EventRow): string {
  const bySource = new Map<string, string[]>();
  for (const { source, short, paragraph } of at) {
    const known = bySource.get(source);
    if (!known) bySource.set(source, [short]);
    else if (paragraph !== undefined && !known.includes(`¶${paragraph}`) && known[0] !== short)
      known.push(`¶${paragraph}`);
  }
  return [...bySource.values()].map((places) => places.join(', ')).join(' · ');
}

/** Where an event stands under another name than the source gives: both, and which is which. */
export const nameNote = ({ renamed }: EventRow): string => renamed.map(renamedText).join(' · ');

const whatText = ({ title, total }: EventRow): string => (total === undefined ? title : `Σ${total} ${title}`);

export const eventHeader = ['Date', 'What', 'Type', 'Who', 'Whom', 'Where', 'By whose account', 'Dispute', 'Source'];

/** An event as cells for a spreadsheet, its citation last. */
export const eventCells = (row: EventRow, sources: SourceNames): string[] => [
  row.dateText,
  whatText(row),
  row.typeLabel,
  [whoText(row), nameNote(row)].filter((text) => text !== '').join(' · '),
  names(row.whom),
  row.places.map(({ name }) => name).join(', '),
  accountText(row, sources),
  find(disputes, row.dispute).label,
  sourceText(row),
];
