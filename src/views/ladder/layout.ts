import type { EventId } from '../../model/ids.ts';
import { begunBy, type Ladder, type LadderEvent, type LaneSide } from '../../model/ladder.ts';

/**
 * Where things stand on a ladder, in pixels down from the first day. Height follows the days; a gap that
 * would be empty space is cut, and days are drawn apart where the words beside them would meet.
 */

/** A piece of text on a lane: an event at its first day, or the end of one. */
export interface LadderItem {
  readonly key: string;
  readonly event: LadderEvent;
  readonly part: 'event' | 'end';
  readonly side: LaneSide;
  /** -Infinity before everything that is dated. */
  readonly day: number;
}

export interface LadderLayout {
  /** Middle of the first line of each item's text, by its key. */
  readonly y: ReadonlyMap<string, number>;
  readonly yOf: (day: number) => number;
  readonly height: number;
  /** Gaps drawn shorter than their days. */
  readonly cuts: readonly number[];
  readonly toScale: boolean;
  /** Whether the words of an item were moved off its day by others of its lane. */
  readonly isMoved: (item: LadderItem) => boolean;
}

/** Least and most pixels that a day takes; a gap of more than the most pixels is cut down to a few. */
const scale = { least: 1, most: 15, gap: 440, cut: 140 };
/** Room for what has no first day, and for what has no last one. */
const open = 84;
/** Half a line of text, and air between two texts. */
const halfLine = 9;
const air = 14;

const endKey = (id: EventId): string => `${id} end`;

/** One known day, drawn as a dot; all else is a band. */
export const isDot = ({ span, row }: LadderEvent): boolean => span.shape === 'day' && !row.isTotal;

export function itemsOf({ events }: Pick<Ladder, 'events'>): LadderItem[] {
  const items = events.flatMap((event): LadderItem[] => {
    const { side, row, span } = event;
    const start = { key: row.id, event, part: 'event', side, day: begunBy(event) } as const;
    if (span.endText === undefined || span.to === undefined) return [start];
    return [start, { key: endKey(row.id), event, part: 'end', side, day: span.to }];
  });
  return items.toSorted((x, y) => (x.day === y.day ? 0 : x.day - y.day));
}

/** Every day at which something is drawn, in order. */
function daysOf(items: readonly LadderItem[]): number[] {
  const marks = items.flatMap(({ event: { span } }) => [span.from, span.to, span.firm?.from, span.firm?.to]);
  const isOpen = items.some(({ event: { span } }) => span.to === undefined);
  const days = [
    ...items.map(({ day }) => day),
    ...marks.filter((day) => day !== undefined),
    ...(isOpen ? [Infinity] : []),
  ];
  return [...new Set(days)].toSorted((x, y) => x - y);
}

const isBetween = (a: number, b: number): boolean => Number.isFinite(a) && Number.isFinite(b);

/** Pixels for a day, so that the days between the first and the last fill the room where they can. */
function perDay(days: readonly number[], room: number, foot: number): number {
  const dated = days.filter(Number.isFinite);
  const total = (dated.at(-1) ?? 0) - (dated[0] ?? 0);
  const ends = (days[0] === -Infinity ? open : 0) + (days.at(-1) === Infinity ? open : 0);
  return total === 0 ? scale.most : Math.min(scale.most, Math.max(scale.least, (room - ends - foot) / total));
}

class Sweep {
  readonly y = new Map<string, number>();
  readonly byDay = new Map<number, number>();
  readonly cuts: number[] = [];
  toScale = true;
  private readonly bottom: Record<LaneSide, number> = { left: -Infinity, right: -Infinity };
  private last: { readonly day: number; readonly y: number } | undefined;

  constructor(private readonly pixels: number) {}

  /** How far down a day would stand by the days alone. */
  private wanted(day: number): number {
    if (!this.last) return 0;
    if (!isBetween(this.last.day, day)) return this.last.y + open;
    const gap = (day - this.last.day) * this.pixels;
    if (gap <= scale.gap) return this.last.y + gap;
    this.cuts.push(this.last.y + scale.cut / 2);
    return this.last.y + scale.cut;
  }

  /** Puts a day below all that stands beside it, and its items one under the other; words of bands move no day. */
  put(day: number, items: readonly LadderItem[], heightOf: (key: string) => number): void {
    const wanted = this.wanted(day);
    const sides = new Set(items.map(({ side }) => side));
    const at = Math.max(wanted, ...[...sides].map((side) => this.bottom[side] + halfLine));
    if (at > wanted + 1) this.toScale = false;
    this.byDay.set(day, at);
    let deepest = at;
    for (const { key, side, event } of items) {
      const y = Math.max(at, this.bottom[side] + halfLine);
      this.y.set(key, y);
      this.bottom[side] = y - halfLine + heightOf(key) + air;
      if (isDot(event)) deepest = Math.max(deepest, y);
    }
    this.last = { day, y: deepest };
  }

  get height(): number {
    return Math.max(this.last?.y ?? 0, this.bottom.left, this.bottom.right);
  }
}

/** A day between two known ones lies between their places. */
function between(byDay: ReadonlyMap<number, number>): (day: number) => number {
  const known = [...byDay].toSorted(([a], [b]) => a - b);
  return (day) => {
    const exact = byDay.get(day);
    if (exact !== undefined) return exact;
    const after = known.findIndex(([each]) => each > day);
    const [low, high] = [known[after < 0 ? known.length - 1 : after - 1], known[after]];
    if (!low || !high || !isBetween(low[0], high[0])) return (low ?? high)?.[1] ?? 0;
    return low[1] + ((day - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
  };
}

function swept(items: readonly LadderItem[], heightOf: (key: string) => number, pixels: number): Sweep {
  const sweep = new Sweep(pixels);
  for (const day of daysOf(items)) {
    const own = items.filter((item) => item.day === day);
    sweep.put(day, own, heightOf);
  }
  return sweep;
}

/** Words that push days apart may leave too little room; then a day takes less, if that lets all be seen at once. */
function fitted(items: readonly LadderItem[], heightOf: (key: string) => number, room: number): Sweep {
  const last = items.filter((item) => item.day === items.at(-1)?.day);
  const foot = Math.max(0, ...last.map(({ key }) => heightOf(key))) - halfLine;
  let pixels = perDay(daysOf(items), room, foot);
  const first = swept(items, heightOf, pixels);
  let sweep = first;
  for (let tries = 0; tries < 4 && sweep.height > room && pixels > scale.least; tries++) {
    pixels = Math.max(scale.least, pixels * (room / sweep.height) ** 1.5);
    sweep = swept(items, heightOf, pixels);
  }
  return sweep.height > room ? first : sweep;
}

/** `heightOf` is the height of an item's text, `room` the pixels that are there without scrolling. */
export function layoutOf(items: readonly LadderItem[], heightOf: (key: string) => number, room: number): LadderLayout {
  const { y, byDay, cuts, toScale, height } = fitted(items, heightOf, room);
  const yOf = between(byDay);
  const isMoved = ({ key, day, event }: LadderItem) => !isDot(event) && (y.get(key) ?? 0) - yOf(day) > 2;
  return { y, yOf, height, cuts, toScale: toScale && cuts.length === 0, isMoved };
}

/** Where the two axes, the words and the dates stand across. */
export interface LadderColumns {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly pad: number;
}

export function columnsOf(width: number): LadderColumns {
  const [left, right] = [Math.round(width * 0.335), Math.round(width * 0.625)];
  return { left, right, middle: (left + right) / 2, pad: width < 900 ? 16 : 36 };
}
