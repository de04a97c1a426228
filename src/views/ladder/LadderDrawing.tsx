import type { EventId } from '../../model/ids.ts';
import type { Ladder, LadderEvent } from '../../model/ladder.ts';
import { reachOf, tiePath, type Mark } from './bands.ts';
import type { LadderColumns, LadderLayout } from './layout.ts';
import styles from './LadderDrawing.module.css';

interface DrawingProps {
  readonly ladder: Ladder;
  readonly marks: ReadonlyMap<EventId, Mark>;
  readonly layout: LadderLayout;
  readonly columns: LadderColumns;
  readonly width: number;
  readonly height: number;
  /** Events whose words were moved off their day. */
  readonly moved: ReadonlySet<string>;
  /** The event whose page is open. */
  readonly open: EventId | undefined;
}

const hues: Readonly<Record<LadderEvent['quad'], string | undefined>> = {
  'material-conflict': styles.force,
  'verbal-conflict': styles.verbal,
  'material-cooperation': styles.ink,
  'verbal-cooperation': styles.ink,
  none: styles.verbal,
};

/** A start cap says that the first day is known; what is soft goes in steps. */
function Band({ mark: { event, x, y, end, firm, isOpen } }: { readonly mark: Mark }) {
  const isExact = event.span.from !== undefined && event.span.firm?.from === event.span.from;
  return (
    <>
      <path className={styles.soft} d={`M${x} ${y}V${end}`} />
      {firm && (
        <>
          <path className={styles.clear} d={`M${x} ${firm.from}V${firm.to}`} />
          <path className={event.alleged ? styles.hollowBand : styles.band} d={`M${x} ${firm.from}V${firm.to}`} />
        </>
      )}
      {isExact && <path className={styles.cap} d={`M${x - 7} ${y}h14`} />}
      {isOpen && <path className={styles.head} d={`M${x - 6} ${end}h12l-6 9z`} />}
    </>
  );
}

function Shape({ mark, isOpen }: { readonly mark: Mark; readonly isOpen: boolean }) {
  const { event, x, y, isBand } = mark;
  return (
    <g className={hues[event.quad]} data-event={event.row.id}>
      {isOpen && !isBand && <circle className={styles.ring} cx={x} cy={y} r="10" />}
      {isBand ? (
        <Band mark={mark} />
      ) : (
        <circle className={event.alleged ? styles.hollow : styles.dot} cx={x} cy={y} r={event.alleged ? 5.25 : 6} />
      )}
    </g>
  );
}

function Ties({ ladder, marks }: Pick<DrawingProps, 'ladder' | 'marks'>) {
  return ladder.ties.map(({ answer, answered }, i) => {
    const [from, to] = [marks.get(answer), marks.get(answered)];
    if (!from || !to) return undefined;
    const { path, head } = tiePath(from, to, i % 4);
    return (
      <g key={`${answer} ${answered}`} className={styles.tie} data-tie="">
        <path className={styles.line} d={path} />
        <path className={styles.head} d={head} />
      </g>
    );
  });
}

function Near({ ladder, marks }: Pick<DrawingProps, 'ladder' | 'marks'>) {
  return ladder.near.map(({ earlier, later }) => {
    const [a, b] = [marks.get(earlier), marks.get(later)];
    if (!a || !b) return undefined;
    const away = b.x > a.x ? 10 : -10;
    return (
      <path
        key={`${earlier} ${later}`}
        className={styles.near}
        d={`M${a.x + away} ${a.y}L${b.x - away} ${b.y}`}
        data-near=""
      />
    );
  });
}

/** A thin line from the date of what answers nothing to where it is drawn. */
function DateLines({ ladder, marks, columns, moved }: Pick<DrawingProps, 'ladder' | 'marks' | 'columns' | 'moved'>) {
  const answers = new Set(ladder.ties.map(({ answer }) => answer));
  return [...marks.values()].map(({ event, x, at, isBand }) => {
    if (answers.has(event.row.id) || event.span.from === undefined || moved.has(event.row.id)) return undefined;
    const away = x > columns.middle ? -1 : 1;
    const end = x + away * (isBand ? 9 : 12);
    return <path key={event.row.id} className={styles.rule} d={`M${columns.middle} ${at}H${end}`} />;
  });
}

/** A thin line from what is drawn to its words, where bands stand between the two. */
function WordLines({ ladder, marks, columns, layout }: Pick<DrawingProps, 'ladder' | 'marks' | 'columns' | 'layout'>) {
  return [...marks.values()].map(({ event, x, at }) => {
    const reach = reachOf(ladder, event.side);
    if (reach === 0) return undefined;
    const edge = columns[event.side] + (event.side === 'left' ? -1 : 1) * (reach + 16);
    return (
      <path key={event.row.id} className={styles.word} d={`M${x} ${at}V${layout.y.get(event.row.id) ?? at}H${edge}`} />
    );
  });
}

/** Where days without an event were left out, across axes and bands. */
function Cuts({ layout, xs }: Pick<DrawingProps, 'layout'> & { readonly xs: readonly number[] }) {
  return layout.cuts.flatMap((y) =>
    xs.map((x) => (
      <g key={`${x} ${y}`}>
        <path className={styles.clearCut} d={`M${x - 10} ${y + 3}l20 -6`} />
        <path className={styles.cut} d={`M${x - 9} ${y + 6}l18 -6M${x - 9} ${y}l18 -6`} />
      </g>
    )),
  );
}

/** The picture of a ladder: axes, bands, dots and ties. What it says is in the list that lies over it. */
export function LadderDrawing(props: DrawingProps) {
  const { ladder, marks, layout, columns, width, height, open } = props;
  const dotted = (x: number) => [...marks.values()].some((mark) => !mark.isBand && mark.x === x);
  const axes = [columns.left, columns.right].filter(dotted);
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
      {axes.map((x) => (
        <path key={x} className={styles.rule} d={`M${x} -24V${height}`} />
      ))}
      <DateLines {...props} />
      <WordLines {...props} />
      <Near ladder={ladder} marks={marks} />
      <Ties ladder={ladder} marks={marks} />
      {[...marks.values()].map((mark) => (
        <Shape key={mark.event.row.id} mark={mark} isOpen={mark.event.row.id === open} />
      ))}
      <Cuts layout={layout} xs={[...new Set([...axes, ...[...marks.values()].map(({ x }) => x)])]} />
    </svg>
  );
}
