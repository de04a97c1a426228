import type { Box, Point } from './geometry.ts';

export type Side = 'l' | 'r' | 't' | 'b';

/** Width in pixels of a text at a font. */
export type Measure = (text: string, font: string) => number;

export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Names wider than this, at 13 px, are broken into two lines. */
const MAX_LINE = 114;
const LINE_HEIGHT = 1.25;
/** A second line reads best when it begins with one of these. */
const smallWord = /^(?:in|of|and|for|the|on|at)\b/u;

export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Breaks a name where its two lines come out most even; a single word is never broken. */
export function brokenName(name: string, widthOf: (text: string) => number, max: number): readonly string[] {
  const words = name.split(' ');
  if (words.length === 1 || widthOf(name) <= max) return [name];
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const cost = (lines: readonly string[]) => Math.max(...lines.map(widthOf)) * (smallWord.test(lines[1]!) ? 0.88 : 1);
  return breaks.reduce((best, lines) => (cost(lines) < cost(best) ? lines : best));
}

/** A label of at most two lines, at `size` pixels. */
export function labelOf(name: string, font: string, size: number, measure: Measure): Label {
  const widthOf = (text: string) => measure(text, font);
  const lines = brokenName(name, widthOf, (MAX_LINE * size) / 13);
  return { lines, width: Math.max(...lines.map(widthOf)), height: lines.length * size * LINE_HEIGHT };
}

/** Where a label lies beside a node: `gap` pixels off its edge, lifted by `lift` pixels. */
export function labelBox(
  node: Point,
  width: number,
  height: number,
  label: Label,
  side: Side,
  gap: number,
  lift: number,
): Box {
  const across = side === 'l' || side === 'r';
  const left = {
    r: node.x + width / 2 + gap,
    l: node.x - width / 2 - gap - label.width,
    t: node.x - label.width / 2,
    b: node.x - label.width / 2,
  }[side];
  const top = across
    ? node.y - label.height / 2 - lift
    : side === 't'
      ? node.y - height / 2 - gap - label.height
      : node.y + height / 2 + gap;
  return { left, top, right: left + label.width, bottom: top + label.height };
}
