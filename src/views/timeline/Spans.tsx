import type { Histogram } from '../../model/answer.ts';
import { blocksOf, packed, STEP, type Block } from './extent-blocks.ts';
import styles from './Timeline.module.css';

/** Rows of the band, each of 2 px with 1 px between. */
const ROWS = 3;
const [ROW, THICK] = [3, 2];

/** Spans and soft dates under the bars, in a band of their own: what is not of one bin is no bar. */
export function Spans({ histogram, width }: { readonly histogram: Histogram; readonly width: number }) {
  const { spans, bins, lastDay } = histogram;
  const axis = { bins, width, lastDay };
  const rows = packed(
    spans.map((extent) => blocksOf(extent, axis)),
    STEP,
  );
  return (
    <svg className={styles.spans} width={width} height={ROWS * ROW} aria-hidden="true">
      {rows.map(({ piece, row }, i) =>
        row < ROWS ? <Blocks key={i} blocks={piece.blocks} y={row * ROW} height={THICK} /> : undefined,
      )}
    </svg>
  );
}

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly y: number;
  readonly height: number;
}

/** Solid blocks, and soft ones in steps of 4 px with as much between. */
export function Blocks({ blocks, y, height }: BlocksProps) {
  return blocks.map(({ kind, x, width }) =>
    kind === 'solid' ? (
      <rect key={x} x={x} y={y} width={width} height={height} />
    ) : (
      <path key={x} d={stepsOf(x, width, y, height)} />
    ),
  );
}

function stepsOf(x: number, width: number, y: number, height: number): string {
  // A sliver at the end would be no step.
  const count = Math.max(1, Math.ceil((width - STEP / 2) / (2 * STEP)));
  const steps = Array.from({ length: count }, (_, i) => x + i * 2 * STEP);
  return steps.map((at) => `M${at} ${y}h${Math.min(STEP, x + width - at)}v${height}H${at}z`).join('');
}
