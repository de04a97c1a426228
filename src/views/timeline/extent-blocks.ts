import type { Extent } from '../../model/extent.ts';
import type { Period } from '../../model/calendar-unit.ts';
import { placeOf } from './axis.ts';

/** Soft ends are steps of 4 px, never a gradient. */
export const STEP = 4;
/** An approximate end is soft for so many pixels. */
const ABOUT_PX = 12;
/** The least that is drawn of anything. */
const LEAST_PX = 2;

export interface Block {
  readonly kind: 'solid' | 'soft';
  readonly x: number;
  readonly width: number;
}

export interface ExtentBlocks {
  readonly x: number;
  readonly width: number;
  readonly blocks: readonly Block[];
  /** It goes on beyond the last day drawn. */
  readonly goesOn: boolean;
}

export interface Axis {
  readonly bins: readonly Period[];
  /** Pixels. */
  readonly width: number;
  /** Nothing is known after this day. */
  readonly lastDay: number;
}

const block = (kind: Block['kind'], x: number, end: number): Block[] => (end > x ? [{ kind, x, width: end - x }] : []);

/** The sure days in pixels; where it was still going on when it was reported, to the last known day. */
function sureEnds(extent: Extent, at: (day: number) => number, lastDay: number): readonly [number, number] | undefined {
  const { sureFrom, sureTo, aboutFrom, aboutTo, open } = extent;
  if (sureFrom === undefined || sureTo === undefined) return undefined;
  const [start, end] = [at(sureFrom), at((open ? Math.max(sureTo, lastDay) : sureTo) + 1)];
  const from = Math.min(end - LEAST_PX, aboutFrom ? start + ABOUT_PX : start);
  return [from, Math.max(from + LEAST_PX, aboutTo && !open ? end - ABOUT_PX : end)];
}

/** A date as blocks along the axis: solid where it surely was so, in steps where it may have been. */
export function blocksOf(extent: Extent, { bins, width, lastDay }: Axis): ExtentBlocks {
  const at = (day: number) => Math.round(placeOf(day, bins) * width);
  const x = extent.from === undefined ? 0 : at(extent.from);
  const end = Math.max(x + LEAST_PX, at((extent.to ?? lastDay) + 1));
  const sure = sureEnds(extent, at, lastDay);
  const [from, to] = sure ?? [end, end];
  const blocks = sure
    ? [...block('soft', x, from), ...block('solid', from, to), ...block('soft', to, end)]
    : block('soft', x, end);
  return { x, width: Math.max(end, to) - x, blocks, goesOn: extent.open };
}

/** Each piece in the first row in which it touches none of those before it in the list; `gap` in pixels. */
export function packed<T extends { readonly x: number; readonly width: number }>(
  pieces: readonly T[],
  gap: number,
): { readonly piece: T; readonly row: number }[] {
  const rows: T[][] = [];
  const touches = (x: T, y: T) => x.x < y.x + y.width + gap && y.x < x.x + x.width + gap;
  return pieces.map((piece) => {
    const free = rows.findIndex((row) => !row.some((other) => touches(piece, other)));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(piece);
    return { piece, row };
  });
}
