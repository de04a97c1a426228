import type { GraphCanvas } from './canvas.ts';
import { union, type Box } from './geometry.ts';

/** Keeps the canvases that join it at one zoom and one place; a canvas alone in it is left as it is. */
export class ViewportLink {
  private readonly frames = new Map<GraphCanvas, Box>();
  private told = false;

  join(canvas: GraphCanvas, frame: Box): void {
    this.frames.set(canvas, frame);
  }

  leave(canvas: GraphCanvas): void {
    this.frames.delete(canvas);
  }

  /** A box around all that any of them draws. */
  frame(): Box | undefined {
    return this.frames.size > 0 ? union([...this.frames.values()]) : undefined;
  }

  /** Brings the others to where one has gone; what they report of it goes no further. */
  follow(canvas: GraphCanvas): void {
    if (this.told) return;
    this.told = true;
    for (const other of this.frames.keys()) if (other !== canvas) other.show(canvas.viewport());
    this.told = false;
  }
}
