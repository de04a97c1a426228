import { plural } from '../../base/plural.ts';
import { asDay, type Day } from '../../model/day.ts';
import { isExactDay, type Bound } from '../../model/edtf.ts';
import type { ActorId, EventId } from '../../model/ids.ts';
import { begunBy, type Ladder, type LadderEvent, type LadderTie, type LaneSide } from '../../model/ladder.ts';
import type { ClaimRow } from '../../model/page-answers.ts';
import type { QuestionOf } from '../../model/question.ts';
import type { ConflictEvent } from '../../model/schema.ts';
import { EventFlag } from '../../store/event-table.ts';
import type { InView } from '../in-view.ts';
import { claimRow, eventRow, inTime, onceEach } from '../rows.ts';
import type { World } from '../world.ts';
import { countsOf, laneOf, placesOf, windowsDiffer } from './ladder-counts.ts';
import { ladderEvent, type LaneEvent } from './ladder-events.ts';
import { medianLag, nearPairs, quietSpells } from './ladder-time.ts';
import { ladderLens, leftOutOf, wholeLadder, type LadderLens } from './ladder-lens.ts';
import { isUtterance, Lane, sideOf, standingOn } from './lanes.ts';

/** The two lanes and every event that one of them did, before it is asked what it has to do with the other. */
interface Ground {
  readonly world: World;
  readonly lanes: Readonly<Record<LaneSide, Lane>>;
  readonly placed: ReadonlyMap<EventId, LaneEvent>;
  /** Done by both, or between them without direction. */
  readonly neither: readonly number[];
  readonly statements: number;
}

const otherSide = (side: LaneSide): LaneSide => (side === 'left' ? 'right' : 'left');
const undirected: readonly string[] = ['counterpart', 'side-a', 'side-b', 'associate-a', 'associate-b'];
const struck: readonly string[] = ['target', 'victim', 'addressee'];

/** Whether somebody in one of these roles stands on the lane on the day of the event. */
function hasIn(world: World, lane: Lane, row: number, among: readonly string[]): boolean {
  const date = world.events.dates[row]!;
  return world.events.records[row]!.participants.some((p) => among.includes(p.role) && lane.has(p.actor, date));
}

type Tie = NonNullable<ConflictEvent['responseTo']>[number];
interface Tied {
  readonly answer: EventId;
  readonly tie: Tie;
}

/** Ties from an event of one lane to an event of the other; each pair of events once. */
function tiesAmong(world: World, placed: Ground['placed']): Tied[] {
  const ties = [...placed].flatMap(([answer, { row, side }]) =>
    (world.events.records[row]!.responseTo ?? [])
      .filter((tie) => placed.get(tie.event)?.side === otherSide(side))
      .map((tie) => ({ answer, tie })),
  );
  return [...new Map(ties.map((tied) => [`${tied.answer} ${tied.tie.event}`, tied])).values()];
}

function groundOf(world: World, left: Lane, right: Lane, lens: LadderLens): Ground {
  const placed = new Map<EventId, LaneEvent>();
  const neither: number[] = [];
  let statements = 0;
  world.events.records.forEach((event, row) => {
    if (lens.why(row)) return;
    const [a, b] = [standingOn(world, left, row, lens.blames), standingOn(world, right, row, lens.blames)];
    const side = sideOf(a, b);
    const facing = (lane: Lane) => hasIn(world, lane, row, undirected);
    if (isUtterance(event)) statements += Number(side === 'both' || faces(world, { left, right }, side, row));
    else if (side === 'both' || (!side && facing(left) && facing(right))) neither.push(row);
    else if (side) placed.set(event.id, { row, side, alleged: (side === 'left' ? a : b) === 'alleged' });
  });
  return { world, lanes: { left, right }, placed, neither, statements };
}

/** Whether an event of a lane was done to somebody of the other. */
const faces = (world: World, lanes: Ground['lanes'], side: LaneSide | 'both' | undefined, row: number): boolean =>
  (side === 'left' || side === 'right') && hasIn(world, lanes[otherSide(side)], row, struck);

/**
 * A total whose incidents are all here gives way to them, unless something answers it or it answers what
 * no part of it answers: a tie must not be lost.
 */
