import type { Period } from '../../model/calendar-unit.ts';
import type { Day } from '../../model/day.ts';
import type { ChangeRow, Changes } from '../../model/clocks.ts';
import type { RelationId } from '../../model/ids.ts';
import type { Relation } from '../../model/schema.ts';
import type { Lens } from '../../model/view.ts';
import { markBetween, worldStandingOn, type SinceMark, type WorldStanding } from '../../model/world-standing.ts';
import { relationsOfCast } from '../cast.ts';
import type { InView } from '../in-view.ts';
import { eventRow, inTime } from '../rows.ts';
import type { World } from '../world.ts';
import { passageWords } from './change-words.ts';
import { endsOf, handovers, type Passage } from './handovers.ts';

/** The two days of a lens; undefined where none is compared, or the first is not the earlier. */
export const periodOf = ({ since, asOf }: Lens): Period | undefined =>
  since !== undefined && since < asOf ? { from: since, to: asOf } : undefined;

/** The relations that stand otherwise on the second day than on the first. */
export function passagesBetween(world: World, lens: Lens, { from, to }: Period): Passage[] {
  return relationsOfCast(world, lens).flatMap((relation): Passage[] => {
    const validity = world.validity(relation.id);
    const [before, after] = [worldStandingOn(validity, from), worldStandingOn(validity, to)];
    const mark = markBetween(before, after);
    return mark ? [{ relation, before, after, mark }] : [];
  });
}

function rowOf(world: World, { relation, before, after, mark }: Passage): ChangeRow {
  const words = passageWords(world, relation, { before, after }, true);
  const both = before === 'not-yet' && after === 'ended';
  return {
    mark,
    relations: [relation.id],
    actors: endsOf(relation),
    ...words,
    sentence: both ? `${words.sentence}; it began and ended between the two days` : words.sentence,
    at: world.cite(relation.at),
  };
}

/** Whether an event surely, or only maybe, begins in the period; undefined where it does not. */
export function beginsWithin(world: World, row: number, { from, to }: Period): 'surely' | 'maybe' | undefined {
  const { start, end } = world.events.dates[row]!;
  const [earliest, latest] = [start.earliest, start.latest ?? end.latest];
  if ((earliest ?? -Infinity) > to || (latest ?? Infinity) <= from) return undefined;
  const isWithin = earliest !== undefined && latest !== undefined && earliest > from && latest <= to;
  return isWithin && !start.approximate ? 'surely' : 'maybe';
}

function eventsWithin(world: World, inView: InView, period: Period): Changes['events'] {
  const begun = new Map(inView.rows.map((row) => [row, beginsWithin(world, row, period)]));
  const rows = inView.rows.filter((row) => begun.get(row) !== undefined);
  const soft = new Set(rows.filter((row) => begun.get(row) === 'maybe').map((row) => world.events.records[row]!.id));
  return inTime(rows.map((row) => eventRow(world, row))).map((event) => ({ event, soft: soft.has(event.id) }));
}

/** Relations without a start that the first day comes too early for any source to speak of. */
function firstTold(world: World, lens: Lens, { from, to }: Period): number {
  const isSoft = (relation: Relation, day: Day) => world.standing(relation.id, day) === 'may-hold';
  return relationsOfCast(world, lens).filter((relation) => {
    const stands: WorldStanding[] = [from, to].map((day) => worldStandingOn(world.validity(relation.id), day));
    return stands.every((each) => each === 'holds') && isSoft(relation, from) && !isSoft(relation, to);
  }).length;
}

const order: readonly SinceMark[] = ['changed', 'added', 'ended'];

/** What stands otherwise on the day of the lens than on the one it is compared with. */
export function answerChanges(world: World, lens: Lens, inView: InView): Changes | undefined {
  if (lens.since === undefined) return undefined;
  const period = periodOf(lens);
  const days = { from: lens.since, to: lens.asOf };
  const reach = lens.asOf > world.lastSourceDay ? world.lastSourceDay : undefined;
  if (!period) return { ...days, isOrdered: false, rows: [], events: [], firstTold: 0, reach };
  const passages = passagesBetween(world, lens, period);
  const offices = handovers(world, passages, period.to);
  const handed = new Set<RelationId>(offices.flatMap(({ relations }) => relations));
  const single = passages.filter(({ relation }) => !handed.has(relation.id)).map((each) => rowOf(world, each));
  return {
    ...days,
    isOrdered: true,
    rows: [...offices, ...single].toSorted((x, y) => order.indexOf(x.mark) - order.indexOf(y.mark)),
    events: eventsWithin(world, inView, period),
    firstTold: firstTold(world, lens, period),
    reach,
  };
}
