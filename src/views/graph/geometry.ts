/** Plane geometry in pixels of the layout, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const union = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

export const middle = (box: Box): Point => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export const along = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The point `by` pixels to the left of the way from a to b, seen on screen. */
export function beside(point: Point, a: Point, b: Point, by: number): Point {
  const length = distance(a, b) || 1;
  return { x: point.x + ((b.y - a.y) / length) * by, y: point.y - ((b.x - a.x) / length) * by };
}

/** Distance of a point from the segment a–b. */
export function fromSegment(point: Point, a: Point, b: Point): number {
  const length2 = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length2 === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length2;
  return distance(point, along(a, b, Math.min(1, Math.max(0, t))));
}

/** Where the segments a–b and c–d cross, as a share of a–b; undefined where they do not. */
export function crossing(a: Point, b: Point, c: Point, d: Point): number | undefined {
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(cross) < 1e-9) return undefined;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross;
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : undefined;
}

/** The outline that a line to a node ends on. */
export interface Outline {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly kind: 'round' | 'box' | 'diamond' | 'pill';
}

const inside = ({ centre, width, height, kind }: Outline, point: Point): boolean => {
  const [dx, dy] = [Math.abs(point.x - centre.x), Math.abs(point.y - centre.y)];
  const [w, h] = [width / 2, height / 2];
  switch (kind) {
    case 'round':
      return (dx / w) ** 2 + (dy / h) ** 2 <= 1;
    case 'diamond':
      return dx / w + dy / h <= 1;
    case 'pill':
      return dx <= w - h ? dy <= h : Math.hypot(dx - (w - h), dy) <= h;
    case 'box':
      return dx <= w && dy <= h;
  }
};

/** Where the way from a point inside (or the centre) towards `to` leaves the outline, found by halving. */
export function exitPoint(outline: Outline, from: Point, to: Point): Point {
  let [low, high] = [0, 1];
  if (inside(outline, to)) return to;
  for (let step = 0; step < 24; step++) {
    const t = (low + high) / 2;
    if (inside(outline, along(from, to, t))) low = t;
    else high = t;
  }
  return along(from, to, high);
}

/** The point at share t of a quadratic curve from a to b with control point c. */
export function onCurve(a: Point, c: Point, b: Point, t: number): Point {
  return along(along(a, c, t), along(c, b, t), t);
}