function givesWay({ world, placed }: Ground, ties: readonly Tied[], row: number): boolean {
  const event = world.events.records[row]!;
  if (!(world.events.flags[row]! & EventFlag.itemised) || ties.some(({ tie }) => tie.event === event.id)) return false;
  const parts = new Set((event.itemisedBy ?? []).map((part) => part.event));
  const told = new Set(ties.filter(({ answer }) => parts.has(answer)).map(({ tie }) => tie.event));
  const side = placed.get(event.id)?.side;
  const here = [...parts].every((part) => placed.get(part)?.side === side);
  return here && ties.every(({ answer, tie }) => answer !== event.id || told.has(tie.event));
}

interface Chosen {
  readonly shown: readonly LaneEvent[];
  readonly folded: readonly LaneEvent[];
  readonly ties: readonly Tied[];
}

/**
 * Events done to the other lane, or tied to one of its events; parts of what gives way come with it. `gone`
 * are totals that give way on the whole ladder: one does not come back because a part of it is left out.
 */
function chosenFrom(ground: Ground, gone: ReadonlySet<number> = new Set()): Chosen {
  const { world, lanes, placed } = ground;
  const ties = tiesAmong(world, placed);
  const tied = new Set(ties.flatMap(({ answer, tie }) => [answer, tie.event]));
  const on = [...placed].filter(([id, { side, row }]) => tied.has(id) || faces(world, lanes, side, row));
  const folded = on.map(([, event]) => event).filter(({ row }) => gone.has(row) || givesWay(ground, ties, row));
  const parts = folded.flatMap(({ row }) => (world.events.records[row]!.itemisedBy ?? []).map((part) => part.event));
  const rows = new Set(folded.map(({ row }) => row));
  const all = new Map([...on, ...parts.flatMap((id) => (placed.has(id) ? [[id, placed.get(id)!] as const] : []))]);
  const shown = [...all.values()].filter(({ row }) => !rows.has(row));
  const ids = new Set(shown.map(({ row }) => world.events.records[row]!.id));
  return { shown, folded, ties: ties.filter(({ answer, tie }) => ids.has(answer) && ids.has(tie.event)) };
}

/** Everything that has a place on a ladder: on a lane, in the parts of a total, or on neither. */
const standingRows = ({ neither }: Ground, { shown, folded }: Chosen): number[] => [
  ...[...shown, ...folded].map(({ row }) => row),
  ...neither,
];

const exactDay = (bound: Bound): Day | undefined => (isExactDay(bound) ? bound.earliest : undefined);

function lagText(lag: number | undefined, series: boolean, lasting: boolean): string {
  if (lag === undefined) return 'lag not known';
  if (series) return `day ${lag} of series`;
  if (lag === 0) return lasting ? 'the day it began' : 'same day';
  const days = plural(lag, 'day');
  return lasting ? `${days} after it began` : `${days} later`;
}

/** The lag counts from the first day of what is answered; where either day is not exact there is none. */
function tieOf(world: World, { answer, tie }: Tied): LadderTie {
  const [later, earlier] = [exactDay(world.dateOf(answer).start), exactDay(world.dateOf(tie.event).start)];
  const lag = later === undefined || earlier === undefined || later < earlier ? undefined : later - earlier;
  const isTotal = world.event(tie.event)!.kind === 'total';
  return {
    answer,
    answered: tie.event,
    basis: tie.basis,
    lagDays: lag,
    lagText: lagText(lag, isTotal, world.dateOf(tie.event).shape === 'span'),
    at: world.cite(tie.at ?? world.event(answer)!.at),
  };
}

/** The last exactly dated event that answers a series or is a part of it, within its days. */
function lastDated(world: World, ties: readonly Tied[], id: EventId): Day | undefined {
  const series = world.event(id)!;
  const date = world.dateOf(id);
  const answers = ties.filter(({ tie }) => tie.event === id).map(({ answer }) => answer);
  const days = [...answers, ...(series.itemisedBy ?? []).map((part) => part.event)].flatMap((each) => {
    const { start, shape } = world.dateOf(each);
    const day = shape === 'point' ? exactDay(start) : undefined;
    const within = day !== undefined && day >= (date.start.earliest ?? day) && day <= (date.end.latest ?? day);
    return within ? [day] : [];
  });
  return days.length > 0 ? asDay(Math.max(...days)) : undefined;
}

/** The judgements passed on some events, each with the status of its question. */
function judgementsOn(world: World, rows: readonly number[]): ClaimRow[] {
  return rows.flatMap((row) => {
    const event = world.events.records[row]!;
    const judged = world.ledgerOf(event).questions.filter((question) => question.aspect === 'assessment');
    const on = { kind: 'event', id: event.id, title: event.summary } as const;
    return judged.flatMap((question) =>
      onceEach(question.answers.flatMap(({ lines }) => lines.map((line) => claimRow(world, on, question, line)))),
    );
  });
}

