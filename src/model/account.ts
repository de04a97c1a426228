import * as v from 'valibot';
import { actorId, sourceId, type ActorId, type SourceId } from './ids.ts';

/** Whose account it is, whatever choice of voices is made. */
export type Teller = { readonly party: ActorId } | { readonly source: SourceId };

const voices = {
  /** Whether the word of officials who are not named counts. */
  officials: v.boolean(),
  /** Whether the word of anonymous voices counts. */
  anonymous: v.boolean(),
};

/**
 * Whose account the graph is drawn from: a party and those whose word is its own, or a source with what it
 * says and passes on. Leaving the field out of a lens is "all accounts"; there is no neutral one.
 */
export const accountSchema = v.union([
  v.strictObject({ party: actorId, ...voices }),
  v.strictObject({ source: sourceId, ...voices }),
]);
export type Account = v.InferOutput<typeof accountSchema>;

/** One side of a comparison. */
export const sideSchema = v.union([accountSchema, v.literal('all')]);
export type Side = v.InferOutput<typeof sideSchema>;

/** The account of a teller with all its voices. */
export const wholeWord = (teller: Teller): Account => ({ ...teller, officials: true, anonymous: true });

export const tellerOf = (account: Account): Teller =>
  'party' in account ? { party: account.party } : { source: account.source };

export const isTold = (teller: Teller, account: Account | undefined): account is Account =>
  account !== undefined && JSON.stringify(tellerOf(account)) === JSON.stringify(tellerOf(wholeWord(teller)));

/** How an account tells an event. `silent` is never agreement; `asked` is a refusal to comment. */
export type Told = 'says' | 'denies' | 'asked' | 'silent';
