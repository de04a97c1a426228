import type { Size } from './use-canvas.ts';

/** Smallest text on screen, as a share of the 13 px of an actor's label. */
const SMALLEST = 11 / 13;

/**
 * Layout pixels for one pixel of text: labels keep their size on screen in steps, so that zooming does
 * not re-lay them at every wheel turn. Under half size the step follows the zoom, or nothing could be read.
 */
export function textScale(zoom: number): number {
  if (zoom >= 2) return 0.6;
  if (zoom >= 1.35) return 0.8;
  if (zoom >= 0.9) return 1;
  if (zoom >= 0.7) return 1.2;
  return Math.ceil((SMALLEST / zoom) * 8) / 8;
}

/** How many labels a canvas of this width holds at fit, if they find room. */
export function labelLimit(width: number): number {
  return width >= 500 ? 26 : 13;
}

/**
 * How far a tall canvas spreads the layout down, so that a narrow window does not waste its height. `ratio`
 * is the height over the width that the layout is made for, `most` what keeps the picture together.
 */
export const stretchFor = ({ width, height }: Size, ratio: number, most: number): number =>
  width === 0 ? 1 : Math.min(most, Math.max(1, Math.round((height / width / ratio) * 20) / 20));
