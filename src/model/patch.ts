import type { Dataset } from './dataset.ts';

/** Keys of a data set that hold records with ids. */
type RecordKey = 'sources' | 'places' | 'actors' | 'relations' | 'events';

/** A change of records: those put in or replaced by id, and the ids of those taken out. */
export interface Patch {
  readonly put: Partial<Pick<Dataset, RecordKey>>;
  readonly remove: Partial<Record<RecordKey, readonly string[]>>;
}

const recordKeys: readonly RecordKey[] = ['sources', 'places', 'actors', 'relations', 'events'];

function patchList<T extends { readonly id: string }>(
  list: readonly T[],
  put: readonly T[],
  remove: readonly string[],
): readonly T[] {
  const fresh = new Map(put.map((record) => [record.id, record]));
  const kept = list.filter((record) => !remove.includes(record.id)).map((record) => fresh.get(record.id) ?? record);
  const known = new Set(list.map((record) => record.id));
  return [...kept, ...put.filter((record) => !known.has(record.id))];
}

/** The data set with a patch laid over it; records keep their places, new ones come last. */
export function patched(data: Dataset, patch: Patch): Dataset {
  const lists = recordKeys.map((key) => [
    key,
    patchList<{ readonly id: string }>(data[key], patch.put[key] ?? [], patch.remove[key] ?? []),
  ]);
  return { ...data, ...Object.fromEntries(lists) };
}
