import type { EventId } from '../../model/ids.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { LadderItem, LadderLayout } from './layout.ts';
import { Rung, RungEnd } from './Rung.tsx';
import styles from './LadderView.module.css';

interface RungsProps {
  readonly ladder: Ladder;
  readonly items: readonly LadderItem[];
  readonly layout: LadderLayout;
  /** Each at its day; else one under the other. */
  readonly isPlaced: boolean;
  readonly open: EventId | undefined;
  readonly onOpen: (id: EventId) => void;
}

/** Dates of two lanes that are nearer than this would meet in the middle. */
const close = 42;

/** Items whose date would lie on one of the other lane. */
function crowdedIn(items: readonly LadderItem[], { y, isMoved }: LadderLayout): ReadonlySet<string> {
  const dated = items.filter((item) => item.part === 'event' && !isMoved(item));
  const at = ({ key }: LadderItem) => y.get(key) ?? 0;
  const meets = (a: LadderItem) => dated.some((b) => a.side !== b.side && Math.abs(at(a) - at(b)) < close);
  return new Set(dated.filter(meets).map(({ key }) => key));
}

const at = (y: number) => ({ insetBlockStart: `${Math.round(y)}px` });

function Quiet({ ladder, layout, isPlaced }: Pick<RungsProps, 'ladder' | 'layout' | 'isPlaced'>) {
  return ladder.quiet.map(({ from, to, text }) => (
    <li key={from} className={styles.quiet} style={isPlaced ? at((layout.yOf(from) + layout.yOf(to)) / 2) : undefined}>
      {text}
    </li>
  ));
}

/** What the drawing shows, as a list in the order of time: every event is a button that opens it. */
export function Rungs({ ladder, items, layout, isPlaced, open, onOpen }: RungsProps) {
  const crowded = crowdedIn(items, layout);
  return (
    <>
      {items.map((item) => {
        const { key, event, part } = item;
        const style = isPlaced ? at(layout.y.get(key) ?? 0) : undefined;
        if (part === 'end') return <RungEnd key={key} event={event} style={style} />;
        const isOpen = event.row.id === open;
        const date = !isPlaced || !layout.isMoved(item) ? (crowded.has(key) ? 'aside' : 'middle') : 'inside';
        return <Rung key={key} {...{ ladder, event, style, isOpen, onOpen, date }} />;
      })}
      <Quiet {...{ ladder, layout, isPlaced }} />
    </>
  );
}
