import { listed } from '../../base/listed.ts';
import { plural } from '../../base/plural.ts';
import { formatDay } from '../../model/day.ts';
import { formatBound, formatEdtf, type DateReading } from '../../model/edtf.ts';
import type { ActorId, PlaceId } from '../../model/ids.ts';
import type { LadderCount, LadderEvent, LadderLane, LadderPlaces, LadderTie, LaneSide } from '../../model/ladder.ts';
import { eventTypes, find, type EventType } from '../../model/vocabulary.ts';
import { itemisedText } from './event.ts';
import type { LaneEvent } from './ladder-events.ts';
import type { World } from '../world.ts';

/** The numbers of a ladder, each with what it counts. A total is told beside events and never added to them. */

/** Words that have no plural, so that they are counted as events. */
const uncounted: ReadonlySet<EventType> = new Set(['coercion', 'support', 'cooperation', 'aid', 'displacement']);

/** "3 air strikes", "1 battle", "4 events" where they are of several kinds. */
function countText(n: number, types: readonly EventType[]): string {
  const [type, ...others] = new Set(types);
  const named = type !== undefined && others.length === 0 && !uncounted.has(type);
  const unit = named ? find(eventTypes, type).label.toLowerCase() : 'event';
  return plural(n, unit);
}

function startText({ start, shape }: DateReading): string | undefined {
  if (start.earliest === undefined) return undefined;
  return shape === 'within' ? formatDay(start.earliest) : formatBound(start);
}

function endText({ end, shape }: DateReading): string | undefined {
  if (end.latest === undefined) return undefined;
  return shape === 'within' ? formatDay(end.latest) : formatBound(end);
}

/** From the first possible day to the last, each as precise as it was given. */
function windowText(dates: readonly DateReading[]): string {
  const [only] = dates;
  if (!only) return '';
  if (dates.length === 1) return formatEdtf(only);
  const first = dates.reduce((x, y) => ((y.start.earliest ?? -Infinity) < (x.start.earliest ?? -Infinity) ? y : x));
  const last = dates.reduce((x, y) => ((y.end.latest ?? Infinity) > (x.end.latest ?? Infinity) ? y : x));
  const [from, to] = [startText(first), endText(last)];
  if (from === undefined) return to === undefined ? 'start and end not given' : `until ${to}`;
  if (to === undefined) return `from ${from}`;
  return from === to ? from : `${from} – ${to}`;
}

const on = (side: LaneSide, events: readonly LadderEvent[]) => events.filter((event) => event.side === side);
const isSingle = ({ row }: LadderEvent): boolean => !row.isTotal;
const typesOf = (events: readonly LadderEvent[]) => events.map(({ row }) => row.type);

function singlesText(world: World, singles: readonly LadderEvent[]): string[] {
  if (singles.length === 0) return [];
  const alleged = singles.filter((event) => event.alleged).length;
  const told = alleged === 0 ? '' : alleged === singles.length ? ', alleged' : `, ${alleged} of them alleged`;
  const window = windowText(singles.map((event) => world.dateOf(event.row.id)));
  return [`${countText(singles.length, typesOf(singles))}${told}, ${window}`];
}

/** "Σ61 attacks, 17 Oct 2023 – about 17 Nov 2023"; totals without a number are counted as totals. */
function totalsText(totals: readonly LadderEvent[]): string[] {
  const told = totals.filter(({ row }) => row.total !== undefined);
  const bare = totals.length - told.length;
  const unit = ({ row }: LadderEvent) => countText(2, [row.type]).slice(2);
  const numbered = told.map((event) => `Σ${event.row.total} ${unit(event)}, ${event.row.dateText}`);
  return bare === 0 ? numbered : [...numbered, `${plural(bare, 'total')} without a number`];
}

