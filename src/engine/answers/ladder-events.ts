import { asDay, type Day } from '../../model/day.ts';
import { formatBound, isExactDay, readEdtf, type DateReading } from '../../model/edtf.ts';
import type { ActorId, EventId } from '../../model/ids.ts';
import type { LadderEvent, LadderSpan, LaneSide, SaidTarget } from '../../model/ladder.ts';
import type { ConflictEvent, Participant } from '../../model/schema.ts';
import { affirms, eventTypes, find } from '../../model/vocabulary.ts';
import { eventRow, figureRow } from '../rows.ts';
import type { World } from '../world.ts';
import { itemisedText, talliesOf } from './event.ts';
import type { Lane } from './lanes.ts';

/** One event of a ladder, with what is known of its days and of whom it struck. */

/** A total counted up to its last day has no end of its own: the count ends there, not the attacks. */
function endsWithCount(event: ConflictEvent): boolean {
  const end = event.date.split('/')[1];
  return end !== undefined && end !== '' && (event.counts ?? []).some((count) => count.asOf === end);
}

/** The day up to which the sources of an event that was still going on can speak of it. */
function reportedUntil(world: World, { at }: ConflictEvent): Day | undefined {
  const days = at.flatMap(({ source }) => readEdtf(world.sources.get(source)!.date).start.earliest ?? []);
  return days.length > 0 ? asDay(Math.min(world.lastSourceDay, Math.max(...days))) : undefined;
}

interface End {
  readonly firm: Day | undefined;
  readonly to: Day | undefined;
  readonly text?: string;
  readonly note?: string;
}

/** `dated` is the last dated event that answers it or is a part of it. */
function endOf(world: World, event: ConflictEvent, { end, open }: DateReading, dated: Day | undefined): End {
  if (open) {
    const text = 'Still going on when reported';
    return { firm: reportedUntil(world, event) ?? dated, to: undefined, text };
  }
  const solid = dated === undefined ? 'no day after the first is dated' : 'solid to the last dated event';
  if (end.latest === undefined) return { firm: dated, to: undefined, text: 'End not given', note: solid };
  if (endsWithCount(event)) {
    const note = `the count runs to ${formatBound(end)}; ${solid}`;
    return { firm: dated, to: end.latest, text: 'End not given', note };
  }
  if (isExactDay(end)) return { firm: end.latest, to: end.latest };
  return {
    firm: end.approximate ? dated : end.earliest,
    to: end.latest,
    text: `Ends ${formatBound(end)}`,
    note: solid,
  };
}

function throughout(world: World, event: ConflictEvent, date: DateReading, dated: Day | undefined): LadderSpan {
  const { firm, to, text, note } = endOf(world, event, date, dated);
  const start = date.start.earliest === undefined ? firm : date.start.latest;
  const last = firm === undefined || (start !== undefined && firm < start) ? start : firm;
  return {
    shape: 'span',
    from: date.start.earliest,
    to,
    firm: start === undefined || last === undefined ? undefined : { from: start, to: last },
    endText: text,
    endNote: note,
  };
}

function spanOf(world: World, event: ConflictEvent, date: DateReading, dated: Day | undefined): LadderSpan {
  if (date.shape === 'span') return throughout(world, event, date, dated);
  const shared = { from: date.start.earliest, to: date.start.latest, endText: undefined, endNote: undefined };
  if (date.shape !== 'point' || !isExactDay(date.start)) return { shape: 'within', firm: undefined, ...shared };
  return { shape: 'day', firm: { from: shared.from!, to: shared.to! }, ...shared };
}

const uniqueActors = (participants: readonly Participant[]): ActorId[] => [
  ...new Set(participants.map((p) => p.actor)),
];

/** What parties say of who was struck; only asked where the source itself names sites and nobody. */
function saidTargets(world: World, { claims = [] }: ConflictEvent): SaidTarget[] {
  return claims.filter(affirms).flatMap(({ by, speaker, outcome, likelihood, at }) => {
    if (outcome === undefined) return [];
    const name = speaker === undefined ? by : (speaker as ActorId);
    const voice = world.actors.get(name)?.name ?? name;
    return [{ by: voice, text: [outcome, likelihood].filter(Boolean).join(', '), at: world.cite(at) }];
  });
}

export interface LaneEvent {
  readonly row: number;
  readonly side: LaneSide;
  readonly alleged: boolean;
}

function struckBy(world: World, { row }: LaneEvent, own: Lane, other: Lane) {
  const [event, date] = [world.events.records[row]!, world.events.dates[row]!];
  const named = event.participants.filter((p) => p.role === 'target' || p.role === 'addressee');
  const isSite = (id: ActorId) => world.actor(id).type === 'site';
  const laneOf = (id: ActorId) => (other.has(id, date) ? 'other' : own.has(id, date) ? 'own' : 'neither');
  const ids = uniqueActors(named);
  const targets = ids.filter((id) => !isSite(id));
  return {
    targets: targets.map((id) => ({ actor: world.ref(id), lane: laneOf(id) }) as const),
    sites: ids.filter(isSite).map((id) => world.ref(id)),
    victims: uniqueActors(event.participants.filter((p) => p.role === 'victim')).map((id) => world.ref(id)),
    said: targets.length === 0 ? saidTargets(world, event) : [],
  };
}

/** `dated` tells the last dated event that answers this one or is a part of it. */
export function ladderEvent(
  world: World,
  placed: LaneEvent,
  lanes: readonly [own: Lane, other: Lane],
  dated: (id: EventId) => Day | undefined,
): LadderEvent {
  const event = world.events.records[placed.row]!;
  const names = new Set(event.participants.flatMap((p) => p.inNameOf ?? []));
  return {
    row: eventRow(world, placed.row),
    side: placed.side,
    quad: find(eventTypes, event.type).quad,
    alleged: placed.alleged,
    span: spanOf(world, event, world.events.dates[placed.row]!, dated(event.id)),
    ...struckBy(world, placed, ...lanes),
    inNameOf: [...names].map((id) => world.ref(id)),
    tallies: talliesOf(world, event),
    figures: event.kind === 'total' ? (event.figures ?? []).map((figure) => figureRow(world, figure)) : [],
    itemised: itemisedText(event),
  };
}
