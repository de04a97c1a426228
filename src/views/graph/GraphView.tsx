import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../../model/scene.ts';
import type { View } from '../../model/view.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { GraphCanvas } from './canvas.ts';
import { elementsOf, type Plan } from './elements.ts';
import { focusAt, focusOf, type Focus } from './focus.ts';
import { boxAround, union, type Box, type Point } from './geometry.ts';
import { GraphTooltip, type Pointed } from './GraphTooltip.tsx';
import { Key } from './Key.tsx';
import { canvasMeasure } from './labels.ts';
import { pageFor, tooltipFor } from './pages.ts';
import { readPalette } from './palette.ts';
import { planOf } from './plan.ts';
import { Proxy } from './Proxy.tsx';
import { labelLimit, stretchFor, textScale } from './scale.ts';
import { useCanvas, usePaintings, useSize } from './use-canvas.ts';
import styles from './GraphView.module.css';

const HOVER_MS = 80;
const TOOLTIP_MS = 300;
const FIT_PADDING = 28;
/** Room for the key under the picture. */
const FOOT = 26;

type Moved = View['moved'];
type Size = ReturnType<typeof useSize>;

/** Everything that is drawn, as one box: what "fit" brings into view. */
function frameOf({ stage, forks }: Plan): Box | undefined {
  const boxes = [
    ...[...stage.nodes.values()].flatMap((node) => [boxAround(node.at, node.width, node.height), node.labelBox]),
    ...stage.hulls.map((hull) => hull.box),
    ...stage.chips.map((chip) => chip.box),
    ...forks.map((fork) => boxAround(fork.at, 10, 10)),
  ];
  return boxes.length > 0 ? union(boxes) : undefined;
}

/** What the pointer is over, told late enough that passing over nothing flickers. */
function usePointer(scene: Scene | undefined) {
  const [hover, setHover] = useState<string>();
  const [pointed, setPointed] = useState<Pointed>();
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const point = useCallback(
    (id: string | undefined, at: { readonly x: number; readonly y: number }) => {
      timers.current.forEach(clearTimeout);
      setPointed(undefined);
      const lines = id === undefined || !scene ? undefined : tooltipFor(scene, id);
      timers.current = [setTimeout(() => setHover(id), HOVER_MS)];
      if (lines) timers.current.push(setTimeout(() => setPointed({ lines, ...at }), TOOLTIP_MS));
    },
    [scene],
  );
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  return { hover, pointed, point };
}

/** The plan for what is asked, at the present zoom step and width, with a drag under way laid over it. */
function usePlan(scene: Scene | undefined, drag: Moved, text: number, size: Size, keep: Focus | undefined) {
  const { width, height } = size;
  const { header } = useOverview();
  const moved = useApp((state) => state.view.moved);
  const paintings = usePaintings();
  const measure = useMemo(canvasMeasure, []);
  const palette = useMemo(() => ({ paintings, ...readPalette() }), [paintings]);
  const plan = useMemo(() => {
    if (!scene || width === 0) return undefined;
    const stretch = stretchFor(width, height);
    const sizes = { fontFamily: palette.font, text, measure };
    const kept = keep?.near ?? new Set<string>();
    const sides = header.labelSides ?? {};
    return planOf({
      scene,
      moved: { ...moved, ...drag },
      sides,
      sizes,
      stretch,
      maxLabels: labelLimit(width),
      keep: kept,
    });
  }, [scene, moved, drag, text, width, height, palette, measure, header, keep]);
  return { plan, palette };
}

/** Tells the canvas what is drawn, in which colours, and what is in focus. */
function useDrawing(canvas: GraphCanvas | undefined, drawing: ReturnType<typeof usePlan>, focus: Focus | undefined) {
  const { plan, palette } = drawing;
  useEffect(() => canvas?.paint(palette), [canvas, palette]);
  useEffect(() => {
    if (plan) canvas?.tell(elementsOf(plan, palette));
  }, [canvas, plan, palette]);
  useEffect(() => canvas?.focus(focus), [canvas, focus, plan]);
}