const knownActors = (world: World, ids: readonly ActorId[]) => [...new Set(ids)].filter((id) => world.actors.has(id));

/** An answer cannot have begun before what it answers: its soft start reaches back to that and no further. */
function notBefore(events: readonly LadderEvent[], ties: readonly LadderTie[]): LadderEvent[] {
  const spans = new Map(events.map(({ row, span }) => [row.id, span]));
  return events.map((event) => {
    const answered = ties.filter(({ answer }) => answer === event.row.id).map((tie) => spans.get(tie.answered)?.from);
    const first = Math.max(...answered.map((day) => day ?? -Infinity), -Infinity);
    const { from, to, firm } = event.span;
    const isSoft = firm === undefined || firm.from !== from;
    const bound = Math.min(first, firm?.from ?? to ?? Infinity);
    if (!isSoft || bound <= (from ?? -Infinity) || !Number.isFinite(bound)) return event;
    return { ...event, span: { ...event.span, from: asDay(bound) } };
  });
}

/** By the day on which each has surely begun, the exact first, then the longest, then by id: never by side. */
function inOrder(events: readonly LadderEvent[]): LadderEvent[] {
  const before = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  const softness = ({ span }: LadderEvent) => (span.shape === 'day' ? 0 : span.shape === 'span' ? 1 : 2);
  const last = ({ span }: LadderEvent) => span.to ?? Infinity;
  return events.toSorted(
    (x, y) =>
      before(begunBy(x), begunBy(y)) ||
      softness(x) - softness(y) ||
      before(last(y), last(x)) ||
      (x.row.id < y.row.id ? -1 : 1),
  );
}

/** What two sides did to each other in time, and what of it a source tells as an answer; see `Ladder`. */
export function answerLadder(world: World, question: QuestionOf<'ladder'>, inView: InView): Ladder | undefined {
  const [left, right] = [knownActors(world, question.left), knownActors(world, question.right)];
  if (left.length === 0 || right.length === 0) return undefined;
  const [laneA, laneB] = [new Lane(world, left), new Lane(world, right)];
  const lens = ladderLens(world, question.lens, inView);
  const ground = groundOf(world, laneA, laneB, lens);
  const whole = groundOf(world, laneA, laneB, wholeLadder);
  const wholly = chosenFrom(whole);
  const chosen = chosenFrom(ground, new Set(wholly.folded.map(({ row }) => row)));
  const { shown, folded, ties: tied } = chosen;
  const { lanes } = ground;
  const rows = shown.map((placed) =>
    ladderEvent(world, placed, [lanes[placed.side], lanes[otherSide(placed.side)]], (id) => lastDated(world, tied, id)),
  );
  const ties = tied.map((each) => tieOf(world, each));
  const events = inOrder(notBefore(rows, ties));
  const names = { left: laneOf(world, left, 'left', events), right: laneOf(world, right, 'right', events) };
  const near = nearPairs(events, ties);
  const answers = new Set(tied.map(({ answer }) => answer));
  const isAnswer = ({ row }: LaneEvent) => answers.has(world.events.records[row]!.id);
  const isOfAnswers = ({ row }: LaneEvent) =>
    (world.events.records[row]!.itemisedBy ?? []).some((part) => answers.has(part.event));
  const told = [...shown.filter(isAnswer), ...folded.filter(isOfAnswers)];
  const others = [...shown, ...folded].filter((each) => !told.includes(each));
  return {
    ...names,
    events,
    ties,
    near: question.near ? near : [],
    nearCount: near.length,
    neither: inTime(ground.neither.map((row) => eventRow(world, row))),
    counts: countsOf(world, events, folded, { left: names.left.name, right: names.right.name }),
    places: placesOf(world, events, ties),
    windowsDiffer: windowsDiffer(world, events),
    ...medianLag(events, ties),
    quiet: quietSpells(events),
    leftOut: leftOutOf(world, standingRows(whole, wholly), standingRows(ground, chosen), lens),
    statements: ground.statements,
    ofAnswers: judgementsOn(
      world,
      told.map(({ row }) => row),
    ),
    ofAnswered: judgementsOn(
      world,
      others.map(({ row }) => row),
    ),
  };
}
