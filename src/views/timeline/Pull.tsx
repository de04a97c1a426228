import { useRef, type PointerEvent } from 'react';
import { useApp } from '../../state/app-store.ts';
import { setLanes } from '../../state/timeline.ts';
import styles from './Timeline.module.css';

/** So far is a pull, and less a slip of the hand. */
const PULL_PX = 24;

/** The upper edge of the strip, to be pulled up for the lanes and down again; the button beside play does the same. */
export function Pull() {
  const isOpen = useApp((state) => state.view.timeline?.lanes !== undefined);
  const start = useRef<number>(undefined);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = event.clientY;
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    if (start.current === undefined || Math.abs(clientY - start.current) < PULL_PX) return;
    const isUp = clientY < start.current;
    start.current = undefined;
    if (isUp !== isOpen) setLanes(isUp ? 'actor' : undefined);
  };
  const onPointerUp = () => (start.current = undefined);
  return (
    <div
      className={styles.pull}
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