/** A lane with its names and, a line each, what stands on it. */
export function laneOf(
  world: World,
  ids: readonly ActorId[],
  side: LaneSide,
  events: readonly LadderEvent[],
): LadderLane {
  const own = on(side, events);
  const summary = [...singlesText(world, own.filter(isSingle)), ...totalsText(own.filter((e) => !isSingle(e)))];
  return { name: listed(ids.map((id) => world.nameOf(id))), summary };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const totalCount = ({ row, itemised }: LadderEvent): LadderCount => ({
  label: row.title,
  value: `Σ${row.total}`,
  note: itemised?.replace(`${row.total}, `, ''),
  event: row.id,
});

/** Totals that give no number: one row, so that they are not taken for events. */
function bareCount(bare: readonly LadderEvent[], name: string): LadderCount[] {
  if (bare.length === 0) return [];
  const [only, ...others] = bare;
  const event = others.length === 0 ? only?.row.id : undefined;
  return [{ label: `Totals without a number, by ${name}`, value: String(bare.length), note: undefined, event }];
}

/** The single events of a lane: their number, and the total that they itemise if one gave way to them. */
function singleCount(
  world: World,
  singles: readonly LadderEvent[],
  folded: readonly LaneEvent[],
  name: string,
): LadderCount[] {
  if (singles.length === 0) return [];
  const [whole, ...others] = folded.map(({ row }) => world.events.records[row]!);
  const isWhole = others.length === 0 && (whole?.itemisedBy ?? []).length === singles.length;
  const total = isWhole ? whole : undefined;
  const unit = countText(singles.length, typesOf(singles)).replace(/^\d+ /u, '');
  const alleged = singles.filter((event) => event.alleged).length;
  return [
    {
      label: `${capital(unit)} by ${name}`,
      value: String(singles.length),
      note: total ? itemisedText(total) : alleged > 0 ? `${alleged} of them alleged` : undefined,
      event: total?.id ?? (singles.length === 1 ? singles[0]!.row.id : undefined),
    },
  ];
}

/** What stands on both lanes, in numbers: reported totals first, then what is told one by one. */
export function countsOf(
  world: World,
  events: readonly LadderEvent[],
  folded: readonly LaneEvent[],
  names: Readonly<Record<LaneSide, string>>,
): LadderCount[] {
  const sides = ['left', 'right'] as const;
  const numbered = events.filter((event) => event.row.total !== undefined);
  const bare = events.filter((event) => !isSingle(event) && event.row.total === undefined);
  return [
    ...numbered.map(totalCount),
    ...sides.flatMap((side) => {
      const wholes = folded.filter((event) => event.side === side);
      return singleCount(world, on(side, events).filter(isSingle), wholes, names[side]);
    }),
    ...sides.flatMap((side) => bareCount(on(side, bare), names[side])),
  ];
}

const liesIn = (world: World, event: LadderEvent, place: PlaceId): boolean =>
  event.row.places.some((each) => world.withParents(each.id).includes(place));

/** "29 attacks · 0 air strikes": each part of a total beside the single events that answer the total there. */
export function placesOf(world: World, events: readonly LadderEvent[], ties: readonly LadderTie[]): LadderPlaces[] {
  return events.flatMap(({ row, tallies }) => {
    const parts = tallies.find(({ tally }) => tally.parts)?.tally.parts;
    const ids = new Set(ties.filter((tie) => tie.answered === row.id).map((tie) => tie.answer));
    const answers = events.filter((event) => ids.has(event.row.id) && isSingle(event));
    if (!parts || answers.length === 0) return [];
    const rows = parts.map(({ place, best }) => ({
      place: world.placeRef(place).name,
      answered: countText(best, [row.type]),
      answers: countText(answers.filter((event) => liesIn(world, event, place)).length, typesOf(answers)),
    }));
    return [{ event: row.id, rows }];
  });
}

/** Whether the two lanes were counted over different days, so that no number may be set against the other. */
export function windowsDiffer(world: World, events: readonly LadderEvent[]): boolean {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    windowText(on(side, events).map((event) => world.dateOf(event.row.id))),
  );
  return left !== '' && right !== '' && left !== right;
}
