/**
 * Lays a reader's own copy of a text beside the paragraphs that records cite. Paragraphs are non-empty
 * lines; a copy may lack some, or carry menus and captions of its own, so short quotes are the anchors
 * and numbers only count between them.
 */

export interface Anchor {
  /** From 1. */
  readonly paragraph: number;
  readonly quote: string | undefined;
}

interface Placed {
  /** The line of the copy, from 0. */
  readonly line: number;
  /** `quote`: its words stand there; `count`: counted on from the nearest anchor. */
  readonly basis: 'quote' | 'count';
}

export interface Alignment {
  readonly lines: readonly string[];
  readonly placed: ReadonlyMap<number, Placed>;
  /** Anchors with a quote, and how many of them stand in the copy in their order. */
  readonly quotes: number;
  readonly found: number;
  /** `good`: most quotes found; `weak`: some; `none`: nothing says that it is this text. */
  readonly match: 'good' | 'weak' | 'none';
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const variants: readonly (readonly [RegExp, string])[] = [
  [/['‘’ʼ`´]/u, "['‘’ʼ`´]"],
  [/["“”„«»]/u, '["“”„«»]'],
  [/[-‐‑‒–—−]/u, '[-‐‑‒–—−]'],
];

const charPattern = (char: string): string =>
  variants.find(([like]) => like.test(char))?.[1] ?? char.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&');

const wordPattern = (word: string): string => [...word].map(charPattern).join('');

/** Matches a quote whatever its copy did to spaces, capitals, quotation marks and dashes. */
export const quotePattern = (quote: string): RegExp =>
  new RegExp(quote.trim().split(/\s+/u).map(wordPattern).join('[\\s\\u00a0]+'), 'iu');

interface Hit {
  readonly paragraph: number;
  readonly line: number;
}

/** All lines in which each quote stands, by paragraph and then by line. */
function hitsOf(lines: readonly string[], anchors: readonly Anchor[]): readonly (readonly Hit[])[] {
  const quoted = anchors.filter((anchor) => anchor.quote !== undefined).toSorted((x, y) => x.paragraph - y.paragraph);
  return quoted.map(({ paragraph, quote }) => {
    const pattern = quotePattern(quote!);
    return lines.flatMap((text, line) => (pattern.test(text) ? [{ paragraph, line }] : []));
  });
}

interface Chain {
  readonly hit: Hit;
  readonly before: Chain | undefined;
  readonly length: number;
  /** How far the steps of the copy differ from those of the source, summed. */
  readonly strain: number;
}

const better = (x: Chain, y: Chain | undefined): boolean =>
  y === undefined || x.length > y.length || (x.length === y.length && x.strain < y.strain);

function extended(hit: Hit, chains: readonly Chain[]): Chain {
  let best: Chain = { hit, before: undefined, length: 1, strain: 0 };
  for (const chain of chains) {
    const [steps, jump] = [hit.paragraph - chain.hit.paragraph, hit.line - chain.hit.line];
    if (steps <= 0 ? steps < 0 || jump !== 0 : jump <= 0) continue;
    const next = { hit, before: chain, length: chain.length + 1, strain: chain.strain + Math.abs(jump - steps) };
    if (better(next, best)) best = next;
  }
  return best;
}

/**
 * The longest run of hits that keeps the order of the source, the least strained among equals: a quote
 * that by chance stands elsewhere too falls out. Quadratic in anchors, which are tens.
 */
function inOrder(hits: readonly (readonly Hit[])[]): readonly Hit[] {
  const chains: Chain[] = [];
  for (const group of hits) chains.push(...group.map((hit) => extended(hit, chains)));
  let best: Chain | undefined;
  for (const chain of chains) if (better(chain, best)) best = chain;
  const run: Hit[] = [];
  for (let at = best; at; at = at.before) run.unshift(at.hit);
  return run;
}

/**
 * A paragraph without a quote, counted on from the nearer anchor. Where the copy has fewer lines between
 * two anchors than the source has paragraphs, nobody knows which are missing, so none is placed.
 */
function counted(paragraph: number, run: readonly Hit[], lines: number): Placed | undefined {
  const before = run.findLast((hit) => hit.paragraph < paragraph);
  const after = run.find((hit) => hit.paragraph > paragraph);
  const up = before ? before.line + (paragraph - before.paragraph) : -Infinity;
  const down = after ? after.line - (after.paragraph - paragraph) : Infinity;
  if (up > down) return undefined;
  const nearBefore = before !== undefined && (!after || paragraph - before.paragraph <= after.paragraph - paragraph);
  const line = nearBefore ? up : down;
  return line >= 0 && line < lines ? { line, basis: 'count' } : undefined;
}

function matchOf(quotes: number, found: number, sameCount: boolean): Alignment['match'] {
  if (quotes === 0) return sameCount ? 'good' : 'none';
  if (found === 0) return 'none';
  return found >= quotes / 2 ? 'good' : 'weak';
}

/** `paragraphs` is how many the source has. */
export function alignCopy(text: string, anchors: readonly Anchor[], paragraphs: number): Alignment {
  const lines = linesOf(text);
  const hits = hitsOf(lines, anchors);
  const run = inOrder(hits);
  const byParagraph = new Map(run.map((hit) => [hit.paragraph, hit.line]));
  const start: readonly Hit[] = hits.length === 0 && lines.length === paragraphs ? [{ paragraph: 0, line: -1 }] : run;
  const placed = new Map<number, Placed>();
  for (let paragraph = 1; paragraph <= paragraphs; paragraph++) {
    const quoted = byParagraph.get(paragraph);
    const place =
      quoted === undefined ? counted(paragraph, start, lines.length) : { line: quoted, basis: 'quote' as const };
    if (place) placed.set(paragraph, place);
  }
  const match = matchOf(hits.length, run.length, lines.length === paragraphs);
  return { lines, placed: match === 'none' ? new Map() : placed, quotes: hits.length, found: run.length, match };
}

interface MarkedPart {
  /** Where it begins in the text. */
  readonly at: number;
  readonly part: string;
  readonly marked: boolean;
}

/** A text in parts, those marked in which one of the quotes stands; quotes that overlap are one mark. */
export function markedParts(text: string, quotes: readonly string[]): readonly MarkedPart[] {
  const hits = quotes.flatMap((quote) => {
    const hit = quotePattern(quote).exec(text);
    return hit ? [{ from: hit.index, to: hit.index + hit[0].length }] : [];
  });
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { from, to } of hits.toSorted((x, y) => x.from - y.from)) {
    if (from > at) parts.push({ at, part: text.slice(at, from), marked: false });
    if (to > at) parts.push({ at: Math.max(at, from), part: text.slice(Math.max(at, from), to), marked: true });
    at = Math.max(at, to);
  }
  return at < text.length ? [...parts, { at, part: text.slice(at), marked: false }] : parts;
}
