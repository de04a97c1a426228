import type { Told } from '../../model/account.ts';
import type { SinceMark } from '../../model/world-standing.ts';
import type { DrawnId, Scene, SceneLine } from '../../model/scene.ts';
import {
  along,
  beside,
  boxAround,
  contains,
  crossing,
  distance,
  exitPoint,
  fromSegment,
  grown,
  middle,
  onCurve,
  type Box,
  type Outline,
  type Point,
} from './geometry.ts';
import type { Stage2D } from './placed.ts';

/** A line with its ends on the outlines of what it joins, and its bend. */
export interface Route {
  readonly line: SceneLine;
  readonly start: Point;
  readonly end: Point;
  /** Distance of the control point from the straight way, in pixels; 0 for a straight line. */
  readonly bend: number;
  /** Share of the way at which the control point stands. */
  readonly bendAt: number;
  /** Shares of the way at which its numbers stand, clear of crossings: the one in the middle, or one an end. */
  readonly numberAt: { readonly middle: number; readonly near: number; readonly far: number };
}

const LANE = 12;
/** A line to a whole ends at its hull, unless it would end beside one of the parts. */
const CLEAR_OF_PARTS = 26;

interface End {
  readonly outline: Outline;
  readonly hull: Outline | undefined;
  readonly parts: readonly Point[];
}

const hullOutline = (box: Box): Outline => ({
  centre: middle(box),
  width: box.right - box.left,
  height: box.bottom - box.top,
  kind: 'box',
});

function endOf(id: DrawnId, stage: Stage2D): End | undefined {
  const node = stage.nodes.get(id);
  const owned = stage.hulls.find(({ hull }) => hull.owner === id);
  const hull = owned && hullOutline(owned.box);
  if (!node) return hull && { outline: hull, hull, parts: [] };
  const others = owned?.hull.members.filter((member) => member !== id) ?? [];
  return { outline: node.outline, hull, parts: others.flatMap((member) => stage.nodes.get(member)?.at ?? []) };
}

/** Where a line from `end` towards `to` begins: on the hull of a whole, else on the node. */
function leave(end: End, from: Point, to: Point): Point {
  if (end.hull && !sameHull(end.hull, to)) {
    const edge = exitPoint(end.hull, spread(end.hull, from, to), to);
    if (end.parts.every((part) => distance(part, edge) > CLEAR_OF_PARTS + 18)) return edge;
  }
  return exitPoint(end.outline, from, to);
}

/** Lines that end on one hull do not all aim at one point: each aims a little towards where it comes from. */
function spread(hull: Outline, from: Point, to: Point): Point {
  const lean = (at: number, towards: number, room: number) =>
    at + Math.max(-room, Math.min(room, (towards - at) * 0.35));
  return { x: from.x, y: lean(from.y, to.y, Math.max(0, hull.height / 2 - Math.abs(from.y - hull.centre.y) - 14)) };
}

const sameHull = (hull: Outline, point: Point): boolean =>
  contains(boxAround(hull.centre, hull.width, hull.height), point);

function straightRoute(line: SceneLine, from: End, to: End): Pick<Route, 'start' | 'end'> {
  const [a, b] = [from.outline.centre, to.outline.centre];
  const flipped = line.from !== line.a;
  const by = line.lane * LANE * (flipped ? -1 : 1);
  const [a2, b2] = [beside(a, a, b, by), beside(b, a, b, by)];
  return { start: leave(from, a2, b2), end: leave(to, b2, a2) };
}

type Way = Pick<Route, 'start' | 'end'>;
type Curve = Pick<Route, 'start' | 'end' | 'bend' | 'bendAt'>;

/** Control point of a quadratic curve that bends by `bend` pixels to the left of its way. */
const controlPoint = ({ start, end, bend, bendAt }: Curve): Point =>
  beside(along(start, end, bendAt), start, end, bend);

const bends = [0, 14, -14, 30, -30, 54, -54, 84, -84, 120, -120, 160, -160, 200, -200];

function obstacles(stage: Stage2D, line: SceneLine): Box[] {
  const skip = new Set([line.a, line.b]);
  const boxes: Box[] = [];
  for (const [id, placed] of stage.nodes) {
    if (skip.has(id)) continue;
    boxes.push(grown(boxAround(placed.at, placed.width, placed.height), 8), grown(placed.labelBox, 3));
  }
  for (const { chip, box } of stage.chips) if (!skip.has(chip.of)) boxes.push(grown(box, 3));
  for (const { hull, box } of stage.hulls) {
    if (!hull.members.some((member) => skip.has(member)) && !skip.has(hull.owner)) boxes.push(grown(box, 4));
  }
  return boxes;
}

const pointsOn = (curve: Curve): Point[] => {
  const control = controlPoint(curve);
  return Array.from({ length: 33 }, (_, i) => onCurve(curve.start, control, curve.end, i / 32));
};

const crossings = (points: readonly Point[], others: readonly (readonly Point[])[]): number =>
  others.filter((other) =>
    other.some(
      (to, j) =>
        j > 0 && points.some((at, i) => i > 0 && crossing(points[i - 1]!, at, other[j - 1]!, to) !== undefined),
    ),
  ).length;

/** Points that run along another line so closely that the two would read as one. */
const shadowed = (points: readonly Point[], others: readonly (readonly Point[])[]): number =>
  points
    .slice(6, -2)
    .filter((at) => others.some((other) => other.length > 2 && other.some((to) => distance(at, to) < 13))).length;

