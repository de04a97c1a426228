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

/**
 * Told of each value. `owner` is the schema of the object that the value is a field of, or stands in a
 * list of.
 */
type Visit = (schema: SchemaNode, value: unknown, path: Path, owner: SchemaNode | undefined) => void;

type Fields = Readonly<Record<string, unknown>>;

export const asSchemaNode = (schema: unknown): SchemaNode => schema as SchemaNode;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Owner = SchemaNode | undefined;

function walkFields(schema: SchemaNode, value: Fields, path: Path, visit: Visit): void {
  for (const key in schema.entries) {
    if (Object.hasOwn(value, key)) walk(schema.entries[key] as SchemaNode, value[key], [...path, key], visit, schema);
  }
}

function walkRecord(schema: SchemaNode, value: Fields, path: Path, visit: Visit, owner: Owner): void {
  for (const [key, item] of Object.entries(value)) {
    if (schema.value) walk(schema.value, item, [...path, key], visit, owner);
  }
}

function walkList(schema: SchemaNode, value: readonly unknown[], path: Path, visit: Visit, owner: Owner): void {
  for (const [index, item] of value.entries()) {
    const itemSchema = schema.item ?? schema.items?.[index];
    if (itemSchema) walk(itemSchema, item, [...path, index], visit, owner);
  }
}

function chosenOption(schema: SchemaNode, value: Fields): SchemaNode | undefined {
  const tag = schema.key;
  if (typeof tag !== 'string') return undefined;
  const options = (schema.options ?? []) as readonly SchemaNode[];
  return options.find((option) => option.entries?.[tag]?.literal === value[tag]);
}

/** Visits the value and all that lies in it, as far as its shape agrees with the schema. */
export function walk(schema: SchemaNode, value: unknown, path: Path, visit: Visit, owner?: SchemaNode): void {
  if (schema.wrapped) return walk(schema.wrapped, value, path, visit, owner);
  visit(schema, value, path, owner);
  if (Array.isArray(value)) return walkList(schema, value, path, visit, owner);
  if (!isFields(value)) return undefined;
  if (schema.type === 'strict_object') return walkFields(schema, value, path, visit);
  if (schema.type === 'record') return walkRecord(schema, value, path, visit, owner);
  const option = schema.type === 'variant' ? chosenOption(schema, value) : undefined;
  return option && walk(option, value, path, visit, owner);
}

/** The brand that a schema gives its values, such as `ActorId`. */
export const brandOf = (schema: unknown): string | undefined =>
  asSchemaNode(schema).pipe?.find((step) => step.type === 'brand')?.name;
