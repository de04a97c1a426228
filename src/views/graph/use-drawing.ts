import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { GraphCanvas } from './canvas.ts';
import type { Plan } from './drawn.ts';
import { elementsOf } from './elements.ts';
import type { Focus } from './focus.ts';
import { boxAround, union, type Box } from './geometry.ts';
import type { Size } from './use-canvas.ts';
import type { Drawing } from './use-plan.ts';
import type { ViewportLink } from './viewport-link.ts';

const FIT_PADDING = 28;
/** Room under the picture: for the key or, on a narrow canvas, for the switches and the lap of the sheet. */
const footOf = (width: number): number => (width < 560 ? 54 : 26);
/** Fitting may change the text step, and larger text needs more room: it settles within a few rounds. */
const ROUNDS = 4;

/** Everything that is drawn, as one box: what "fit" brings into view. */
function frameOf({ stage, forks }: Plan): Box | undefined {
  const boxes = [
    ...[...stage.nodes.values()].flatMap((node) => [boxAround(node.at, node.width, node.height), node.labelBox]),
    ...stage.hulls.map((hull) => hull.box),
    ...stage.chips.map((chip) => chip.box),
    ...stage.stubs.map((stub) => stub.box),
    ...forks.map((fork) => boxAround(fork.at, 10, 10)),
  ];
  return boxes.length > 0 ? union(boxes) : undefined;
}

/** Tells the canvas what is drawn, in which colours, and what is in focus. */
export function useDrawing(
  canvas: GraphCanvas | undefined,
  { plan, palette }: Drawing,
  focus: Focus | undefined,
): void {
  useEffect(() => canvas?.paint(palette), [canvas, palette]);
  useEffect(() => {
    if (plan) canvas?.tell(elementsOf(plan, palette));
  }, [canvas, plan, palette]);
  useEffect(() => canvas?.focus(focus), [canvas, focus]);
}

/** Fits once when all is ready, and again when the room for the canvas changes; then the view is the user's. */
export function useFit(
  canvas: GraphCanvas | undefined,
  plan: Plan | undefined,
  size: Size,
  viewports: ViewportLink,
): () => void {
  const rounds = useRef(0);
  const own = useMemo(() => plan && frameOf(plan), [plan]);
  useEffect(() => {
    if (canvas && own) viewports.join(canvas, own);
  }, [canvas, own, viewports]);
  useEffect(() => () => canvas && viewports.leave(canvas), [canvas, viewports]);
  const fit = () => {
    if (canvas) viewports.fit(canvas, FIT_PADDING, footOf(size.width));
  };
  const start = useEffectEvent(() => {
    rounds.current = ROUNDS;
    canvas?.resize();
    fit();
  });
  const settle = useEffectEvent(() => {
    if (rounds.current === 0 || !canvas) return;
    rounds.current = viewports.isFitted(canvas) ? rounds.current - 1 : 0;
    if (rounds.current === 0) return;
    fit();
  });
  const { width, height } = size;
  const text = plan?.text;
  const ready = plan !== undefined;
  useEffect(() => {
    if (canvas && ready && width > 0 && height > 0) start();
  }, [canvas, ready, width, height]);
  useEffect(() => {
    if (text !== undefined) settle();
  }, [text]);
  return fit;
}
