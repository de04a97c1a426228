import type { Attribution } from '../model/attribution.ts';
import { lastDayOf, type Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { readEdtf } from '../model/edtf.ts';
import type { ActorId, EventId } from '../model/ids.ts';
import type { ConflictEvent, Participant, Relation } from '../model/schema.ts';
import { firstSaid, isInForce, standingOn, validityOf } from '../model/standing.ts';
import type { RelationType, Role } from '../model/vocabulary.ts';

/** One name of an event that another stands for. */
export interface Renamed {
  /** Which participant of the event. */
  readonly at: number;
  /** The name that the source gives. */
  readonly first: ActorId;
  /** The name that the event is attributed to. */
  readonly second: ActorId;
}

export type SecondNames = ReadonlyMap<EventId, readonly Renamed[]>;

/** The second name of a participant, where the data has one. */
type SecondOf = (event: ConflictEvent, participant: Participant) => ActorId | undefined;

const acting: ReadonlySet<Role> = new Set([
  'initiator',
  'counterpart',
  'side-a',
  'side-b',
  'associate-a',
  'associate-b',
]);

const underUmbrella: readonly RelationType[] = ['acts-under', 'member-of'];

/** Whether a relation is in force on every day that may be the first of an event; an unknown first day is none. */
function heldAtFirst(data: Dataset): (relation: Relation, event: ConflictEvent) => boolean {
  const days = new Map<string, Day | undefined>(data.sources.map((source) => [source.id, firstSaid(source)]));
  const last = lastDayOf(data);
  return (relation, event) => {
    const { earliest, latest } = readEdtf(event.date).start;
    if (earliest === undefined || latest === undefined) return false;
    const validity = validityOf(relation, (id) => days.get(id));
    return [earliest, latest].every((day) => isInForce(relation, standingOn(validity, day, last)));
  };
}

/** The one umbrella of who acts; the name acted under goes before a membership, and of two there is none. */
function umbrellaOf(data: Dataset): SecondOf {
  const umbrellas = new Set(data.actors.filter(({ type }) => type === 'umbrella').map(({ id }) => id));
  const ties = data.relations.filter(({ type, to }) => to && underUmbrella.includes(type) && umbrellas.has(to));
  const held = heldAtFirst(data);
  return (event, { actor, role }) => {
    if (!acting.has(role)) return undefined;
    const mine = ties.filter((tie) => tie.from === actor && held(tie, event));
    const ofType = underUmbrella.map((type) => new Set(mine.filter((tie) => tie.type === type).map(({ to }) => to!)));
    const named = ofType.find((found) => found.size > 0);
    return named?.size === 1 ? [...named][0] : undefined;
  };
}

const secondOf: Readonly<Record<Attribution, (data: Dataset) => SecondOf>> = {
  claimed: () => (_, participant) => participant.inNameOf,
  assessed: () => (_, participant) => participant.assessedAs,
  umbrella: umbrellaOf,
};

/** Where in an event a role stands: between two of these places something passed. Counterparts are all apart. */
const placeOf = ({ role }: Participant, at: number): string => {
  if (role === 'counterpart') return `counterpart ${at}`;
  if (role === 'initiator') return 'by';
  return { 'side-a': 'a', 'associate-a': 'a', 'side-b': 'b', 'associate-b': 'b' }[role as string] ?? 'to';
};

/** Whether somebody else in the event goes by the same name at another place: one actor would face itself. */
function facesItself({ participants }: ConflictEvent, { at, second }: Renamed, names: readonly Renamed[]): boolean {
  const goesBy = (p: Participant, i: number) => names.find((each) => each.at === i)?.second ?? p.actor;
  const place = placeOf(participants[at]!, at);
  return participants.some((p, i) => i !== at && goesBy(p, i) === second && placeOf(p, i) !== place);
}

/** All second names that the data gives for its events, by the way of attributing. */
export function secondNames(data: Dataset, attribution: Attribution): SecondNames {
  const second = secondOf[attribution](data);
  const byEvent = data.events.map((event) => {
    const found = event.participants.map((p, at) => ({ at, first: p.actor, second: second(event, p) }));
    const names = found.filter((each): each is Renamed => each.second !== undefined && each.second !== each.first);
    return [event.id, names.filter((name) => !facesItself(event, name, names))] as const;
  });
  return new Map(byEvent.filter(([, names]) => names.length > 0));
}

/** The data set with these second names in place of the first; no event and no participant is added or lost. */
export function attributed(data: Dataset, names: SecondNames): Dataset {
  const rename = (event: ConflictEvent): ConflictEvent => {
    const mine = new Map(names.get(event.id)?.map(({ at, second }) => [at, second]));
    const participants = event.participants.map((p, at) => ({ ...p, actor: mine.get(at) ?? p.actor }));
    return mine.size === 0 ? event : { ...event, participants };
  };
  return { ...data, events: data.events.map(rename) };
}
