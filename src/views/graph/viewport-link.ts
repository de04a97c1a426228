import type { GraphCanvas } from './canvas.ts';
import { union, type Box } from './geometry.ts';

/** Keeps the canvases that join it at one zoom and one place; a canvas alone in it is left as it is. */
export class ViewportLink {
  private readonly frames = new Map<GraphCanvas, Box>();
  private told = false;
  /** Where the last fit left them, as text; the view is the user's from where it is another. */
  private fitted = '';

  join(canvas: GraphCanvas, frame: Box): void {
    this.frames.set(canvas, frame);
  }

  leave(canvas: GraphCanvas): void {
    this.frames.delete(canvas);
  }

  /** A box around all that any of them draws. */
  private frame(): Box | undefined {
    return this.frames.size > 0 ? union([...this.frames.values()]) : undefined;
  }

  fit(canvas: GraphCanvas, padding: number, foot: number): void {
    const box = this.frame();
    if (!box) return;
    canvas.fit(box, padding, foot);
    this.fitted = JSON.stringify(canvas.viewport());
  }

  /** Whether nobody has moved it since it was fitted. */
  isFitted(canvas: GraphCanvas): boolean {
    return JSON.stringify(canvas.viewport()) === this.fitted;
  }

  /** Brings the others to where one has gone; what they report of it goes no further. */
  follow(canvas: GraphCanvas): void {
    if (this.told) return;
    this.told = true;
    for (const other of this.frames.keys()) if (other !== canvas) other.show(canvas.viewport());
    this.told = false;
  }
}
