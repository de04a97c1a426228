import type { Path, Segment } from './json-path.ts';

/**
 * Walks JSON text token by token without recursion: tells where each value stands, which keys stand
 * twice, and where the text first stops being JSON. `JSON.parse` tells none of this in the same way in
 * every engine.
 */
interface JsonVisitor {
  value?(path: Path, offset: number): void;
  repeatedKey?(path: Path, offset: number): void;
}

interface JsonFault {
  readonly offset: number;
  readonly expected: string;
}

type State = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'next' | 'done';

interface Cursor {
  readonly text: string;
  readonly visitor: JsonVisitor;
  readonly path: Segment[];
  /** The keys of each open object; undefined for an open list. */
  readonly open: (Set<string> | undefined)[];
  offset: number;
}

const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/uy;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;

function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The offset behind the string that opens at `start`; undefined where it is no whole string. */
function stringEnd(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  let offset: number | undefined = start + 1;
  while (offset !== undefined && offset < text.length) {
    const char = text[offset] as string;
    if (char === '"') return offset + 1;
    if (char < ' ') return undefined;
    offset = char === '\\' ? matchEnd(escape, text, offset) : offset + 1;
  }
  return undefined;
}

const afterValue = (cursor: Cursor): State => (cursor.open.length === 0 ? 'done' : 'next');

function openList(cursor: Cursor): State {
  cursor.open.push(undefined);
  cursor.path.push(0);
  cursor.offset += 1;
  return 'first-item';
}

function openObject(cursor: Cursor): State {
  cursor.open.push(new Set());
  cursor.path.push('');
  cursor.offset += 1;
  return 'first-key';
}

function close(cursor: Cursor): State {
  cursor.open.pop();
  cursor.path.pop();
  cursor.offset += 1;
  return afterValue(cursor);
}

function takeValue(cursor: Cursor): State | undefined {
  const { text, offset, path, visitor } = cursor;
  const char = text[offset];
  const end = char === '[' || char === '{' ? offset : (stringEnd(text, offset) ?? matchEnd(scalar, text, offset));
  if (end === undefined) return undefined;
  visitor.value?.(path, offset);
  if (char === '[') return openList(cursor);
  if (char === '{') return openObject(cursor);
  cursor.offset = end;
  return afterValue(cursor);
}

function takeKey(cursor: Cursor): State | undefined {
  const end = stringEnd(cursor.text, cursor.offset);
  if (end === undefined) return undefined;
  const key = JSON.parse(cursor.text.slice(cursor.offset, end)) as string;
  const keys = cursor.open.at(-1);
  cursor.path[cursor.path.length - 1] = key;
  if (keys?.has(key)) cursor.visitor.repeatedKey?.(cursor.path, cursor.offset);
  keys?.add(key);
  cursor.offset = end;
  return 'colon';
}

function takeColon(cursor: Cursor): State | undefined {
  if (cursor.text[cursor.offset] !== ':') return undefined;
  cursor.offset += 1;
  return 'value';
}

function takeNext(cursor: Cursor): State | undefined {
  const { text, offset, path, open } = cursor;
  const inObject = open.at(-1) !== undefined;
  if (text[offset] === (inObject ? '}' : ']')) return close(cursor);
  if (text[offset] !== ',') return undefined;
  cursor.offset += 1;
  if (inObject) return 'key';
  path[path.length - 1] = (path.at(-1) as number) + 1;
  return 'value';
}

const steps: Record<Exclude<State, 'done'>, (cursor: Cursor) => State | undefined> = {
  value: takeValue,
  'first-item': (cursor) => (cursor.text[cursor.offset] === ']' ? close(cursor) : takeValue(cursor)),
  'first-key': (cursor) => (cursor.text[cursor.offset] === '}' ? close(cursor) : takeKey(cursor)),
  key: takeKey,
  colon: takeColon,
  next: takeNext,
};

function expectation(state: State, cursor: Cursor): string {
  const inObject = cursor.open.at(-1) !== undefined;
  const words: Record<State, string> = {
    value: 'a JSON value',
    'first-item': 'a JSON value or "]"',
    'first-key': 'a key in double quotes or "}"',
    key: 'a key in double quotes',
    colon: '":" after the key',
    next: inObject ? '"," or "}"' : '"," or "]"',
    done: 'the end of the file',
  };
  return words[state];
}

function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.offset < text.length && ' \t\n\r'.includes(text[cursor.offset] as string)) cursor.offset += 1;
}

/** Undefined when the whole text is JSON, else the first fault. The path given to the visitor is reused. */
export function scanJson(text: string, visitor: JsonVisitor): JsonFault | undefined {
  const cursor: Cursor = { text, visitor, path: [], open: [], offset: 0 };
  let state: State = 'value';
  for (;;) {
    skipSpace(cursor);
    if (state === 'done' && cursor.offset === text.length) return undefined;
    const next: State | undefined = state === 'done' ? undefined : steps[state](cursor);
    if (next === undefined) return { offset: cursor.offset, expected: expectation(state, cursor) };
    state = next;
  }
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}
