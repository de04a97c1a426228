import type { LedgerLine } from '../../../model/ledger.ts';
import { OwnStance } from './OwnStance.tsx';

/** What the analyst can do to a claim in a ledger. */
export function OwnEdits({ line }: { readonly line: LedgerLine }) {
  if (line.own?.kind === 'added') return undefined;
  return <OwnStance line={line} />;
}
