import type { SinceMark } from '../../model/world-standing.ts';
import type { Drawn, Plan } from './drawn.ts';
import { along, beside, onCurve, type Point } from './geometry.ts';
import type { Route } from './routes.ts';

/** Marks of what changed since another day: a plus, or a triangle, in the colour of what the reader does. */

/** Shares of the way at which a mark may stand, clear of the numbers of its line. */
const SPOTS = [0.24, 0.76, 0.36, 0.64] as const;

function spotOf({ start, end, bend, bendAt, numberAt }: Route): Point {
  const numbers = [numberAt.middle, numberAt.near, numberAt.far];
  const room = (spot: number) => Math.min(...numbers.map((number) => Math.abs(number - spot)));
  const spot = SPOTS.reduce((best, each) => (room(each) > room(best) + 0.05 ? each : best));
  if (bend === 0) return along(start, end, spot);
  return onCurve(start, beside(along(start, end, bendAt), start, end, bend), end, spot);
}

interface Marked {
  readonly of: string;
  readonly mark: SinceMark | undefined;
  readonly at: Point;
  readonly soft?: boolean | undefined;
}

/** What ended is a ghost, and has no mark. */
function markOf({ of, mark, at, soft = false }: Marked, text: number): Drawn[] {
  if (mark === undefined || mark === 'ended') return [];
  const size = 13 * text;
  const classes = `since ${mark}${soft ? ' maybe' : ''}`;
  return [{ id: `since:${of}`, group: 'nodes', classes, at, data: { width: size, height: size } }];
}

/** The classes of an element that is, or is no more, as the reader compares two days. */
export const sinceClass = (mark: SinceMark | undefined): string => (mark === 'ended' ? ' ended' : '');

/** A mark on all that is new or other than on the first day. */
export function sinceElements({ routes, stage, forks, text }: Plan): Drawn[] {
  const marked: readonly Marked[] = [
    ...routes.map((route) => ({
      of: route.line.id,
      mark: route.line.since,
      at: spotOf(route),
      soft: route.line.sinceSoft,
    })),
    ...stage.chips.map(({ chip: { id, since }, box }) => ({
      of: `chip:${id}`,
      mark: since,
      at: { x: box.right, y: (box.top + box.bottom) / 2 },
    })),
    ...[...stage.nodes.values()].map(({ node, at, width, height }) => ({
      of: node.id,
      mark: node.since && ('changed' as const),
      at: { x: at.x + width / 2, y: at.y - height / 2 },
    })),
    ...forks.map(({ id, at, since, sinceSoft }) => ({
      of: `fork:${id}`,
      mark: since,
      at: { x: at.x, y: at.y - 14 },
      soft: sinceSoft,
    })),
  ];
  return marked.flatMap((each) => markOf(each, text));
}
