import { createContext, useContext } from 'react';
import type { ClaimId } from '../../../model/ids.ts';

interface OwnClaimEditing {
  /** Opens the form with a claim of the analyst's layer. */
  readonly edit: (claim: ClaimId) => void;
  /** Takes the focus to where claims are added: what had it has gone. */
  readonly leave: () => void;
}

/** Given by the ledger that the rows stand in. */
export const OwnClaimContext = createContext<OwnClaimEditing | undefined>(undefined);

export const useOwnClaims = (): OwnClaimEditing | undefined => useContext(OwnClaimContext);
