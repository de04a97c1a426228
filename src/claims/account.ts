import type { Account, Side, Told } from '../model/account.ts';
import type { ActorId, SourceId } from '../model/ids.ts';
import type { Claim, ConflictEvent } from '../model/schema.ts';
import { aspects, type Aspect } from '../model/vocabulary.ts';
import { partiesOf, type PartyContext } from './context.ts';
import { readingsOf, type Reading } from './readings.ts';

/** What an account is read from. */
type TellableRecord = Pick<ConflictEvent, 'claims' | 'at' | 'figures' | 'counts'>;

/** What one account says of one record, aspect by aspect. */
export interface AccountReading {
  readonly told: Told;
  /** The account has it that this did not happen: it leaves the picture. */
  readonly removed: boolean;
  /** The record itself is told, whatever is claimed of it: by its source, or by all accounts. */
  readonly attested: boolean;
  /** Actors that are named as the cause. */
  readonly names: ReadonlySet<ActorId>;
  /** Actors of whom it is denied that they caused it. */
  readonly clears: ReadonlySet<ActorId>;
  /** What is put forward, denied or left without comment; an aspect that is not spoken to is left out. */
  readonly on: ReadonlyMap<Aspect, readonly Reading[]>;
  /** Aspects on which its own voices contradict each other; shown, not resolved. */
  readonly contradictions: readonly Aspect[];
}

/** Whose word a claim is to a teller: its own, that of one of its voices, or none of its. */
type Rank = 'own' | 'voice';

/** A claim through a voice that is no actor here and is not named, such as "Israeli officials". */
const isUnnamedOfficial = ({ speaker, attribution }: Claim, { isActor }: PartyContext): boolean =>
  speaker !== undefined && attribution !== 'anonymous' && !isActor?.(speaker);

const isCited = ({ at }: Pick<Claim, 'at'>, source: SourceId): boolean => at.some((each) => each.source === source);

function isHeard(claim: Claim, account: Account, context: PartyContext): boolean {
  if (claim.attribution === 'anonymous') return account.anonymous;
  return account.officials || !isUnnamedOfficial(claim, context);
}

/** A source passes on whose word it is, so to its account all that it cites is alike. */
function rankOf(claim: Claim, side: Side, context: PartyContext): Rank | undefined {
  if (side === 'all') return 'own';
  if (!isHeard(claim, side, context)) return undefined;
  if ('source' in side) return isCited(claim, side.source) ? 'own' : undefined;
  if (!partiesOf(claim, context).includes(side.party)) return undefined;
  return claim.by === side.party && claim.attribution !== 'anonymous' ? 'own' : 'voice';
}

/** Whether a claim is the teller's word, under the account's choice of voices. */
export const isWordOf = (claim: Claim, account: Account, context: PartyContext): boolean =>
  rankOf(claim, account, context) !== undefined;

/** Parties tell by their claims alone; a source tells every record that it is cited for. */
function attests({ at, figures = [], counts = [] }: TellableRecord, side: Side): boolean {
  if (side === 'all') return true;
  return 'source' in side && [{ at }, ...figures, ...counts].some((part) => isCited(part, side.source));
}

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

/** Within one account, an answer that is both put forward and denied. */
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

function rankedOn(aspect: Aspect, claims: readonly Claim[], side: Side, context: PartyContext): readonly Ranked[] {
  const readings = readingsOf(
    claims.filter((claim) => claim.aspect === aspect),
    context,
  );
  return readings.flatMap((reading) => {
    const rank = rankOf(reading.claim, side, context);
    return rank ? [{ reading, rank }] : [];
  });
}

/**
 * Reads the claims on one record from an account. Denied occurrence removes the record; denied
 * responsibility clears those it names and leaves the record; denied outcome changes that value alone.
 */
export function readAccount(record: TellableRecord, side: Side, context: PartyContext): AccountReading {
  const { claims = [] } = record;
  const ranked = claims.length === 0 ? [] : telling.map((id) => [id, rankedOn(id, claims, side, context)] as const);
  const on = new Map(ranked.map(([id, each]) => [id, deciding(each)] as const).filter(([, each]) => each.length > 0));
  const [occurrence, cause] = [on.get('occurrence') ?? [], on.get('responsibility') ?? []];
  const attested = attests(record, side);
  const removed = !attested && keysOf(occurrence, 'denies').size > 0 && keysOf(occurrence, 'affirms').size === 0;
  return {
    told: removed ? 'denies' : attested ? 'says' : toldOf([...on.values()].flat()),
    removed,
    attested,
    names: actorKeys(keysOf(cause, 'affirms')),
    clears: actorKeys(keysOf(cause, 'denies')),
    on,
    contradictions: ranked.filter(([, each]) => contradicts(each)).map(([id]) => id),
  };
}

/** The outcome that an account gives, with the claim that gives it, and those it denies. */
export function outcomesIn({ on }: AccountReading): {
  readonly given: Reading | undefined;
  readonly denied: readonly string[];
} {
  const readings = on.get('outcome') ?? [];
  return { given: readings.find(({ mode }) => mode === 'affirms'), denied: [...keysOf(readings, 'denies')] };
}
