import { useMemo, useState } from 'react';
import { plural } from '../../base/plural.ts';
import type { Histogram } from '../../model/answer.ts';
import type { ActorId, PlaceId } from '../../model/ids.ts';
import { laneKinds, type LaneKind } from '../../model/lane-kind.ts';
import type { LanesInTime, TimeLane } from '../../model/lanes-in-time.ts';
import { recordWords } from '../../parts/count-words.ts';
import { Name } from '../../parts/Name.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { useApp } from '../../state/app-store.ts';
import { showCanvas } from '../../state/commands.ts';
import { setLanes } from '../../state/timeline.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { Segmented } from '../../widgets/Segmented.tsx';
import { Skeleton } from '../../widgets/Skeleton.tsx';
import { placeOf } from './axis.ts';
import { LaneMarkButton, MARK_ROW } from './LaneMarkButton.tsx';
import { placedMarks, type PlacedMark } from './lane-marks.ts';
import { useDates } from './use-date-clause.ts';
import { useLaneKeys } from './use-lane-keys.ts';
import styles from './Lanes.module.css';

/** Lanes asked for at once. */
const LANES = 24;
/** Rows of a lane before the rest of its marks wait behind "n more". */
const ROWS = 2;

interface LanesProps {
  readonly by: LaneKind;
  readonly histogram: Histogram;
  /** Of the axis, in pixels. */
  readonly width: number;
}

interface DrawnLane {
  readonly lane: TimeLane;
  /** The marks in the rows that show. */
  readonly shown: readonly PlacedMark[];
  readonly waiting: number;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
}

/** The lanes with their marks placed; a lane is drawn whole once its "n more" is pressed. */
function useDrawnLanes(answer: LanesInTime | undefined, { bins, lastDay }: Histogram, width: number) {
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const placed = useMemo(
    () => answer?.lanes.map((lane) => ({ lane, marks: placedMarks(lane.marks, { bins, width, lastDay }) })) ?? [],
    [answer, bins, width, lastDay],
  );
  return placed.map(({ lane, marks }): DrawnLane => {
    const isWhole = whole.has(lane.id);
    const shown = marks.filter(({ row }) => isWhole || row < ROWS);
    const others = [...whole].filter((id) => id !== lane.id);
    const onWhole = () => setWhole(new Set(isWhole ? others : [...others, lane.id]));
    return { lane, shown, waiting: marks.length - shown.length, isWhole, onWhole };
  });
}

/** Events by actor, camp or place, each on a lane over the axis of the strip. */
export function Lanes({ by, histogram, width }: LanesProps) {
  const lens = useApp((state) => state.view.lens);
  const [limit, setLimit] = useState(LANES);
  const { bins } = histogram;
  const period = { from: bins[0]!.from, to: bins.at(-1)!.to };
  const latest = useAnswer({ kind: 'lanes-in-time', lens, by, period, limit });
  // Until the lanes of another kind are there, those of the last kind are none of it.
  const answer = latest?.by === by ? latest : undefined;
  const drawn = useDrawnLanes(answer, histogram, width);
  const keys = useLaneKeys(
    drawn.flatMap(({ lane, shown }) => shown.map(({ mark }) => ({ lane: lane.id, event: mark.id }))),
  );
  const more = answer ? answer.lanesTotal - answer.lanes.length : 0;
  return (
    <div className={styles.lanes}>
      <Head by={by} answer={answer} />
      {!answer && <Skeleton lines={5} />}
      <div className={styles.scroll}>
        <div className={styles.body}>
          <Wash histogram={histogram} width={width} />
          <ul className={styles.list} aria-label="Lanes; arrows move between events">
            {drawn.map((each) => (
              <Lane key={each.lane.id} {...each} {...{ by, width, keys }} />
            ))}
          </ul>
        </div>
        {answer?.lanes.length === 0 && <p className={styles.empty}>No event in view within these days.</p>}
        {more > 0 && (
          <Button kind="link" className={styles.more} onPress={() => setLimit(limit + LANES)}>
            {more} more
          </Button>
        )}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly by: LaneKind;
  readonly answer: LanesInTime | undefined;
}

/** What the lanes gather by, and how many events they hold: one in two lanes is one event. */
function Head({ by, answer }: HeadProps) {
  return (
    <div className={styles.head}>
      <Segmented label="Lanes by" options={laneKinds} value={by} onChange={setLanes} />
      <p className={styles.count}>{answer && <Counted {...answer} />}</p>
      <Button kind="link" onPress={() => showCanvas('chronology')}>
        As a table
      </Button>
    </div>
  );
}

function Counted({ events, totals, lanesTotal, shared }: LanesInTime) {
  const once = shared > 0 ? `; ${shared} in more than one, each counted once` : '';
  return (
    <>
      <strong>{recordWords(events, totals)}</strong> in {plural(lanesTotal, 'lane')}
      {once}
    </>
  );
}

/** The brush, over all lanes. */
function Wash({ histogram: { bins }, width }: Pick<LanesProps, 'histogram' | 'width'>) {
  const { clause } = useDates();
  if (!clause) return undefined;
  const [from, to] = [placeOf(clause.from, bins), placeOf(clause.to + 1, bins)].map((place) => place * width);
  return (
    <div className={styles.over} style={{ inlineSize: width }}>
      <div className={styles.wash} style={{ insetInlineStart: from, inlineSize: to! - from! }} />
    </div>
  );
}

interface LaneProps extends DrawnLane, Pick<LanesProps, 'by' | 'width'> {
  readonly keys: ReturnType<typeof useLaneKeys>;
}

function Lane({ lane, shown, waiting, isWhole, onWhole, by, width, keys }: LaneProps) {
  const rows = shown.reduce((most, { row }) => Math.max(most, row + 1), 1);
  return (
    <li className={styles.lane} data-lane="">
      <div className={styles.label}>
        <LaneName lane={lane} by={by} />
        <span className={styles.number}>{lane.events}</span>
      </div>
      <div className={styles.track} style={{ inlineSize: width, blockSize: rows * MARK_ROW }}>
        {shown.map((each) => (
          <LaneMarkButton key={each.mark.id} placed={each} stop={keys.stopAt({ lane: lane.id, event: each.mark.id })} />
        ))}
      </div>
      <div className={styles.rest}>
        {(waiting > 0 || isWhole) && (
          <Button kind="link" onPress={onWhole}>
            {isWhole ? 'Fewer' : `${waiting} more`}
          </Button>
        )}
        {lane.events > lane.marks.length && <span>{lane.events - lane.marks.length} not drawn; zoom in</span>}
      </div>
    </li>
  );
}

/** The name of the lane opens the page of what it is of. */
function LaneName({ lane: { id, name, type }, by }: Pick<LaneProps, 'lane' | 'by'>) {
  const select = useApp((state) => state.select);
  if (id === 'rest') return <span className={styles.restName}>{name}</span>;
  const page =
    by === 'place' ? { kind: 'place' as const, id: id as PlaceId } : { kind: 'actor' as const, id: id as ActorId };
  return (
    <button type="button" className={styles.name} title={name} onClick={() => select(page)}>
      {type && <ShapeIcon type={type} size={14} />}
      <span className={styles.words}>
        <Name>{name}</Name>
      </span>
    </button>
  );
}
