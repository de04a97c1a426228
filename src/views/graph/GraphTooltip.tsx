import { useLayoutEffect, useRef } from 'react';
import styles from './GraphView.module.css';

export interface Pointed {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

const OFF = 14;

/** A tooltip beside the pointer, kept inside the canvas. */
export function GraphTooltip({ pointed }: { readonly pointed: Pointed }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const room = element?.parentElement;
    if (!element || !room) return;
    const left = Math.min(pointed.x + OFF, room.clientWidth - element.offsetWidth - 8);
    const below = pointed.y + OFF + element.offsetHeight < room.clientHeight;
    const top = below ? pointed.y + OFF : pointed.y - OFF - element.offsetHeight;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });
  return (
    <div ref={box} className={styles.tooltip} role="tooltip">
      {pointed.lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}
