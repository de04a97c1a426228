import type { LedgerLine } from '../../model/ledger.ts';
import { ownWords } from '../../model/own-words.ts';
import { formatEdtf, readEdtf } from '../../model/edtf.ts';

/** "Said on 8 Nov 2023"; without a day of its own a saying is dated by the article it stands in. */
export const saidOnWords = ({ saidOn }: Pick<LedgerLine, 'saidOn'>): string =>
  saidOn === undefined ? 'Said on: not given, so dated by its article' : `Said on: ${formatEdtf(readEdtf(saidOn))}`;

/** Whose voice it came through: a name, a description, or neither. */
export function voiceWords({ attribution, speaker }: Pick<LedgerLine, 'attribution' | 'speaker'>): string {
  switch (attribution) {
    case 'anonymous':
      return speaker === undefined ? 'Anonymous, not described' : `Anonymous: ${speaker}`;
    case 'document':
      return speaker === undefined ? 'A document' : `A document: ${speaker}`;
    case 'named':
      return speaker === undefined ? 'Named party, no named speaker' : `Speaker: ${speaker}`;
  }
}

/** "Hamas says so: Hamas blames Israel for the explosion. — AP, How the US …, ¶17" */
export function citedClaim(
  line: Pick<LedgerLine, 'byName' | 'stance' | 'words' | 'says' | 'own' | 'at'>,
  cite: (at: LedgerLine['at'][number]) => string,
): string {
  const own = line.own ? ` [${ownWords(line.own, line.stance)}]` : '';
  return `${line.byName} ${line.words}${own}: ${line.says} — ${line.at.map(cite).join('; ')}`;
}
