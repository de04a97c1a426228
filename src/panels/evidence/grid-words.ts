import { ownWords } from '../../model/own-words.ts';
import type { Bearing, LedgerGrid, LedgerLine } from '../../model/ledger.ts';
import type { Locator } from '../../model/schema.ts';

/** A bearing as sign and word; the word has its break, for a narrow column. */
export const bearings: Readonly<Record<Bearing, { readonly sign: string; readonly words: string }>> = {
  consistent: { sign: '+', words: 'con\u00adsistent' },
  inconsistent: { sign: '−', words: 'incon\u00adsistent' },
  'says-nothing': { sign: '·', words: 'says nothing' },
};

const plain = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ');

function headOf({ byName, words, speaker, own, stance }: LedgerLine): string {
  const parts = [`${byName} ${words}`, speaker ?? '', own ? ownWords(own, stance) : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The grid as cells for a spreadsheet, each row with what is said and its citation. */
export function gridText(question: string, { positions, rows }: LedgerGrid, cite: (at: Locator) => string): string {
  const header = [question, ...positions.map(({ label }) => label), 'Says', 'Source'];
  const body = rows.map(({ line, bearings: of }) => [
    headOf(line),
    ...of.map((bearing) => bearings[bearing].words),
    line.says,
    line.at.map(cite).join('; '),
  ]);
  return [header, ...body].map((cells) => cells.map(plain).join('\t')).join('\n');
}
