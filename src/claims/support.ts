import type { SourceId } from '../model/ids.ts';
import type { Support } from '../model/ledger.ts';
import type { Claim, Locator, Source } from '../model/schema.ts';
import { affirms } from '../model/vocabulary.ts';

export interface Supported {
  readonly at: readonly Locator[];
  readonly claims?: readonly Claim[] | undefined;
  readonly voice?: Support['voice'] | undefined;
}

type OriginOf = (source: SourceId) => SourceId;

/**
 * One id for all sources that repeat one another, through any number of steps: the alphabetically first
 * of them. Two parties quoted in one story share that story, hence its origin.
 */
export function originsAmong(sources: readonly Source[]): OriginOf {
  const parent = new Map<SourceId, SourceId>();
  const rootOf = (id: SourceId): SourceId => {
    const up = parent.get(id);
    return up === undefined ? id : rootOf(up);
  };
  const unite = (a: SourceId, b: SourceId) => {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted();
    if (first && second && first !== second) parent.set(second, first);
  };
  for (const { id, derivedFrom } of sources) for (const basis of derivedFrom ?? []) unite(id, basis);
  return rootOf;
}

const originCount = (at: readonly Locator[], originOf: OriginOf): number =>
  new Set(at.map(({ source }) => originOf(source))).size;

/** Counts the record's own locators and those of claims that put something forward: a denial is no support. */
export function supportOf(record: Supported, originOf: OriginOf): Support {
  const spoken = (record.claims ?? []).filter(affirms).flatMap(({ at }) => at);
  return { origins: originCount([...record.at, ...spoken], originOf), voice: record.voice ?? 'reported' };
}
