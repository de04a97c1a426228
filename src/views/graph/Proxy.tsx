import { useRef, useState, type KeyboardEvent } from 'react';
import type { DrawnId, Scene } from '../../model/scene.ts';
import type { GraphCanvas } from './canvas.ts';
import type { Point } from './geometry.ts';
import { nodeWords } from './graph-words.ts';
import { isDirection, nearestTowards, neighboursOf } from './neighbours.ts';
import styles from './GraphView.module.css';

interface ProxyProps {
  readonly scene: Scene;
  readonly canvas: GraphCanvas;
  readonly places: ReadonlyMap<DrawnId, Point>;
  readonly onFocus: (id: DrawnId | undefined) => void;
  readonly onOpen: (id: DrawnId) => void;
}

function nextNode({ scene, places }: ProxyProps, at: DrawnId, key: string): DrawnId | undefined {
  if (isDirection(key)) return nearestTowards(places.get(at) ?? { x: 0, y: 0 }, key, places);
  const near = neighboursOf(scene, at);
  if (key === ']') return near[0];
  if (key === '[') return near.at(-1);
  const byEvents = scene.nodes.toSorted((x, y) => y.events - x.events);
  return key === 'Home' ? byEvents[0]?.id : key === 'End' ? byEvents.at(-1)?.id : undefined;
}

/** The graph's one tab stop: a button that lies over the focused node, so that real focus follows it. */
export function Proxy(props: ProxyProps) {
  const { scene, canvas, onFocus, onOpen } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<DrawnId>();
  const at = scene.nodes.some((node) => node.id === chosen) ? chosen! : scene.nodes[0]?.id;
  if (at === undefined) return null;
  const lieOver = (id: DrawnId) => {
    canvas.reveal(id);
    const where = canvas.whereIs(id);
    if (!where || !button.current) return;
    const { style } = button.current;
    style.width = `${where.width + 8}px`;
    style.height = `${where.height + 8}px`;
    style.transform = `translate(${where.x - where.width / 2 - 4}px, ${where.y - where.height / 2 - 4}px)`;
  };
  const move = (id: DrawnId) => {
    setChosen(id);
    lieOver(id);
    onFocus(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextNode(props, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };
  return (
    <button
      ref={button}
      type="button"
      className={styles.proxy}
      aria-label={nodeWords(scene, at)}
      onFocus={() => move(at)}
      onBlur={() => onFocus(undefined)}
      onKeyDown={onKeyDown}
      onClick={() => onOpen(at)}
    />
  );
}
