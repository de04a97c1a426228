import type { Path } from './json-path.ts';

/**
 * Walks a value along its schema. The checks of ids, locators and figures find what they look for by
 * schema, so a field that is added to the schema is checked without being listed a second time.
 */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly items?: readonly SchemaNode[];
  readonly wrapped?: SchemaNode;
  /** Of a record the schema of its keys, of a variant the name of its tag. */
  readonly key?: SchemaNode | string;
  readonly value?: SchemaNode;
  readonly options?: readonly (SchemaNode | string | number)[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly name?: string }[];
}

export interface ValueNode {
  readonly schema: unknown;
  /** The schema of the object that the value is a field of, or stands in a list of. */
  readonly owner: unknown;
  readonly path: Path;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

export const asSchemaNode = (schema: unknown): SchemaNode => schema as SchemaNode;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* walkFields(schema: SchemaNode, value: Fields, path: Path): Generator<ValueNode> {
  for (const [key, field] of Object.entries(schema.entries ?? {})) {
    if (Object.hasOwn(value, key)) yield* walk(field, value[key], [...path, key], schema);
  }
}

function* walkRecord(schema: SchemaNode, value: Fields, path: Path, owner: unknown): Generator<ValueNode> {
  for (const [key, item] of Object.entries(value)) {
    if (schema.value) yield* walk(schema.value, item, [...path, key], owner);
  }
}

function* walkList(schema: SchemaNode, value: readonly unknown[], path: Path, owner: unknown): Generator<ValueNode> {
  for (const [index, item] of value.entries()) {
    const itemSchema = schema.item ?? schema.items?.[index];
    if (itemSchema) yield* walk(itemSchema, item, [...path, index], owner);
  }
}

function chosenOption(schema: SchemaNode, value: Fields): SchemaNode | undefined {
  const tag = schema.key;
  if (typeof tag !== 'string') return undefined;
  const options = (schema.options ?? []) as readonly SchemaNode[];
  return options.find((option) => option.entries?.[tag]?.literal === value[tag]);
}

/** The value and all that lies in it, as far as its shape agrees with the schema. */
export function* walk(schema: SchemaNode, value: unknown, path: Path, owner?: unknown): Generator<ValueNode> {
  if (schema.wrapped) return yield* walk(schema.wrapped, value, path, owner);
  yield { schema, owner, path, value };
  if (Array.isArray(value)) return yield* walkList(schema, value, path, owner);
  if (!isFields(value)) return undefined;
  if (schema.type === 'strict_object') return yield* walkFields(schema, value, path);
  if (schema.type === 'record') return yield* walkRecord(schema, value, path, owner);
  const option = schema.type === 'variant' ? chosenOption(schema, value) : undefined;
  if (option) yield* walk(option, value, path, owner);
  return undefined;
}

/** The brand that a schema gives its values, such as `ActorId`. */
export const brandOf = (schema: unknown): string | undefined =>
  asSchemaNode(schema).pipe?.find((step) => step.type === 'brand')?.name;
