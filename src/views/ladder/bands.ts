import type { EventId } from '../../model/ids.ts';
import type { Ladder, LadderEvent, LaneSide } from '../../model/ladder.ts';
import { isDot, type LadderColumns, type LadderLayout } from './layout.ts';

/** What is drawn of each event: a dot on the axis of its lane, or a band beside it. */
export interface Mark {
  readonly event: LadderEvent;
  readonly x: number;
  /** Of a dot its middle; of a band where it begins and ends. */
  readonly y: number;
  readonly end: number;
  /** Beside its words, or as near to them as it reaches. */
  readonly at: number;
  readonly isBand: boolean;
  /** The stretch that it surely lasted. */
  readonly firm: { readonly from: number; readonly to: number } | undefined;
  /** Nothing dates its end, so it runs on in an arrow. */
  readonly isOpen: boolean;
}

/** Pixels between the axis and a band, and from band to band. */
const step = 18;
const shortest = 10;

const hasTies = ({ ties }: Ladder, id: EventId): boolean =>
  ties.some(({ answer, answered }) => answer === id || answered === id);

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly tied: boolean;
}

/** Two bands may meet at a day in one column, but not with one that is tied: it would seem to go on. */
function areApart(a: Taken, b: Taken): boolean {
  const least = a.tied || b.tied ? 1 : 0;
  return b.from - a.to >= least || a.from - b.to >= least;
}

/** Bands side by side by their days: those that are tied stand next to the axis, and none lies on another. */
function bandColumns(ladder: Ladder, side: LaneSide): ReadonlyMap<EventId, number> {
  const own = ladder.events.filter((event) => event.side === side);
  const weight = (event: LadderEvent) => Number(hasTies(ladder, event.row.id));
  const bands = own.filter((event) => !isDot(event)).toSorted((x, y) => weight(y) - weight(x));
  const first = Number(own.some(isDot));
  const taken: Taken[][] = [];
  return new Map(
    bands.map(({ row, span }) => {
      const tied = hasTies(ladder, row.id);
      const own = { from: span.from ?? -Infinity, to: span.to ?? Infinity, tied };
      const free = taken.findIndex((column) => column.every((other) => areApart(own, other)));
      const at = free < 0 ? taken.length : free;
      taken[at] = [...(taken[at] ?? []), own];
      return [row.id, at + first];
    }),
  );
}

/** How far the bands of a lane reach out from its axis. */
export const reachOf = (ladder: Ladder, side: LaneSide): number =>
  Math.max(0, ...bandColumns(ladder, side).values()) * step;

type Extent = Pick<Mark, 'y' | 'end' | 'at' | 'firm' | 'isOpen'>;

function extent(event: LadderEvent, { y, yOf, height }: LadderLayout): Extent {
  const { span, row } = event;
  const start = span.from === undefined ? yOf(-Infinity) : yOf(span.from);
  const from = span.shape === 'day' ? (y.get(row.id) ?? start) : start;
  const to = span.to === undefined ? Math.max(height, yOf(Infinity)) - 8 : yOf(span.to);
  const firm = span.firm && { from: Math.max(from, yOf(span.firm.from)), to: yOf(span.firm.to) };
  const end = Math.max(to, from + shortest);
  const at = Math.min(Math.max(y.get(row.id) ?? from, from), end);
  return { y: from, end, at, firm, isOpen: span.to === undefined };
}

function markOf(event: LadderEvent, column: number | undefined, layout: LadderLayout, columns: LadderColumns): Mark {
  const axis = columns[event.side];
  const y = layout.y.get(event.row.id) ?? 0;
  if (column === undefined) return { event, x: axis, y, end: y, at: y, firm: undefined, isOpen: false, isBand: false };
  const away = event.side === 'left' ? -1 : 1;
  return { event, x: axis + away * column * step, isBand: true, ...extent(event, layout) };
}

export function marksOf(ladder: Ladder, layout: LadderLayout, columns: LadderColumns): ReadonlyMap<EventId, Mark> {
  const bands = { left: bandColumns(ladder, 'left'), right: bandColumns(ladder, 'right') };
  return new Map(
    ladder.events.map((event) => [event.row.id, markOf(event, bands[event.side].get(event.row.id), layout, columns)]),
  );
}

/** Where ties turn before the lane that they lead to, and how far each further one stays away. */
const channel = { first: 16, step: 6 };

/** The line of a tie from the answer to what it answers, straight where that still lasts on the day. */
export function tiePath(from: Mark, to: Mark, turn: number): { readonly path: string; readonly head: string } {
  const away = to.x > from.x ? 1 : -1;
  const [start, end] = [from.x + away * 8, to.x - away * (to.isBand ? 6 : 9)];
  const head = (y: number) => `M${end} ${y}l${-away * 8} -4v8z`;
  if (to.isBand && from.at >= to.y && from.at <= to.end)
    return { path: `M${start} ${from.at}H${end - away * 6}`, head: head(from.at) };
  const y = to.isBand ? Math.min(Math.max(from.at, to.y), to.end) : to.y;
  const x = end - away * (channel.first + turn * channel.step);
  return { path: `M${start} ${from.at}H${x}V${y}H${end - away * 6}`, head: head(y) };
}
