import type { DateReading } from '../../model/edtf.ts';
import type { ActorId, EventId } from '../../model/ids.ts';
import type { LaneSide, Lanes } from '../../model/ladder.ts';
import type { QuestionOf } from '../../model/question.ts';
import type { ConflictEvent } from '../../model/schema.ts';
import { mayOverlap } from '../../model/standing.ts';
import { utteranceTypes } from '../../model/vocabulary.ts';
import type { World } from '../world.ts';

/** What a lane needs of the relations, gathered once: who is part of whom, and who held an office at all. */
interface Belonging {
  readonly wholes: ReadonlyMap<ActorId, readonly World['relations'][number][]>;
  readonly holders: ReadonlySet<ActorId>;
}

function belongingIn(world: World): Belonging {
  const wholes = new Map<ActorId, World['relations'][number][]>();
  const holders = new Set<ActorId>();
  for (const relation of world.relations) {
    if (relation.type === 'holds-office') holders.add(relation.from);
    if (relation.type === 'part-of') wholes.set(relation.from, [...(wholes.get(relation.from) ?? []), relation]);
  }
  return { wholes, holders };
}

/** The actors of one side, with all that is part of them on a day and the persons in their offices. */
export class Lane {
  private readonly belonging: Belonging;

  constructor(
    private readonly world: World,
    readonly actors: readonly ActorId[],
  ) {
    this.belonging = belongingIn(world);
  }

  has(actor: ActorId, date: DateReading): boolean {
    const { holders } = this.belonging;
    const body = holders.has(actor) ? this.world.bodyOf(actor, date) : actor;
    const seen = new Set([actor, body]);
    for (const each of seen) {
      if (this.actors.includes(each)) return true;
      for (const whole of this.wholesOf(each, date)) seen.add(whole);
    }
    return false;
  }

  private wholesOf(part: ActorId, date: DateReading): ActorId[] {
    const relations = this.belonging.wholes.get(part) ?? [];
    return relations.flatMap((r) => (r.to && mayOverlap(this.world.validity(r.id), date) ? [r.to] : []));
  }
}

/** Who is told or held to have done it: initiators, else whoever is blamed. */
function doersOf(world: World, event: ConflictEvent): readonly ActorId[] {
  const told = event.participants.filter((p) => p.role === 'initiator').map((p) => p.actor);
  return [...new Set(told.length > 0 ? told : world.blamesOf(event).keys())];
}

type Standing = 'reported' | 'alleged' | undefined;

/** How an event stands on a lane: the source tells one of the lane as its initiator, or somebody blames one. */
export function standingOn(
  world: World,
  lane: Lane,
  row: number,
  blames: (row: number, actor: ActorId) => boolean,
): Standing {
  const [event, date] = [world.events.records[row]!, world.events.dates[row]!];
  const isOwn = (id: ActorId | undefined) => id !== undefined && lane.has(id, date);
  const told = event.participants.some((p) => p.role === 'initiator' && (isOwn(p.actor) || isOwn(p.inNameOf)));
  if (told) return event.voice === 'attributed' ? 'alleged' : 'reported';
  return [...world.blamesOf(event).keys()].some((id) => isOwn(id) && blames(row, id)) ? 'alleged' : undefined;
}

/** The one lane that an event stands on, told before alleged; none where both have equal right to it. */
export function sideOf(left: Standing, right: Standing): LaneSide | 'both' | undefined {
  if (left === right) return left && 'both';
  if (left === 'reported' || right === undefined) return 'left';
  return right === 'reported' || left === undefined ? 'right' : undefined;
}

export const isUtterance = (event: ConflictEvent): boolean => utteranceTypes.includes(event.type);

interface Answering {
  readonly answer: readonly ActorId[];
  readonly answered: readonly ActorId[];
}

/** The two sides of every tie at which one of the events is an end. */
function answeringAt(world: World, ids: ReadonlySet<EventId>): Answering[] {
  return world.data.events.flatMap((event) =>
    (event.responseTo ?? []).flatMap((tie) => {
      const answered = world.event(tie.event);
      if (!answered || isUtterance(event) || isUtterance(answered)) return [];
      if (!ids.has(event.id) && !ids.has(answered.id)) return [];
      const sides = { answer: doersOf(world, event), answered: doersOf(world, answered) };
      return sides.answer.length > 0 && sides.answered.length > 0 ? [sides] : [];
    }),
  );
}

const always: DateReading['start'] = {
  earliest: undefined,
  latest: undefined,
  precision: 'day',
  approximate: false,
};
const anyDay: DateReading = { text: '', shape: 'span', start: always, end: always, open: true };

/** The lanes in their order: who answers more often stands on the left. */
function inOrder(world: World, sides: readonly Answering[], a: readonly ActorId[], b: readonly ActorId[]): Lanes {
  const [laneA, laneB] = [new Lane(world, a), new Lane(world, b)];
  const answers = (from: Lane, to: Lane) =>
    sides.filter(
      ({ answer, answered }) => answer.some((id) => from.has(id, anyDay)) && answered.some((id) => to.has(id, anyDay)),
    ).length;
  return answers(laneB, laneA) > answers(laneA, laneB) ? { left: b, right: a } : { left: a, right: b };
}

const unique = (ids: readonly ActorId[]): readonly ActorId[] => [...new Set(ids)];

/** The other ends of the ties at which exactly one end is the actor's. */
function opponentsOf(world: World, actor: ActorId, sides: readonly Answering[]): readonly ActorId[] {
  const lane = new Lane(world, [actor]);
  const isOwn = (ids: readonly ActorId[]) => ids.some((id) => lane.has(id, anyDay));
  return unique(
    sides.flatMap(({ answer, answered }) => {
      if (isOwn(answer) === isOwn(answered)) return [];
      return isOwn(answer) ? answered : answer;
    }),
  );
}

/** Who answered and who was answered, without anybody on both lanes. */
function lanesOfTies(sides: readonly Answering[]): Lanes | undefined {
  const left = unique(sides.flatMap((side) => side.answer));
  const right = unique(sides.flatMap((side) => side.answered)).filter((id) => !left.includes(id));
  return right.length > 0 ? { left, right } : undefined;
}

function tiesBetween(world: World, sides: readonly Answering[], a: ActorId, b: ActorId): boolean {
  const [laneA, laneB] = [new Lane(world, [a]), new Lane(world, [b])];
  const on = (lane: Lane, ids: readonly ActorId[]) => ids.some((id) => lane.has(id, anyDay));
  return sides.some(
    ({ answer, answered }) => (on(laneA, answer) && on(laneB, answered)) || (on(laneB, answer) && on(laneA, answered)),
  );
}

/**
 * The ladder that these events stand on: between the two actors if some tie is between them, else between
 * the actor and whom it answers or is answered by, else between whoever answers and whoever is answered.
 * Undefined where no source tells of an answer.
 */
export function answerLanes(world: World, { events, actors }: QuestionOf<'lanes'>): Lanes | undefined {
  const sides = answeringAt(world, new Set(events));
  const [a, b] = actors.filter((id) => world.actors.has(id));
  if (sides.length === 0) return undefined;
  if (a && b && tiesBetween(world, sides, a, b)) return inOrder(world, sides, [a], [b]);
  const opponents = a && !b ? opponentsOf(world, a, sides) : [];
  return a && opponents.length > 0 ? inOrder(world, sides, [a], opponents) : lanesOfTies(sides);
}
