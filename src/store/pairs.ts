import type { ActorId } from '../model/ids.ts';
import type { ConflictEvent, Participant } from '../model/schema.ts';

/** What a pair of actors is to one event; the bits of `Pair.bits`. */
export const PairBit = {
  /** From `from` to `to`; without it the event has no direction. */
  directed: 1,
  /** A claim's word or an anonymous voice, not the source's own. */
  alleged: 2,
  /** Somebody in these sources disputes it. */
  denied: 4,
  /** Struck through a site, or the site where it was: drawn thin, and on selection only. */
  thin: 8,
  /** One of several answers to "who caused it": drawn as a tine of a fork. */
  tine: 16,
  /** A claim puts the blame on `from`; no source reports it as the initiator. */
  blame: 32,
} as const;

interface Pair {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly bits: number;
  /** The site through which `to` was struck. */
  readonly via?: ActorId;
}

const receives = new Set(['target', 'victim', 'addressee']);

/** Who is blamed for an event, and whether somebody denies that part; read by those who know whose word is whose. */
export type Blamed = ReadonlyMap<ActorId, { readonly denied: boolean }>;

/** A denied outcome or toll changes that value alone; only a denial that it happened breaks the line. */
const isDenied = ({ claims = [] }: ConflictEvent): boolean =>
  claims.some((claim) => claim.aspect === 'occurrence' && claim.stance === 'denies');

const byRole = (event: ConflictEvent, accepts: (p: Participant) => boolean) => event.participants.filter(accepts);

const struckPair = (from: ActorId, { actor: to, via }: Participant): Pair =>
  via ? { from, to, via, bits: PairBit.directed | PairBit.thin } : { from, to, bits: PairBit.directed };

function initiatorPairs(event: ConflictEvent, isSite: (actor: ActorId) => boolean): Pair[] {
  const pairs: Pair[] = [];
  for (const { actor: from } of byRole(event, (p) => p.role === 'initiator')) {
    for (const p of event.participants) {
      if (receives.has(p.role)) pairs.push(struckPair(from, p));
      if (p.role === 'location' && isSite(p.actor))
        pairs.push({ from, to: p.actor, bits: PairBit.directed | PairBit.thin });
    }
  }
  return pairs;
}

function undirectedPairs(event: ConflictEvent): Pair[] {
  const counterparts = byRole(event, (p) => p.role === 'counterpart');
  const sidesA = byRole(event, (p) => p.role === 'side-a' || p.role === 'associate-a');
  const sidesB = byRole(event, (p) => p.role === 'side-b' || p.role === 'associate-b');
  const among = counterparts.flatMap((p, i) =>
    counterparts.slice(i + 1).map((q) => ({ from: p.actor, to: q.actor, bits: 0 })),
  );
  return among.concat(sidesA.flatMap((p) => sidesB.map((q) => ({ from: p.actor, to: q.actor, bits: 0 }))));
}

function blamePairs(event: ConflictEvent, blamed: Blamed): Pair[] {
  const struck = byRole(event, (p) => p.role === 'target' || p.role === 'victim');
  const tine = blamed.size > 1 ? PairBit.tine : 0;
  return [...blamed].flatMap(([from, { denied }]) =>
    struck.map(({ actor: to }) => ({
      from,
      to,
      bits: PairBit.directed | PairBit.alleged | PairBit.blame | tine | (denied ? PairBit.denied : 0),
    })),
  );
}

/**
 * The pairs of actors that an event stands between: initiators × those it was done to, counterparts
 * pairwise, sides A × B, and the blamed × those struck. A pair of one actor with itself is left out;
 * two ways to the same pair are one, the firmer one.
 */
export function pairsOf(event: ConflictEvent, blamed: Blamed, isSite: (actor: ActorId) => boolean): Pair[] {
  const disputed = isDenied(event) ? PairBit.denied : 0;
  const voice = event.voice === 'attributed' ? PairBit.alleged : 0;
  const reported = [...initiatorPairs(event, isSite), ...undirectedPairs(event)].map((pair) => ({
    ...pair,
    bits: pair.bits | voice | disputed,
  }));
  const unique = new Map<string, Pair>();
  for (const pair of [...reported, ...blamePairs(event, blamed)]) {
    const key = `${pair.from}>${pair.to}`;
    const known = unique.get(key);
    if (pair.from === pair.to) continue;
    if (!known || (known.bits & PairBit.thin && !(pair.bits & PairBit.thin))) unique.set(key, pair);
  }
  return [...unique.values()];
}
