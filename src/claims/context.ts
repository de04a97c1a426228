import type { ActorId, ClaimId, SourceId } from '../model/ids.ts';
import type { OwnMark } from '../model/ledger.ts';
import type { Claim } from '../model/schema.ts';

/** What a reading of claims has to be told from outside: names, and who belongs to whom. */
export interface PartyContext {
  readonly nameOf: (actor: ActorId) => string;
  /**
   * The parties that `actor` belongs to, itself not among them: what it holds office in, is part of, is
   * employed by or speaks for on the day of saying. The claim is given for its day; a caller may ignore it.
   */
  readonly belongsTo: (actor: ActorId, claim: Claim) => readonly ActorId[];
  /** Whether a speaker is an actor by its id; left out, none is. */
  readonly isActor?: (speaker: string) => boolean;
}

/** What a ledger needs besides: where sources come from, and how a speaker is written. */
export interface LedgerContext extends PartyContext {
  /** One id for all sources that derive from one another: see `originsAmong`. */
  readonly originOf: (source: SourceId) => SourceId;
  /** The name of a speaker that is an actor's id; left out, a speaker is shown as the record writes it. */
  readonly speakerOf?: (speaker: string) => string;
  /** What the analyst did to a claim; left out, nothing to any. */
  readonly ownOf?: (claim: ClaimId) => OwnMark | undefined;
}

/** The party and all that it belongs to: whose word a claim is. */
export const partiesOf = (claim: Claim, context: PartyContext): readonly ActorId[] => [
  claim.by,
  ...context.belongsTo(claim.by, claim),
];
