import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { EventId } from '../../model/ids.ts';
import type { Ladder } from '../../model/ladder.ts';
import { overlayDepth, type PageOf } from '../../model/view.ts';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { Skeleton } from '../../widgets/Skeleton.tsx';
import { marksOf, reachOf } from './bands.ts';
import { LadderDrawing } from './LadderDrawing.tsx';
import { LadderKey } from './LadderKey.tsx';
import { columnsOf, itemsOf, layoutOf } from './layout.ts';
import { Rungs } from './Rungs.tsx';
import { useHeights, useRoom } from './use-room.ts';
import styles from './LadderView.module.css';

/** Above the first day and below the last. */
const margin = { top: 44, bottom: 36 };
/** Under this the lanes have no room beside each other and the rungs stand as a list. */
const twoLanes = 600;

const px = (n: number): string => `${Math.round(n)}px`;

/** Opens an event over the ladder, in place of the one that is open over it. */
function useOpenRung(): (id: EventId) => void {
  const panel = useApp((state) => state.view.panel);
  const setPanel = useApp((state) => state.setPanel);
  return (id) => setPanel([...panel.slice(0, overlayDepth(panel) + 1), { kind: 'event', id }]);
}

function useOpenEvent(): EventId | undefined {
  return useApp(({ view }) => {
    const page = view.panel.at(-1);
    return page?.kind === 'event' ? page.id : undefined;
  });
}

/** Up and down go from rung to rung, as Tab does. */
function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const rungs = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rung]')];
  const at = rungs.indexOf(event.target as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rungs.length - 1,
  };
  const next = rungs[steps[event.key] ?? -1];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function Heads({ ladder }: { readonly ladder: Ladder }) {
  return (['left', 'right'] as const).map((side) => (
    <div key={side} className={side === 'left' ? styles.leftHead : styles.rightHead}>
      <h2 className={styles.name}>
        <bdi>{ladder[side].name}</bdi>
      </h2>
      {ladder[side].summary.map((line) => (
        <p key={line} className={styles.summary}>
          {line}
        </p>
      ))}
    </div>
  ));
}

function Empty({ isWhole }: { readonly isWhole: boolean }) {
  if (!isWhole) return <p className={styles.empty}>What stood here is left out in this view; the list is below.</p>;
  return (
    <p className={styles.empty}>
      No event between these two and no answer of one to the other in these sources. That is not to say that there was
      none.
    </p>
  );
}

function Picture({ ladder, onNear, near }: { readonly ladder: Ladder } & NearProps) {
  const open = useOpenEvent();
  const onOpen = useOpenRung();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const room = useRoom(scroller);
  const items = useMemo(() => itemsOf(ladder), [ladder]);
  const keys = useMemo(() => items.map(({ key }) => key), [items]);
  const heights = useHeights(list, keys);
  const isWide = room.width >= twoLanes;
  const columns = columnsOf(room.width);
  const layout = layoutOf(items, (key) => heights.get(key) ?? 56, room.height - margin.top - margin.bottom);
  const marks = marksOf(ladder, layout, columns);
  const moved = new Set(items.filter(layout.isMoved).map(({ key }) => key));
  const variables = {
    '--left': px(columns.left),
    '--right': px(columns.right),
    '--middle': px(columns.middle),
    '--pad': px(columns.pad),
    '--aside': px(Math.min(112, (columns.right - columns.left - 64) / 2)),
    '--left-reach': px(reachOf(ladder, 'left')),
    '--right-reach': px(reachOf(ladder, 'right')),
  } as CSSProperties;
  const ground = isWide ? { blockSize: px(layout.height), marginBlock: `${margin.top}px ${margin.bottom}px` } : {};
  return (
    <div className={styles.ladder} style={variables} data-two-lanes={isWide ? '' : undefined}>
      <header className={styles.heads}>
        <Heads ladder={ladder} />
      </header>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.ground} style={ground}>
          {isWide && (
            <LadderDrawing
              {...{ ladder, marks, layout, columns, open, moved }}
              width={room.width}
              height={Math.round(layout.height)}
            />
          )}
          {/* The keys only move focus between buttons that Tab reaches as well. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <ol ref={list} className={styles.rungs} aria-label="Events in the order of time" onKeyDown={moveByKey}>
            <Rungs {...{ ladder, items, layout, open, onOpen }} isPlaced={isWide} />
          </ol>
          {ladder.events.length === 0 && <Empty isWhole={ladder.leftOut.length === 0} />}
        </div>
      </div>
      <LadderKey ladder={ladder} near={near} onNear={onNear} toScale={!isWide || layout.toScale} />
    </div>
  );
}

interface NearProps {
  readonly near: boolean;
  readonly onNear: (near: boolean) => void;
}

/** Two lanes in time: what one side did, what the other did, and which of it a source tells as an answer. */
export function LadderView({ page: { left, right } }: { readonly page: PageOf<'ladder'> }) {
  const [near, setNear] = useState(false);
  const lens = useApp((state) => state.view.lens);
  const { answer, pending } = useAsked({ kind: 'ladder', left, right, near, lens });
  if (answer) return <Picture ladder={answer} near={near} onNear={setNear} />;
  return pending ? (
    <Skeleton lines={8} label="Drawing" />
  ) : (
    <p className={styles.empty}>No such actors in this data.</p>
  );
}
