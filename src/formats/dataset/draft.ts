import type * as v from 'valibot';
import { datasetFiles, datasetHeader, type DatasetHeader } from '../../model/dataset.ts';
import type { Actor, ConflictEvent, Place, Relation, Source } from '../../model/schema.ts';
import { problemAt, readShape, type Spot } from './check-shape.ts';
import { parseFile } from './parse-files.ts';
import type { Report } from './problem-list.ts';
import { shortJson } from './short-json.ts';

export const headerFile = 'dataset.json';

/** A record with its place in its file. */
export interface Placed<T> {
  readonly file: string;
  readonly index: number;
  readonly value: T;
}

/** The parts of a data set that have the right shape, on the way to being one. */
export interface Draft {
  readonly header: DatasetHeader | undefined;
  readonly sources: readonly Placed<Source>[];
  readonly places: readonly Placed<Place>[];
  readonly actors: readonly Placed<Actor>[];
  readonly relations: readonly Placed<Relation>[];
  readonly events: readonly Placed<ConflictEvent>[];
  /** What stands in each file, also where its shape is wrong; undefined where nothing could be read. */
  readonly raw: ReadonlyMap<string, readonly unknown[] | undefined>;
}

/** A field of a value of unknown shape. */
export const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

export function textField(value: unknown, key: string): string | undefined {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

export const spotOf = (placed: Placed<{ readonly id: string }>, ...path: Spot['path']): Spot => ({
  file: placed.file,
  path: [placed.index, ...path],
  id: placed.value.id,
});

function readList(files: ReadonlyMap<string, string>, file: string, report: Report): readonly unknown[] | undefined {
  const value = parseFile(files, file, report);
  if (value === undefined || Array.isArray(value)) return value;
  report(problemAt({ file, path: [], id: undefined }, 'a list of records', shortJson(value)));
  return undefined;
}

function readRecords<S extends v.GenericSchema>(file: string, schema: S, list: readonly unknown[], report: Report) {
  return list.flatMap((raw, index): Placed<v.InferOutput<S>>[] => {
    const value = readShape(schema, raw, { file, path: [index], id: textField(raw, 'id') }, report);
    return value === undefined ? [] : [{ file, index, value }];
  });
}

function readHeader(files: ReadonlyMap<string, string>, report: Report): DatasetHeader | undefined {
  const value = parseFile(files, headerFile, report);
  if (value === undefined) return undefined;
  return readShape(datasetHeader, value, { file: headerFile, path: [], id: undefined }, report);
}

export function readDraft(files: ReadonlyMap<string, string>, report: Report): Draft {
  const header = readHeader(files, report);
  const raw = new Map(datasetFiles.map(({ file }) => [file as string, readList(files, file, report)]));
  const [sources, places, actors, relations, events] = datasetFiles;
  const records = <S extends v.GenericSchema>({ file, record }: { readonly file: string; readonly record: S }) =>
    readRecords(file, record, raw.get(file) ?? [], report);
  return {
    header,
    sources: records(sources),
    places: records(places),
    actors: records(actors),
    relations: records(relations),
    events: records(events),
    raw,
  };
}
