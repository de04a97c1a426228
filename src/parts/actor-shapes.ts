import type { ActorShape } from '../model/vocabulary.ts';

/** Width by height of a shape; a population is a wide pill. */
export const shapeRatio = (shape: ActorShape): number => (shape === 'pill' ? 1.6 : 1);

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}z`;

function cutSquare(a: number, b: number): string {
  const cut = (b - a) * 0.26;
  const corner = (x: number, y: number, dx: number, dy: number): [number, number] => [x + dx * cut, y + dy * cut];
  return polygon([
    corner(a, a, 1, 0),
    corner(b, a, -1, 0),
    corner(b, a, 0, 1),
    corner(b, b, 0, -1),
    corner(b, b, -1, 0),
    corner(a, b, 1, 0),
    corner(a, b, 0, -1),
    corner(a, a, 0, 1),
  ]);
}

function hexagon(c: number, r: number): string {
  const x = r * 0.5;
  const y = r * 0.87;
  return polygon([
    [c - r, c],
    [c - x, c - y],
    [c + x, c - y],
    [c + r, c],
    [c + x, c + y],
    [c - x, c + y],
  ]);
}

function pill(a: number, b: number, size: number): string {
  const r = (b - a) / 2;
  const straight = size * (shapeRatio('pill') - 1);
  return `M${a + r} ${a}h${straight}a${r} ${r} 0 0 1 0 ${2 * r}h${-straight}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
}

/** The outline of a shape as paths in a box `size` high, inset so that a stroke of 1.5 stays inside. */
export function shapePaths(shape: ActorShape, size: number): readonly string[] {
  const [a, b, c] = [0.75, size - 0.75, size / 2];
  const r = c - a;
  switch (shape) {
    case 'square':
      return [polygon([[a, a], [b, a], [b, b], [a, b]])]; // prettier-ignore
    case 'cut-square':
      return [cutSquare(a, b)];
    case 'circle':
    case 'disc':
      return [circle(c, c, r)];
    case 'double-circle':
      return [circle(c, c, r), circle(c, c, Math.max(r - size * 0.11, r - 3))];
    case 'ghost-circle':
      return [circle(c - size * 0.06, c + size * 0.05, r * 0.86), `M${c} ${a}a${r} ${r} 0 0 1 ${r} ${r}`];
    case 'diamond':
      return [polygon([[c, a], [b, c], [c, b], [a, c]])]; // prettier-ignore
    case 'hexagon':
      return [hexagon(c, r)];
    case 'pill':
      return [pill(a, b, size)];
  }
}
