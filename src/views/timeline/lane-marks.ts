import type { LaneMark } from '../../model/lanes-in-time.ts';
import { blocksOf, packed, type Axis, type ExtentBlocks } from './extent-blocks.ts';

/** Pixels of a dot: an exact day, wherever a day is narrower. */
export const DOT = 10;
/** Pixels a digit of a total's number takes, and its sign and edge. */
const [DIGIT, SIGN] = [7, 18];

export interface PlacedMark {
  readonly mark: LaneMark;
  /** Left edge of what is drawn and what can be hit, and its row in the lane. */
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly shape: ExtentBlocks;
  /** An exact day is a dot, at the middle of its day. */
  readonly isDot: boolean;
}

/** The number of a total as it stands on the lane: "Σ61". */
export const totalWords = ({ total }: LaneMark): string | undefined => (total === undefined ? undefined : `Σ${total}`);

function pieceOf(mark: LaneMark, axis: Axis): Omit<PlacedMark, 'row'> {
  const shape = blocksOf(mark, axis);
  const isDot = shape.width < DOT && mark.total === undefined;
  const label = totalWords(mark);
  const least = label === undefined ? DOT : SIGN + label.length * DIGIT;
  const width = Math.max(least, shape.width);
  const x = isDot ? shape.x + shape.width / 2 - DOT / 2 : shape.x;
  return { mark, x: Math.max(0, Math.min(x, axis.width - width)), width, shape, isDot };
}

/** What takes the first rows: totals with their number, then what is not sure on the fewest pixels. */
const rank = ({ mark, shape }: Pick<PlacedMark, 'mark' | 'shape'>): number =>
  mark.total ? -1 : shape.blocks.reduce((sum, { kind, width }) => sum + (kind === 'soft' ? width : 0), 0);

/** The marks of a lane in as many rows as they need not to cover each other, the surest ones first; in the order of time. */
export function placedMarks(marks: readonly LaneMark[], axis: Axis): readonly PlacedMark[] {
  const pieces = marks.map((mark) => pieceOf(mark, axis)).toSorted((a, b) => rank(a) - rank(b) || a.x - b.x);
  const placed = packed(pieces, 2).map(({ piece, row }) => ({ ...piece, row }));
  return placed.sort((a, b) => a.x - b.x || a.row - b.row);
}
