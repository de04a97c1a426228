import { didYouMean } from './near-miss.ts';
import type { Path } from './json-path.ts';
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
  if (schema.type === 'record') {
    return Object.keys(value)
      .filter((key) => inborn.has(key))
      .map((key) => unknownKey(path, key, []));
  }
  if (schema.type !== 'strict_object' || !schema.entries) return [];
  const known = Object.keys(schema.entries);
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  return strange.map((key) => unknownKey(path, key, known));
}

/**
 * Every unknown key within the value. The schema itself stops at the first of an object, and takes
 * `constructor` for known, since it looks keys up in an object.
 */
export function* unknownKeys(schema: unknown, value: unknown, path: Path): Generator<KeyProblem> {
  for (const node of walk(asSchemaNode(schema), value, path)) {
    if (typeof node.value !== 'object' || node.value === null || Array.isArray(node.value)) continue;
    yield* keyProblems(asSchemaNode(node.schema), node.value, node.path);
  }
}
