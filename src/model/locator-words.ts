import type { Locator } from './schema.ts';

/** Where in its source: "¶17", "row 812", "p. 4"; nothing for a path. */
export function locatorWords({ paragraph, row, page }: Locator): string {
  if (paragraph !== undefined) return `¶${paragraph}`;
  if (row !== undefined) return `row ${row}`;
  return page === undefined ? '' : `p. ${page}`;
}
