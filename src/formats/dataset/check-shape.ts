import * as v from 'valibot';
import type { Problem } from '../../model/problem.ts';
import { keyProblemsIn, type KeyProblem } from './check-keys.ts';
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

const ruleWord = (issue: Issue): string => ruleWords.get(issue.type) ?? issue.expected ?? 'another value';

function choices(expected: string, input: unknown): string {
  const values = expected.replace(/^\(|\)$/gu, '').split(' | ');
  const names = values.map((value) => value.replaceAll('"', ''));
  const hint = typeof input === 'string' ? didYouMean(input, names) : '';
  return `${values.length > 1 ? 'one of ' : ''}${values.join(', ')}${hint}`;
}

function expectedBy(issue: Issue): string {
  if (issue.kind === 'validation') return issue.message.startsWith('Invalid') ? ruleWord(issue) : issue.message;
  const expected = issue.expected ?? 'another value';
  if (issue.type === 'strict_object' && issue.input === undefined) return `the key ${expected}`;
  return typeWords.get(expected) ?? choices(expected, issue.input);
}

const isUnknownKey = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never';

const issuePath = (issue: Issue): readonly Segment[] => (issue.path ?? []).map((item) => item.key as Segment);

const liesIn = (path: Path, around: Path): boolean => around.every((segment, index) => path[index] === segment);

/** What the schema has to say beyond what was told of keys already. */
function isNew(issue: Issue, told: readonly KeyProblem[]): boolean {
  const path = issuePath(issue);
  return !isUnknownKey(issue) && !told.some((problem) => liesIn(path, problem.path));
}

/** The value as its schema reads it; undefined when it was refused, and then the reasons are reported. */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  spot: Spot,
  report: Report,
): v.InferOutput<S> | undefined {
  const at = (path: Path): Spot => ({ ...spot, path: [...spot.path, ...path] });
  const told = keyProblemsIn(schema, value);
  for (const { path, expected, found } of told) report(problemAt(at(path), expected, found));
  const result = v.safeParse(schema, value);
  for (const issue of (result.issues ?? []).filter((one) => isNew(one, told))) {
    report(() => problemAt(at(issuePath(issue)), expectedBy(issue), shortJson(issue.input)));
  }
  return result.success && told.length === 0 ? result.output : undefined;
}
