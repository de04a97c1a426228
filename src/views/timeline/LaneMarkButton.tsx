import type { LaneMark } from '../../model/lanes-in-time.ts';
import { eventTitle } from '../../parts/event-words.ts';
import { useApp } from '../../state/app-store.ts';
import { classes } from '../../widgets/class-names.ts';
import { DOT, totalWords, type PlacedMark } from './lane-marks.ts';
import type { MarkStop } from './use-lane-keys.ts';
import { Blocks } from './Spans.tsx';
import styles from './Lanes.module.css';

/** Pixels from row to row, and of what is drawn in one. */
export const MARK_ROW = 15;
const BAR = 8;

const backings = { undisputed: '', alleged: 'alleged', denied: 'alleged and disputed' } as const;

/** "Air strike, 27 Oct 2023: US strikes …; alleged"; a total as it is written on its bar, so that both find it. */
function nameOf(mark: LaneMark): string {
  const { typeLabel, dateText, title, backing, outside } = mark;
  const total = totalWords(mark);
  const kind = total === undefined ? typeLabel : `${typeLabel}, a total, ${total}`;
  const notes = [backings[backing], outside && 'outside the brush'].filter(Boolean);
  return [`${kind}, ${dateText}: ${eventTitle(title)}`, ...notes].join('; ');
}

interface LaneMarkButtonProps {
  readonly placed: PlacedMark;
  readonly stop: MarkStop;
}

/** An event on its lane: a dot for a day, a bar for a span, steps where the date is soft; hollow where it is alleged. */
export function LaneMarkButton({ placed, stop }: LaneMarkButtonProps) {
  const { mark, x, width, row } = placed;
  const select = useApp((state) => state.select);
  const isOpen = useApp(({ view }) => {
    const page = view.panel.at(-1);
    return page?.kind === 'event' && page.id === mark.id;
  });
  return (
    <button
      type="button"
      className={classes(
        styles.mark,
        styles[mark.hue],
        mark.backing !== 'undisputed' && styles.hollow,
        mark.outside && styles.outside,
      )}
      style={{ insetInlineStart: x, inlineSize: width, insetBlockStart: row * MARK_ROW }}
      aria-label={nameOf(mark)}
      aria-current={isOpen ? 'true' : undefined}
      title={nameOf(mark)}
      data-mark=""
      {...stop}
      onClick={() => select({ kind: 'event', id: mark.id })}
    >
      <svg className={styles.shape} width={width} height={MARK_ROW} aria-hidden="true">
        {placed.isDot ? <Dot backing={mark.backing} /> : <Bar placed={placed} />}
      </svg>
    </button>
  );
}

/** A disputed one is broken in the middle, as its line is. */
function Dot({ backing }: Pick<LaneMark, 'backing'>) {
  const [middle, radius] = [MARK_ROW / 2, DOT / 2 - 1];
  if (backing !== 'denied') return <circle cx={DOT / 2} cy={middle} r={radius} />;
  const half = `a${radius} ${radius} 0 0`;
  return (
    <>
      <path d={`M${DOT / 2 - 1} ${middle - radius - 1}${half} 0 0 ${radius * 2}z`} />
      <path d={`M${DOT / 2 + 1} ${middle - radius + 1}${half} 1 0 ${radius * 2}z`} />
    </>
  );
}

function Bar({ placed: { mark, x, shape, width } }: { readonly placed: PlacedMark }) {
  const top = (MARK_ROW - BAR) / 2;
  const label = totalWords(mark);
  const blocks = shape.blocks.map((each) => ({ ...each, x: each.x - x + 1, width: Math.max(1, each.width - 2) }));
  const middle = Math.min(width, shape.width) / 2;
  return (
    <>
      <Blocks blocks={blocks} y={top} height={BAR} />
      {shape.goesOn && <path d={`M${width - 2} ${top - 3}l6 ${BAR / 2 + 3}l-6 ${BAR / 2 + 3}z`} />}
      {mark.backing === 'denied' && <path className={styles.jog} d={`M${middle - 3} ${MARK_ROW}l6 -${MARK_ROW}`} />}
      {label !== undefined && (
        <g className={styles.total}>
          <rect x={0.5} y={0.5} width={label.length * 7 + 5} height={MARK_ROW - 2} rx={2} />
          <text x={4} y={11}>
            {label}
          </text>
        </g>
      )}
    </>
  );
}
