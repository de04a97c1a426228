import { didYouMean } from './near-miss.ts';
import type { Path } from './json-path.ts';
import { shortJson } from './short-json.ts';
import { asSchemaNode, walk, type SchemaNode } from './walk-schema.ts';

export interface KeyProblem {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
}

/** Keys that every object has by birth; as data they are never an id and could disturb a lookup. */
const inborn = new Set(Object.getOwnPropertyNames(Object.prototype));

function unknownKey(path: Path, key: string, known: readonly string[]): KeyProblem {
  const found = `the unknown key ${JSON.stringify(key.slice(0, 60))}`;
  return { path: [...path, key], expected: `only known keys${didYouMean(key, known)}`, found };
}

function keyProblems(schema: SchemaNode, value: object, path: Path): readonly KeyProblem[] {
  if (Array.isArray(value)) return [{ path, expected: 'an object', found: shortJson(value) }];
  if (!schema.entries) {
    const strange = Object.keys(value).filter((key) => inborn.has(key));
    return strange.map((key) => unknownKey(path, key, []));
  }
  const known = Object.keys(schema.entries);
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  return strange.map((key) => unknownKey(path, key, known));
}

const keyed = new Set(['strict_object', 'record']);

/**
 * Every unknown key within the value, and every list that stands where an object should. The schema
 * itself stops at the first unknown key of an object, takes `constructor` for known, since it looks
 * keys up in an object, and takes a list for an object that has the methods of lists as fields.
 */
export function keyProblemsIn(schema: unknown, root: unknown): readonly KeyProblem[] {
  const problems: KeyProblem[] = [];
  walk(asSchemaNode(schema), root, [], (node, value, path) => {
    if (typeof value !== 'object' || value === null || !keyed.has(node.type)) return;
    problems.push(...keyProblems(node, value, path));
  });
  return problems;
}
