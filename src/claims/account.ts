import type { Account, AccountReading, Told } from '../model/account.ts';
import type { ActorId } from '../model/ids.ts';
import type { Claim } from '../model/schema.ts';
import { aspects, type Aspect } from '../model/vocabulary.ts';
import { partiesOf, type PartyContext } from './context.ts';
import { readingsOf, type Reading } from './readings.ts';

/** Whose word a claim is to a party: its own, that of one of its voices, or none of its. */
type Rank = 'own' | 'voice';

/** A claim through a voice that is no actor here and is named, such as "Israeli officials". */
const isUnnamedOfficial = (claim: Claim): boolean => claim.speaker !== undefined && claim.attribution !== 'anonymous';

function rankOf(claim: Claim, account: Account, context: PartyContext): Rank | undefined {
  if (!partiesOf(claim, context).includes(account.party)) return undefined;
  if (claim.attribution === 'anonymous' && !account.anonymous) return undefined;
  if (isUnnamedOfficial(claim) && !account.officials) return undefined;
  return claim.by === account.party && claim.attribution !== 'anonymous' ? 'own' : 'voice';
}

/** Whether a claim is the party's word, under the account's choice of voices. */
export const isWordOf = (claim: Claim, account: Account, context: PartyContext): boolean =>
  rankOf(claim, account, context) !== undefined;

interface Ranked {
  readonly reading: Reading;
  readonly rank: Rank;
}

/** A party's own word goes before a subordinate's: where it speaks to an aspect itself, others do not. */
function deciding(ranked: readonly Ranked[]): readonly Reading[] {
  const own = ranked.filter(({ rank }) => rank === 'own');
  return (own.length > 0 ? own : ranked).map(({ reading }) => reading);
}

const keysOf = (readings: readonly Reading[], mode: Reading['mode']): ReadonlySet<string> =>
  new Set(readings.filter((reading) => reading.mode === mode).flatMap(({ answers }) => answers));

/** Within one party, an answer that it both puts forward and denies. */
function contradicts(ranked: readonly Ranked[]): boolean {
  const readings = ranked.map(({ reading }) => reading);
  const denied = keysOf(readings, 'denies');
  return [...keysOf(readings, 'affirms')].some((key) => denied.has(key));
}

function toldOf(readings: readonly Reading[]): Told {
  if (readings.some(({ mode }) => mode === 'affirms')) return 'says';
  if (readings.some(({ mode }) => mode === 'denies')) return 'denies';
  return readings.length > 0 ? 'asked' : 'silent';
}

/** Assessments judge an event and change nothing in it. */
const telling: readonly Aspect[] = aspects.map(({ id }) => id).filter((id) => id !== 'assessment');

const actorKeys = (keys: ReadonlySet<string>): ReadonlySet<ActorId> =>
  new Set([...keys].filter((key) => key !== '') as ActorId[]);

/**
 * Reads the claims on one record from a party's account. Denied occurrence removes the record; denied
 * responsibility clears those it names and leaves the record; denied outcome changes that value alone.
 */
export function readAccount(claims: readonly Claim[], account: Account, context: PartyContext): AccountReading {
  const byAspect = new Map<Aspect, readonly Ranked[]>();
  for (const aspect of telling) {
    const readings = readingsOf(
      claims.filter((claim) => claim.aspect === aspect),
      context,
    );
    const ranked = readings.flatMap((reading) => {
      const rank = rankOf(reading.claim, account, context);
      return rank ? [{ reading, rank }] : [];
    });
    byAspect.set(aspect, ranked);
  }
  const on = (aspect: Aspect) => deciding(byAspect.get(aspect) ?? []);
  const cause = on('responsibility');
  const outcomes = on('outcome');
  const affirmed = outcomes.find(({ mode }) => mode === 'affirms');
  const removed = keysOf(on('occurrence'), 'denies').size > 0 && keysOf(on('occurrence'), 'affirms').size === 0;
  return {
    told: removed ? 'denies' : toldOf(telling.flatMap(on)),
    removed,
    names: actorKeys(keysOf(cause, 'affirms')),
    clears: actorKeys(keysOf(cause, 'denies')),
    outcome: affirmed?.content.outcome,
    deniedOutcomes: [...keysOf(outcomes, 'denies')],
    contradictions: telling.filter((aspect) => contradicts(byAspect.get(aspect) ?? [])),
  };
}
