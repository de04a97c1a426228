import * as v from 'valibot';
import { actorId, type ActorId } from './ids.ts';
import type { Aspect } from './vocabulary.ts';

/**
 * Whose account the graph is drawn from: a party and those whose word is its own. Leaving the field out
 * of a lens is "all accounts"; there is no neutral one.
 */
export const accountSchema = v.strictObject({
  party: actorId,
  /** Whether the word of officials who are not named counts. */
  officials: v.boolean(),
  /** Whether the word of anonymous voices counts. */
  anonymous: v.boolean(),
});
export type Account = v.InferOutput<typeof accountSchema>;

/** How a party tells an event. `silent` is never agreement; `asked` is a refusal to comment. */
export type Told = 'says' | 'denies' | 'asked' | 'silent';

/** What one party says of one record, aspect by aspect. */
export interface AccountReading {
  readonly told: Told;
  /** The party denies that it happened: it leaves the picture. */
  readonly removed: boolean;
  /** Actors that the party names as the cause. */
  readonly names: ReadonlySet<ActorId>;
  /** Actors of whom the party denies that they caused it. */
  readonly clears: ReadonlySet<ActorId>;
  /** "killed", "alive": the outcome that the party gives. */
  readonly outcome: string | undefined;
  /** Outcomes that the party denies. */
  readonly deniedOutcomes: readonly string[];
  /** Aspects on which its own voices contradict each other; shown, not resolved. */
  readonly contradictions: readonly Aspect[];
}
