const room = 60;

function pruned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, room);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return depth === 0 ? [] : value.slice(0, 8).map((item) => pruned(item, depth - 1));
  const entries = depth === 0 ? [] : Object.entries(value).slice(0, 8);
  return Object.fromEntries(entries.map(([key, item]) => [key.slice(0, room), pruned(item, depth - 1)]));
}

/** The value as JSON in at most 60 characters; bounded in depth, so no nesting can exhaust the stack. */
export function shortJson(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(pruned(value, 3));
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
