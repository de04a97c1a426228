import type { OfficeStrip, Tenure } from '../../model/page-answers.ts';
import { asDay, calendarOf, dayOf, formatDay, monthName, type Day } from '../../model/day.ts';

/** Pixels of the strip: it is as wide as the panel's text. */
export const stripWidth = 344;
/** Soft ends are steps of 4 px, never a gradient, and at most so wide. */
export const step = 4;
const softWidth = 28;
const leastSolid = 6;

export interface Block {
  readonly x: number;
  readonly width: number;
  readonly kind: 'solid' | 'soft' | 'gap';
}

export interface Bar {
  readonly tenure: Tenure;
  readonly lane: number;
  readonly blocks: readonly Block[];
  /** The part that is surely held. */
  readonly solid: Block;
  /** Where an end is known to the day. */
  readonly tick: number | undefined;
}

interface Tick {
  readonly x: number;
  readonly label: string;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const scaleOf =
  ({ from, to }: Pick<OfficeStrip, 'from' | 'to'>) =>
  (day: number): number =>
    clamp(Math.round(((day - from) / Math.max(1, to - from)) * stripWidth), 0, stripWidth);

type Scale = (day: number) => number;

const block = (kind: Block['kind'], from: number, to: number): Block[] =>
  to > from ? [{ kind, x: from, width: to - from }] : [];

/** What stands before the solid part: nothing for a known day, else steps, behind a gap where that is long. */
function startBlocks({ start }: Tenure, x: Scale): { readonly blocks: Block[]; readonly solid: number } {
  if (start.latest === undefined) return { blocks: block('soft', 0, softWidth), solid: softWidth };
  const solid = Math.min(x(start.latest), stripWidth - leastSolid);
  const first = start.earliest === undefined ? 0 : x(start.earliest);
  if (solid - first < step) return { blocks: [], solid };
  const soft = Math.max(first, solid - softWidth);
  return { blocks: [...block('gap', first, soft), ...block('soft', soft, solid)], solid };
}

function endBlocks({ end }: Tenure, x: Scale): { readonly blocks: Block[]; readonly solid: number } {
  if (end === undefined) return { blocks: [], solid: stripWidth };
  if (end.earliest === undefined)
    return { blocks: block('soft', stripWidth - softWidth, stripWidth), solid: stripWidth - softWidth };
  const solid = x(end.earliest);
  const last = end.latest === undefined ? stripWidth : x(end.latest);
  return { blocks: last - solid < step ? [] : block('soft', solid, Math.min(last, solid + softWidth)), solid };
}

function barOf(tenure: Tenure, lane: number, x: Scale): Bar {
  const [start, end] = [startBlocks(tenure, x), endBlocks(tenure, x)];
  const left = Math.min(start.solid, end.solid - leastSolid);
  const solid: Block = { kind: 'solid', x: left, width: Math.max(leastSolid, end.solid - left) };
  const exact = tenure.end?.earliest !== undefined && tenure.end.earliest === tenure.end.latest;
  return { tenure, lane, blocks: [...start.blocks, solid, ...end.blocks], solid, tick: exact ? end.solid : undefined };
}

const surely = ({ start, end }: Tenure, strip: OfficeStrip): readonly [number, number] => [
  start.latest ?? strip.from,
  end === undefined ? strip.to : (end.earliest ?? strip.to),
];

/** The first lane on which nobody surely holds the office at the same time. */
function laneOf(tenure: Tenure, taken: readonly { tenure: Tenure; lane: number }[], strip: OfficeStrip): number {
  const [from, to] = surely(tenure, strip);
  const clash = (lane: number) =>
    taken.some((other) => {
      const [otherFrom, otherTo] = surely(other.tenure, strip);
      return other.lane === lane && from < otherTo && otherFrom < to;
    });
  let lane = 0;
  while (clash(lane)) lane++;
  return lane;
}

/** One bar a tenure, in as many lanes as people held the office at once. */
export function barsOf(strip: OfficeStrip): readonly Bar[] {
  const x = scaleOf(strip);
  const bars: Bar[] = [];
  for (const tenure of strip.tenures) bars.push(barOf(tenure, laneOf(tenure, bars, strip), x));
  return bars;
}

/** A picture says something only where some day is known. */
export const isDrawable = ({ tenures }: OfficeStrip): boolean =>
  tenures.some(({ start, end }) => start.latest !== undefined || end?.latest !== undefined);

/** First days of months, or of years on a long strip, about 80 px apart, labelled left of the limit. */
export function ticksOf(strip: OfficeStrip, limit = stripWidth): readonly Tick[] {
  const x = scaleOf(strip);
  const months = Math.max(1, Math.ceil((80 / stripWidth) * ((strip.to - strip.from) / 30.4)));
  const every = [1, 3, 6, 12, 24, 60, 120].find((stride) => stride >= months) ?? 240;
  const { year, month } = calendarOf(strip.from);
  const ticks: Tick[] = [];
  for (let i = Math.ceil((year * 12 + month) / every) * every; ; i += every) {
    const day = dayOf(Math.floor(i / 12), (i % 12) + 1, 1) as Day;
    if (day >= strip.to || x(day) + 44 > limit) return ticks;
    const at = calendarOf(day);
    const label = every >= 12 ? String(at.year) : `${monthName(at.month)} ${at.year % 100}`;
    if (day >= strip.from) ticks.push({ x: x(day), label });
  }
}

export const lastDayWords = ({ to }: OfficeStrip): string => formatDay(asDay(to));
