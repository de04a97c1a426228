import type { Side } from './account.ts';
import type { ActorRef, EventRow, RelationRow } from './answer.ts';
import type { SourceId } from './ids.ts';
import type { ClaimRow } from './page-answers.ts';
import type { DrawnId } from './scene.ts';
import type { Aspect } from './vocabulary.ts';

/** A party that can be chosen: how many events its word speaks to, and how many claims that takes. */
export interface AccountParty {
  readonly actor: ActorRef;
  readonly events: number;
  readonly claims: number;
}

/** A source that can be chosen, as a party can. */
interface AccountSource {
  readonly source: SourceId;
  /** "A2 (Associated Press)" */
  readonly name: string;
  readonly events: number;
  readonly claims: number;
}

/** An account by name: "Hamas", "A2 (Associated Press)", "all accounts". */
export interface TellerRef {
  readonly side: Side;
  readonly name: string;
}

export interface Accounts {
  /** Those who say most first. */
  readonly parties: readonly AccountParty[];
  readonly sources: readonly AccountSource[];
  /** Rows in view of all accounts: what a party could speak to. */
  readonly rows: number;
}

/** A line that an account takes out of the picture, for one event. */
export interface RemovedLine {
  readonly event: EventRow;
  readonly from: string;
  readonly to: string;
  /** "put down to Israel instead", "denied to have happened" */
  readonly why: string;
}

/** What an account takes away at one drawn node. */
export interface Removed {
  readonly id: DrawnId;
  readonly name: string;
  readonly teller: TellerRef;
  readonly lines: readonly RemovedLine[];
}

/** What one teller says, concedes and denies, and what of it others tell differently. */
export interface AccountAnswer {
  readonly teller: TellerRef;
  /** Claims of the teller and its voices, and how many of them come through somebody unnamed. */
  readonly claims: number;
  readonly anonymous: number;
  readonly says: readonly ClaimRow[];
  readonly concedes: readonly ClaimRow[];
  readonly denies: readonly ClaimRow[];
  readonly asked: readonly ClaimRow[];
  /** For a source: the events in view that it tells, with a claim or without. */
  readonly tells: readonly EventRow[];
  /** Claims of others that give another answer, on events that it speaks to. */
  readonly elsewhere: readonly ClaimRow[];
  /** Events that leave the picture, since it denies that they happened. */
  readonly removed: readonly EventRow[];
  /** Standing relations that leave the picture, since it denies them. */
  readonly relations: readonly RelationRow[];
  /** Lines of blame and of denied events that leave the picture. */
  readonly lines: readonly RemovedLine[];
  /** Events in view that it does not speak to; silence is no agreement. */
  readonly silent: readonly EventRow[];
  /** Where voices of its own contradict each other; shown and not resolved. */
  readonly contradictions: readonly { readonly event: EventRow; readonly aspects: readonly Aspect[] }[];
}
