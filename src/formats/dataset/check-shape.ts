import * as v from 'valibot';
import type { Problem } from '../../model/problem.ts';
import { unknownKeys } from './check-keys.ts';
import { formatPath, type Path, type Segment } from './json-path.ts';
import { didYouMean } from './near-miss.ts';
import type { Report } from './problem-list.ts';
import { shortJson } from './short-json.ts';

export interface Spot {
  readonly file: string;
  readonly path: Path;
  readonly id: string | undefined;
}

export const problemAt = (spot: Spot, expected: string, found: string): Problem => ({
  file: spot.file,
  path: formatPath(spot.path),
  ...(spot.id === undefined ? {} : { id: spot.id }),
  expected,
  found,
});

type Issue = v.BaseIssue<unknown>;

const typeWords: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['(number | string)', 'a number or a text'],
]);

const ruleWords: ReadonlyMap<string, string> = new Map([
  ['integer', 'a whole number'],
  ['min_length', 'at least one entry'],
]);

function choices(expected: string, input: unknown): string {
  const values = expected.replace(/^\(|\)$/gu, '').split(' | ');
  const names = values.map((value) => value.replaceAll('"', ''));
  const hint = typeof input === 'string' ? didYouMean(input, names) : '';
  return `${values.length > 1 ? 'one of ' : ''}${values.join(', ')}${hint}`;
}

function expectedBy(issue: Issue): string {
  if (issue.kind === 'validation') return ruleWords.get(issue.type) ?? issue.message;
  const expected = issue.expected ?? 'another value';
  if (issue.type === 'strict_object' && issue.input === undefined) return `the key ${expected}`;
  return typeWords.get(expected) ?? choices(expected, issue.input);
}

const isUnknownKey = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never';

const issuePath = (issue: Issue): readonly Segment[] => (issue.path ?? []).map((item) => item.key as Segment);

/** The value as its schema reads it; undefined when it was refused, and then the reasons are reported. */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  spot: Spot,
  report: Report,
): v.InferOutput<S> | undefined {
  const strange = [...unknownKeys(schema, value, [])];
  for (const { path, expected, found } of strange) {
    report(problemAt({ ...spot, path: [...spot.path, ...path] }, expected, found));
  }
  const result = v.safeParse(schema, value);
  for (const issue of (result.issues ?? []).filter((one) => !isUnknownKey(one))) {
    const path = [...spot.path, ...issuePath(issue)];
    report(problemAt({ ...spot, path }, expectedBy(issue), shortJson(issue.input)));
  }
  return result.success && strange.length === 0 ? result.output : undefined;
}
