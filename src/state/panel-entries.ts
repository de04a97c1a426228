import type { Page } from '../model/view.ts';

/**
 * What is kept with each entry of the browser's history, so that closing a page leads back to the entry
 * that showed what is left, instead of making a new one from which Back would open the page again.
 */
export interface Entry {
  readonly panel: readonly Page[];
  /** How many entries of ours lie before this one. */
  readonly depth: number;
  /** By a number of pages: the depth of the entry that shows that many of these; -1 where none does. */
  readonly ways: readonly number[];
}

export const firstEntry: Entry = { panel: [], depth: 0, ways: [0] };

/** A history's own entries are read back after a reload, from an older version of the app perhaps. */
export function isEntry(state: unknown): state is Entry {
  const { panel, depth, ways } = (state ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return Array.isArray(panel) && typeof depth === 'number' && Array.isArray(ways) && ways.length === panel.length + 1;
}

export const samePanel = (x: readonly Page[], y: readonly Page[]): boolean => JSON.stringify(x) === JSON.stringify(y);

/** How many pages two stacks share, from the bottom. */
function shared(x: readonly Page[], y: readonly Page[]): number {
  const differs = x.findIndex((page, i) => JSON.stringify(page) !== JSON.stringify(y[i]));
  return differs < 0 ? x.length : differs;
}

/** The entry that shows a stack at a depth, by the ways that the one before it knows. */
export function entryAfter(before: Entry, panel: readonly Page[], depth: number): Entry {
  const known = shared(panel, before.panel);
  const ways = panel.map((_, pages) => (pages <= known ? before.ways[pages]! : -1));
  return { panel, depth, ways: [...ways, depth] };
}

/** How to come from an entry to a stack: to an entry before it, within it, or on to a new one. */
type Way = { readonly kind: 'back'; readonly depth: number } | { readonly kind: 'within' | 'on' };

export function wayTo(panel: readonly Page[], from: Entry): Way {
  const peels = panel.length < from.panel.length && shared(panel, from.panel) === panel.length;
  if (!peels) return { kind: 'on' };
  const depth = from.ways[panel.length]!;
  return depth >= 0 && depth < from.depth ? { kind: 'back', depth } : { kind: 'within' };
}
