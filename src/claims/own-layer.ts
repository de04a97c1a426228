import { claimsOf, type Dataset } from '../model/dataset.ts';
import type { ActorId, ClaimId, SourceId } from '../model/ids.ts';
import type { OwnMark } from '../model/ledger.ts';
import type { OwnClaim, OwnLayer } from '../model/own-layer.ts';
import type { Claim } from '../model/schema.ts';
import type { Stance } from '../model/vocabulary.ts';

/**
 * Reads a data set with the analyst's sources, claims and stances laid over it. A layer may come from
 * outside, made for another data set: whatever of it names a thing that is not here has no effect.
 */

interface Known {
  readonly actors: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Records that claims can be on. */
  readonly records: ReadonlySet<string>;
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const actorsIn = ({ by, blames, figure }: Claim): readonly ActorId[] =>
  [by, blames, figure?.whose, figure?.countedBy, figure?.basedOn].filter((id) => id !== undefined);

const sourcesIn = ({ at, figure }: Claim): readonly SourceId[] =>
  [...at, ...(figure?.at ?? [])].map(({ source }) => source);

const isReadable = ({ on, claim }: OwnClaim, known: Known): boolean =>
  known.records.has(on) &&
  actorsIn(claim).every((id) => known.actors.has(id)) &&
  sourcesIn(claim).every((id) => known.sources.has(id));

/** The first of each id, and none whose id is taken: nothing of the data gives way to what is laid over it. */
function unlikeTaken<T>(list: readonly T[], idOf: (entry: T) => string, taken: ReadonlySet<string>): readonly T[] {
  const seen = new Set(taken);
  return list.filter((entry) => !seen.has(idOf(entry)) && seen.add(idOf(entry)));
}

/** The layer's stances that differ from the claim's own, the last one where a claim has several. */
function stancesOver(claims: readonly Claim[], { stances }: OwnLayer): ReadonlyMap<ClaimId, Stance> {
  const wanted = new Map(stances.map(({ claim, stance }) => [claim, stance]));
  return new Map(
    claims.flatMap(({ id, stance }) => {
      const read = wanted.get(id);
      return read === undefined || read === stance ? [] : [[id, read] as const];
    }),
  );
}

function marksOf(claims: readonly Claim[], stances: ReadonlyMap<ClaimId, Stance>, added: readonly OwnClaim[]) {
  const read = claims.filter(({ id }) => stances.has(id));
  return new Map<ClaimId, OwnMark>([
    ...read.map(({ id, stance }) => [id, { kind: 'read-otherwise', stance }] as const),
    ...added.map(({ claim }) => [claim.id, { kind: 'added' }] as const),
  ]);
}

function overlaid<T extends { readonly id: string; readonly claims?: Claim[] }>(
  record: T,
  stances: ReadonlyMap<ClaimId, Stance>,
  added: readonly OwnClaim[],
): T {
  const own = added.filter(({ on }) => on === record.id);
  const given = record.claims ?? [];
  if (own.length === 0 && !given.some(({ id }) => stances.has(id))) return record;
  const read = given.map((claim) => ({ ...claim, stance: stances.get(claim.id) ?? claim.stance }));
  return { ...record, claims: [...read, ...own.map(({ claim }) => claim)] };
}

export function readWithOwn(data: Dataset, layer: OwnLayer): Dataset {
  const given = claimsOf(data);
  const sources = [...data.sources, ...unlikeTaken(layer.sources, ({ id }) => id, new Set(idsOf(data.sources)))];
  const known: Known = {
    actors: new Set(idsOf(data.actors)),
    sources: new Set(idsOf(sources)),
    records: new Set([...idsOf(data.events), ...idsOf(data.relations)]),
  };
  const readable = layer.claims.filter((own) => isReadable(own, known));
  const added = unlikeTaken(readable, ({ claim }) => claim.id, new Set(idsOf(given)));
  const stances = stancesOver(given, layer);
  return {
    ...data,
    sources,
    events: data.events.map((event) => overlaid(event, stances, added)),
    relations: data.relations.map((relation) => overlaid(relation, stances, added)),
    own: new Map([...(data.own ?? []), ...marksOf(given, stances, added)]),
  };
}
