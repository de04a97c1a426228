import { useMemo, useRef, useState } from 'react';
import type { Scene } from '../../model/scene.ts';
import type { Lens } from '../../model/view.ts';
import { LevelSwitch } from '../../parts/LevelSwitch.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { focusAt, focusOf } from './focus.ts';
import type { Point } from './geometry.ts';
import { graphWords } from './graph-words.ts';
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

/** Where the pointer is when it is over nothing. */
const nowhere: Point = { x: 0, y: 0 };

/** How far the picture may be pulled apart to fill its room: further where two share the width. */
const [STRETCH, STRETCH_BESIDE] = [1.5, 2.4];

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

/** Whether it stands alone, with a key and switches of its own, or beside another that shares what is under way. */
function useShared(beside: Beside | undefined): Underway {
  const alone = useUnderway();
  return beside?.underway ?? alone;
}

/** What is in focus: what the keyboard or the pointer is at, else what is open in the panel. */
function useFocus(scene: Scene | undefined, ahead: string | undefined) {
  const page = useApp((state) => state.view.panel.at(-1));
  const selected = useMemo(() => scene && focusOf(scene, page), [scene, page]);
  const focus = useMemo(
    () => (scene && ahead ? focusAt(scene, ahead) : undefined) ?? selected,
    [scene, ahead, selected],
  );
  return { selected, focus };
}

/** The canvas in its room, drawn and under the hand; `canvas` is not there before the fonts are. */
function useGraph(lens: Lens, beside: Beside | undefined) {
  const select = useApp((state) => state.select);
  const change = useApp((state) => state.change);
  const scene = useAnswer({ kind: 'scene', lens });
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const [text, setText] = useState(1);
  const { hover, setHover, reached, setReached, drag, setDrag, viewports } = useShared(beside);
  const { pointed, point } = usePointer(scene, setHover);
  const { selected, focus } = useFocus(scene, reached ?? hover);
  const stretch = stretchFor(size, scene?.ratio ?? 1, beside ? STRETCH_BESIDE : STRETCH);
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
      point(undefined, nowhere);
      setText(textScale(zoom));
    },
    viewed: () => canvas && viewports.follow(canvas),
  });
  const drawing = usePlan(scene, drag, text, size, stretch, selected);
  useDrawing(canvas, drawing, focus);
  const fit = useFit(canvas, drawing.plan, size, viewports);
  return {
    scene,
    room,
    canvas,
    plan: drawing.plan,
    fit,
    pointed,
    point,
    setReached,
    open: (id: string) => select(open(id)),
  };
}

/** The graph: draws the scene of a lens, reports gestures, holds no truth of its own. */
export function GraphView({ lens, beside }: GraphViewProps) {
  const { scene, room, canvas, plan, fit, pointed, point, setReached, open } = useGraph(lens, beside);
  const places = useMemo(() => new Map([...(plan?.stage.nodes ?? [])].map(([id, placed]) => [id, placed.at])), [plan]);
  return (
    <div
      className={styles.graph}
      onPointerLeave={() => point(undefined, nowhere)}
      role="application"
      aria-roledescription="graph"
      aria-label={graphWords(scene, beside?.name)}
    >
      <div ref={room} className={styles.canvas} data-graph aria-hidden="true" />
      {scene && canvas && <Proxy scene={scene} canvas={canvas} places={places} onFocus={setReached} onOpen={open} />}
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
