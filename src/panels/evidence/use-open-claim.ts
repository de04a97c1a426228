import { useState } from 'react';
import type { ClaimId } from '../../model/ids.ts';

/** Which row of a ledger is open; one at a time, so that the answers stay side by side. */
export interface OpenClaim {
  readonly claim: ClaimId | undefined;
  /** Counts the calls from elsewhere on the page; 0 while the reader opens rows by hand. */
  readonly called: number;
  readonly toggle: (claim: ClaimId) => void;
  readonly call: (claim: ClaimId) => void;
}

export function useOpenClaim(first: ClaimId | undefined): OpenClaim {
  const [state, setState] = useState({ claim: first, called: first === undefined ? 0 : 1 });
  return {
    ...state,
    toggle: (claim) => setState(({ claim: open }) => ({ claim: open === claim ? undefined : claim, called: 0 })),
    call: (claim) => setState(({ called }) => ({ claim, called: called + 1 })),
  };
}
