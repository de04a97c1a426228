import type { Aspect, Dispute, Stance } from './vocabulary.ts';
import type { Figure, Locator } from './schema.ts';
import type { ActorId, ClaimId } from './ids.ts';

/** What is derived from the claims on one event or relation; nothing of this is stored. */

/** The status of one aspect, with the sentence that says why and the claims that fired the rule. */
export interface AspectStatus {
  readonly aspect: Aspect;
  readonly dispute: Dispute;
  /** "Hamas and Israel answer 'who caused it' differently." */
  readonly why: string;
  readonly rule: string;
  readonly claims: readonly ClaimId[];
}

/** How many independent origins speak for a thing, and whose voice carries it. */
export interface Support {
  /** A source and what it derives from are one origin. */
  readonly origins: number;
  readonly voice: 'reported' | 'attributed';
}

/** A claim that the analyst's layer put there, or one of the data that it reads with another stance. */
export type OwnMark =
  | { readonly kind: 'added' }
  /** `stance` is that of the source. */
  | { readonly kind: 'read-otherwise'; readonly stance: Stance };

/** One party under an answer. `sign` never stands without `words`. */
export interface LedgerLine {
  readonly claim: ClaimId;
  readonly by: ActorId;
  readonly byName: string;
  readonly speaker: string | undefined;
  readonly stance: Stance;
  readonly sign: string;
  /** "says so", "denies", "concedes", "no comment". */
  readonly words: string;
  readonly says: string;
  readonly saidOn: string | undefined;
  readonly attribution: 'named' | 'anonymous' | 'document';
  readonly figure: Figure | undefined;
  readonly likelihood: string | undefined;
  /** What the analyst did to it; undefined where it stands as the source has it. */
  readonly own: OwnMark | undefined;
  readonly at: readonly Locator[];
}

/** A party that an answer blames and that has no claim of its own in these sources. */
export interface SilentParty {
  readonly actor: ActorId;
  readonly name: string;
}

export interface LedgerAnswer {
  readonly label: string;
  /** "a misfire, not an attack" */
  readonly note: string | undefined;
  readonly blames: ActorId | undefined;
  readonly lines: readonly LedgerLine[];
  readonly silent: readonly SilentParty[];
}

/** How a claim bears on a position. */
export type Bearing = 'consistent' | 'inconsistent' | 'says-nothing';

export interface LedgerGrid {
  readonly positions: readonly { readonly key: string; readonly label: string }[];
  /** One a claim, with a bearing on each position in their order. */
  readonly rows: readonly { readonly line: LedgerLine; readonly bearings: readonly Bearing[] }[];
}

export interface LedgerQuestion {
  readonly aspect: Aspect;
  readonly question: string;
  readonly status: AspectStatus;
  readonly answers: readonly LedgerAnswer[];
  /** Its claims against its answers; undefined where fewer than two rival ones are given. */
  readonly grid: LedgerGrid | undefined;
}

export interface Ledger {
  readonly questions: readonly LedgerQuestion[];
  /** The most telling status over the aspects; assessments never make it contested. */
  readonly overall: AspectStatus;
  readonly support: Support;
}
