import { useMemo, useRef, useState } from 'react';
import type { Scene } from '../../model/scene.ts';
import type { Lens } from '../../model/view.ts';
import { LevelSwitch } from '../../parts/LevelSwitch.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { focusAt, focusOf } from './focus.ts';
import type { Point } from './geometry.ts';
import { GraphTooltip } from './GraphTooltip.tsx';
import { Key } from './Key.tsx';
import { pageFor } from './pages.ts';
import { Proxy } from './Proxy.tsx';
import { stretchFor, textScale } from './scale.ts';
import { useCanvas, useSize } from './use-canvas.ts';
import { useDrawing, useFit } from './use-drawing.ts';
import { usePlan } from './use-plan.ts';
import { usePointer } from './use-pointer.ts';
import { useUnderway, type Underway } from './use-underway.ts';
import { Zoom } from './Zoom.tsx';
import styles from './GraphView.module.css';

const rounded = ({ x, y }: Point, stretch: number): [number, number] => [Math.round(x), Math.round(y / stretch)];

interface GraphViewProps {
  readonly lens: Lens;
  /** For a graph that stands beside another; left out by one that stands alone. */
  readonly beside?: Beside;
}

interface Beside {
  /** Shared with the graph beside it. */
  readonly underway: Underway;
  /** Whose account it draws. */
  readonly name: string;
  /** One zoom goes for both. */
  readonly hasZoom?: boolean;
}

/** "As Hamas tells it: graph, 26 actors, 34 events" */
function labelOf(scene: Scene | undefined, name: string | undefined): string {
  const what = scene ? `${scene.counts.actors} actors, ${scene.counts.events} events` : 'loading';
  return name === undefined ? `Graph, ${what}` : `Graph of ${name}, ${what}`;
}

/** The graph: draws the scene of a lens, reports gestures, holds no truth of its own. */
export function GraphView({ lens, beside }: GraphViewProps) {
  const page = useApp((state) => state.view.panel.at(-1));
  const select = useApp((state) => state.select);
  const change = useApp((state) => state.change);
  const scene = useAnswer({ kind: 'scene', lens });
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const [text, setText] = useState(1);
  const alone = useUnderway();
  const { hover, setHover, reached, setReached, drag, setDrag, viewports } = beside?.underway ?? alone;
  const { pointed, point } = usePointer(scene, setHover);
  const selected = useMemo(() => scene && focusOf(scene, page), [scene, page]);
  const ahead = reached ?? hover;
  const focus = useMemo(
    () => (scene && ahead ? focusAt(scene, ahead) : undefined) ?? selected,
    [scene, ahead, selected],
  );
  const stretch = stretchFor(size, scene?.ratio ?? 1, beside ? 2.4 : 1.5);
  const open = (id: string) => scene && pageFor(scene, id, lens.account);
  const canvas = useCanvas(room, {
    tapped: (id) => scene && (id === undefined || open(id)) && select(id === undefined ? undefined : open(id)),
    hovered: point,
    dragging: (id, at) => {
      point(undefined, at);
      setDrag({ [id]: rounded(at, stretch) });
    },
    dropped: (id, at) => {
      const name = scene?.nodes.find((node) => node.id === id)?.label ?? 'a node';
      change(`Move ${name}`, (now) => ({ ...now, moved: { ...now.moved, [id]: rounded(at, stretch) } }));
      setDrag({});
    },
    zoomed: (zoom) => {
      point(undefined, { x: 0, y: 0 });
      setText(textScale(zoom));
    },
    viewed: () => canvas && viewports.follow(canvas),
  });
  const drawing = usePlan(scene, drag, text, size, stretch, selected);
  useDrawing(canvas, drawing, focus);
  const fit = useFit(canvas, drawing.plan, size, viewports);
  const places = useMemo(
    () => new Map([...(drawing.plan?.stage.nodes ?? [])].map(([id, placed]) => [id, placed.at])),
    [drawing.plan],
  );
  return (
    <div
      className={styles.graph}
      onPointerLeave={() => point(undefined, { x: 0, y: 0 })}
      role="application"
      aria-roledescription="graph"
      aria-label={labelOf(scene, beside?.name)}
    >
      <div ref={room} className={styles.canvas} data-graph aria-hidden="true" />
      {scene && canvas && (
        <Proxy scene={scene} canvas={canvas} places={places} onFocus={setReached} onOpen={(id) => select(open(id))} />
      )}
      {!beside && <Key scene={scene} />}
      <div className={styles.corner}>
        {!beside && (
          <div className={styles.level}>
            <LevelSwitch />
          </div>
        )}
        {(!beside || beside.hasZoom) && (
          <Zoom onIn={() => canvas?.zoomBy(1.25)} onOut={() => canvas?.zoomBy(0.8)} onFit={fit} />
        )}
      </div>
      {pointed && <GraphTooltip pointed={pointed} />}
    </div>
  );
}
