import type { ActorRef, EventRow } from './answer.ts';
import type { ClaimRow } from './page-answers.ts';
import type { Aspect } from './vocabulary.ts';

/** A party that can be chosen: how many events its word speaks to, and how many claims that takes. */
export interface AccountParty {
  readonly actor: ActorRef;
  readonly events: number;
  readonly claims: number;
}

export interface Accounts {
  /** Those who say most first. */
  readonly parties: readonly AccountParty[];
  /** Rows in view of all accounts: what a party could speak to. */
  readonly rows: number;
}

/** What one party says, concedes and denies, and what of it others tell differently. */
export interface AccountAnswer {
  readonly party: ActorRef;
  /** Claims of the party and its voices, and how many of them come through somebody unnamed. */
  readonly claims: number;
  readonly anonymous: number;
  readonly says: readonly ClaimRow[];
  readonly concedes: readonly ClaimRow[];
  readonly denies: readonly ClaimRow[];
  readonly asked: readonly ClaimRow[];
  /** Claims of others that give another answer than the party, on events that it speaks to. */
  readonly elsewhere: readonly ClaimRow[];
  /** Events that leave the picture, since the party denies that they happened. */
  readonly removed: readonly EventRow[];
  /** Events in view that it does not speak to; silence is no agreement. */
  readonly silent: readonly EventRow[];
  /** Where voices of the party contradict each other; shown and not resolved. */
  readonly contradictions: readonly { readonly event: EventRow; readonly aspects: readonly Aspect[] }[];
}