/** The gentlest of a few bends that runs through the least. `others` are the lines already laid. */
function bendAround(
  way: Way,
  boxes: readonly Box[],
  others: readonly (readonly Point[])[],
): Pick<Route, 'bend' | 'bendAt'> {
  const cost = (candidate: Pick<Route, 'bend' | 'bendAt'>) => {
    const points = pointsOn({ ...way, ...candidate });
    const hits = points.filter((point) => boxes.some((box) => contains(box, point))).length;
    return (
      hits * 40 +
      crossings(points, others) * 14 +
      shadowed(points, others) * 7 +
      Math.abs(candidate.bend) / 8 +
      Math.abs(candidate.bendAt - 0.5) * 10
    );
  };
  const short = distance(way.start, way.end) < 120;
  const candidates = short
    ? [{ bend: 0, bendAt: 0.5 }]
    : bends.flatMap((bend) => [0.5, 0.65, 0.35].map((bendAt) => ({ bend, bendAt })));
  const costs = candidates.map(cost);
  return candidates[costs.indexOf(Math.min(...costs))]!;
}

const shares = {
  middle: [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.28, 0.72],
  near: [0.24, 0.28, 0.32, 0.36, 0.4, 0.2],
  far: [0.76, 0.72, 0.68, 0.64, 0.6, 0.8],
} as const;

const noNumber = { middle: 0.5, near: 0.24, far: 0.76 };

/** The shares of the way where numbers are farthest from what crosses it. */
function numberShares(route: Way, others: readonly Way[], boxes: readonly Box[]): Route['numberAt'] {
  const room = (share: number, wished: number) => {
    const point = along(route.start, route.end, share);
    const near = Math.min(40, ...others.map((other) => fromSegment(point, other.start, other.end)));
    const blocked = boxes.some((box) => contains(grown(box, 8), point)) ? 60 : 0;
    return near - blocked - Math.abs(share - wished) * 40;
  };
  const best = (candidates: readonly number[]) =>
    candidates.reduce((x, y) => (room(y, candidates[0]!) > room(x, candidates[0]!) ? y : x));
  return { middle: best(shares.middle), near: best(shares.near), far: best(shares.far) };
}

/** Routes of all lines whose two ends are placed; `texts` are boxes of free text to keep clear of. */
export function routesOf(scene: Scene, stage: Stage2D, texts: readonly Box[]): Route[] {
  const ends = new Map<DrawnId, End | undefined>();
  const end = (id: DrawnId) => {
    if (!ends.has(id)) ends.set(id, endOf(id, stage));
    return ends.get(id);
  };
  const drafts = scene.lines.flatMap((line) => {
    const [from, to] = [end(line.from), end(line.to)];
    return from && to ? [{ line, ...straightRoute(line, from, to), bend: 0, bendAt: 0.5, numberAt: noNumber }] : [];
  });
  const laid = drafts.filter((route) => route.line.hue !== 'standing').map(({ start, end: to }) => [start, to]);
  return drafts.map((route) => {
    const boxes = [...obstacles(stage, route.line), ...texts];
    if (route.line.hue !== 'standing') {
      return {
        ...route,
        numberAt: numberShares(
          route,
          drafts.filter((other) => other !== route),
          boxes,
        ),
      };
    }
    const bent = { ...route, ...bendAround(route, boxes, laid) };
    laid.push(pointsOn(bent));
    return bent;
  });
}

/** A fork's junction, and the ways of its tines and stubs. */
export interface ForkRoute {
  readonly id: string;
  readonly title: string;
  readonly at: Point;
  readonly tines: readonly {
    readonly from: DrawnId;
    readonly start: Point;
    readonly denied: boolean;
    readonly label: string;
    readonly told: Told | undefined;
  }[];
  readonly stubs: readonly { readonly to: DrawnId; readonly end: Point }[];
  readonly since: SinceMark | undefined;
  readonly sinceSoft: boolean;
}

const JUNCTION_OFF = 84;

function junctionOf(victim: Point, blamed: readonly Point[]): Point {
  const centre = blamed.reduce((sum, p) => ({ x: sum.x + p.x / blamed.length, y: sum.y + p.y / blamed.length }), {
    x: 0,
    y: 0,
  });
  return along(victim, centre, Math.min(0.6, JUNCTION_OFF / (distance(victim, centre) || 1)));
}

/** Forks whose victim and blamed are placed; `given` is the layout's place for a junction. */
export function forkRoutes(scene: Scene, stage: Stage2D, given: (id: string) => Point | undefined): ForkRoute[] {
  return scene.forks.flatMap((fork) => {
    const victims = fork.victims.flatMap((id) => stage.nodes.get(id) ?? []);
    const blamed = fork.tines.flatMap((tine) => stage.nodes.get(tine.blamed) ?? []);
    if (victims.length === 0 || blamed.length < fork.tines.length) return [];
    const at =
      given(fork.id) ??
      junctionOf(
        victims[0]!.at,
        blamed.map((node) => node.at),
      );
    const tines = fork.tines.map((tine) => {
      const end = endOf(tine.blamed, stage)!;
      return {
        from: tine.blamed,
        start: leave(end, end.outline.centre, at),
        denied: tine.denied,
        label: tine.label,
        told: tine.told,
      };
    });
    const stubs = victims.map(({ node, outline }) => ({ to: node.id, end: exitPoint(outline, outline.centre, at) }));
    return [
      { id: fork.id, title: fork.title, at, tines, stubs, since: fork.since, sinceSoft: fork.sinceSoft ?? false },
    ];
  });
}