/** Fits once when all is ready, and again when the room for the canvas changes. */
function useFit(canvas: GraphCanvas | undefined, plan: Plan | undefined, size: Size) {
  const latest = useRef(plan);
  latest.current = plan;
  const fit = useCallback(() => {
    const frame = latest.current && frameOf(latest.current);
    if (canvas && frame) canvas.fit(frame, FIT_PADDING, FOOT);
  }, [canvas]);
  const fitsLeft = useRef(0);
  const ready = plan !== undefined;
  const room = `${size.width}x${size.height}`;
  const fitted = useRef({ room: '', text: 0 });
  const text = plan?.text ?? 0;
  useEffect(() => {
    if (!canvas || !ready) return;
    const { room: known, text: then } = fitted.current;
    // Fitting changes the text step, and larger text needs more room: once more, and then it is the user's.
    const again = known === room && fitsLeft.current > 0 && then !== text;
    if (known === room && !again) return;
    fitsLeft.current = known === room ? fitsLeft.current - 1 : 2;
    fitted.current = { room, text };
    canvas.resize();
    fit();
  }, [canvas, ready, room, text, fit]);
  return fit;
}

const rounded = ({ x, y }: Point, stretch: number): [number, number] => [Math.round(x), Math.round(y / stretch)];

/** The graph: draws the scene, reports gestures, holds no truth of its own. */
export function GraphView() {
  const view = useApp((state) => state.view);
  const { select, change } = useApp.getState();
  const scene = useAnswer({ kind: 'scene', lens: view.lens });
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const [text, setText] = useState(1);
  const [drag, setDrag] = useState<Moved>({});
  const [reached, setReached] = useState<string>();
  const { hover, pointed, point } = usePointer(scene);
  const page = view.panel.at(-1);
  const selected = useMemo(() => scene && focusOf(scene, page), [scene, page]);
  const ahead = reached ?? hover;
  const focus = useMemo(
    () => (scene && ahead ? focusAt(scene, ahead) : undefined) ?? selected,
    [scene, ahead, selected],
  );
  const stretch = stretchFor(size.width, size.height);
  const canvas = useCanvas(room, {
    tapped: (id) =>
      scene && (id === undefined || pageFor(scene, id)) && select(id === undefined ? undefined : pageFor(scene, id)),
    hovered: point,
    dragging: (id, at) => setDrag({ [id]: rounded(at, stretch) }),
    dropped: (id, at) => {
      const name = scene?.nodes.find((node) => node.id === id)?.label ?? 'a node';
      change(`Move ${name}`, (now) => ({ ...now, moved: { ...now.moved, [id]: rounded(at, stretch) } }));
      setDrag({});
    },
    zoomed: (zoom) => setText(textScale(zoom)),
  });
  const drawing = usePlan(scene, drag, text, size, selected);
  useDrawing(canvas, drawing, focus);
  const fit = useFit(canvas, drawing.plan, size);
  const places = useMemo(
    () => new Map([...(drawing.plan?.stage.nodes ?? [])].map(([id, placed]) => [id, placed.at])),
    [drawing.plan],
  );
  const label = scene ? `Graph, ${scene.counts.actors} actors, ${scene.counts.events} events` : 'Graph, loading';
  return (
    <div className={styles.graph} role="application" aria-roledescription="graph" aria-label={label}>
      <div ref={room} className={styles.canvas} data-graph aria-hidden="true" />
      {scene && canvas && (
        <Proxy
          scene={scene}
          canvas={canvas}
          places={places}
          onFocus={setReached}
          onOpen={(id) => select(pageFor(scene, id))}
        />
      )}
      <Key />
      <div className={styles.zoom} role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom out" onClick={() => canvas?.zoomBy(1 / 1.25)}>
          −
        </button>
        <button type="button" aria-label="Fit all" onClick={fit}>
          ⤢
        </button>
        <button type="button" aria-label="Zoom in" onClick={() => canvas?.zoomBy(1.25)}>
          +
        </button>
      </div>
      {pointed && <GraphTooltip pointed={pointed} />}
    </div>
  );
}
