import { useMemo, useState } from 'react';
import { plural } from '../../base/plural.ts';
import type { Histogram } from '../../model/answer.ts';
import type { ActorId, PlaceId } from '../../model/ids.ts';
import { laneKinds, type LaneKind } from '../../model/lane-kind.ts';
import type { LanesInTime, TimeLane } from '../../model/lanes-in-time.ts';
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
import { placedMarks } from './lane-marks.ts';
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

/** Events by actor, camp or place, each on a lane over the axis of the strip. */
export function Lanes({ by, histogram, width }: LanesProps) {
  const lens = useApp((state) => state.view.lens);
  const [limit, setLimit] = useState(LANES);
  const { bins } = histogram;
  const period = { from: bins[0]!.from, to: bins.at(-1)!.to };
  const answer = useAnswer({ kind: 'lanes-in-time', lens, by, period, limit });
  const first = answer?.lanes[0];
  const keys = useLaneKeys(first?.marks[0] && { lane: first.id, event: first.marks[0].id });
  if (!answer) return <Skeleton lines={5} />;
  const more = answer.lanesTotal - answer.lanes.length;
  return (
    <div className={styles.lanes}>
      <Head by={by} answer={answer} />
      <div className={styles.scroll}>
        <div className={styles.body}>
          <Wash histogram={histogram} width={width} />
          <ul className={styles.list} aria-label="Lanes; arrows move between events">
            {answer.lanes.map((lane) => (
              <Lane key={lane.id} {...{ lane, by, histogram, width, keys }} />
            ))}
          </ul>
        </div>
        {answer.lanes.length === 0 && <p className={styles.empty}>No event in view within these days.</p>}
        {more > 0 && (
          <Button kind="link" className={styles.more} onPress={() => setLimit(limit + LANES)}>
            {more} more
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the lanes gather by, and how many events they hold: one in two lanes is one event. */
function Head({
  by,
  answer: { events, totals, lanesTotal, shared },
}: {
  readonly by: LaneKind;
  readonly answer: LanesInTime;
}) {
  const both = [plural(events - totals, 'event'), ...(totals > 0 ? [plural(totals, 'total')] : [])].join(' and ');
  const once = shared > 0 ? `; ${shared} in more than one, each counted once` : '';
  return (
    <div className={styles.head}>
      <Segmented label="Lanes by" options={laneKinds} value={by} onChange={setLanes} />
      <p className={styles.count}>
        <strong>{both}</strong> in {plural(lanesTotal, 'lane')}
        {once}
      </p>
      <Button kind="link" onPress={() => showCanvas('chronology')}>
        As a table
      </Button>
    </div>
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

interface LaneProps extends LanesProps {
  readonly lane: TimeLane;
  readonly keys: ReturnType<typeof useLaneKeys>;
}

function Lane({ lane, by, histogram, width, keys }: LaneProps) {
  const [isWhole, setWhole] = useState(false);
  const { bins, lastDay } = histogram;
  const placed = useMemo(() => placedMarks(lane.marks, { bins, width, lastDay }), [lane, bins, width, lastDay]);
  const shown = placed.filter(({ row }) => isWhole || row < ROWS);
  const rows = shown.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const waiting = placed.length - shown.length;
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
          <Button kind="link" onPress={() => setWhole(!isWhole)}>
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
