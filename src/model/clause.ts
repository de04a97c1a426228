import * as v from 'valibot';
import { actorTypes, disputes, eventTypes, quadClasses, roles } from './vocabulary.ts';
import { FIRST_DAY, LAST_DAY } from './calendar-unit.ts';
import { asDay } from './day.ts';
import { actorId, idIn, placeId, sourceId } from './ids.ts';

/**
 * A clause is one owner's part of the filter: its value, and what it is over. An owner has at most
 * one clause; the values of a clause are alternatives, the clauses must all hold.
 */

const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));

/** A day of the years 1 to 9999, as calendars and address bars can write it. */
export const daySchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(FIRST_DAY),
  v.maxValue(LAST_DAY),
  v.transform(asDay),
);

const days = { from: daySchema, to: daySchema };
const orderWords = 'a first day that is not after the last';

/** A stretch of days, both ends inside. */
export const periodSchema = v.pipe(
  v.strictObject(days),
  v.check(({ from, to }) => from <= to, orderWords),
);

const dateClause = v.pipe(
  v.strictObject({
    owner: v.literal('date'),
    ...days,
    mode: v.picklist(['overlaps', 'within']),
  }),
  v.check(({ from, to }) => from <= to, orderWords),
);

/** The least grade on each Admiralty scale, of which one at least is asked for; F and 6 are no judgement. */
const gradeClause = v.pipe(
  v.strictObject({
    owner: v.literal('grade'),
    reliability: v.exactOptional(v.picklist(['A', 'B', 'C', 'D', 'E'])),
    credibility: v.exactOptional(v.picklist([1, 2, 3, 4, 5])),
    /** What becomes of what is not graded, or graded as what cannot be judged. */
    ungraded: v.picklist(['kept', 'left-out']),
  }),
  v.check(({ reliability, credibility }) => (reliability ?? credibility) !== undefined, 'a least grade'),
);

export const clauseSchema = v.variant('owner', [
  v.strictObject({ owner: v.literal('actor-type'), values: some(idIn(actorTypes)) }),
  v.strictObject({ owner: v.literal('participant'), values: some(actorId), role: v.exactOptional(idIn(roles)) }),
  v.strictObject({ owner: v.literal('event-type'), values: some(idIn(eventTypes)) }),
  v.strictObject({ owner: v.literal('quad-class'), values: some(idIn(quadClasses)) }),
  v.strictObject({ owner: v.literal('place'), values: some(placeId) }),
  v.strictObject({ owner: v.literal('source'), values: some(sourceId) }),
  v.strictObject({ owner: v.literal('dispute'), values: some(idIn(disputes)) }),
  gradeClause,
  dateClause,
]);
export type Clause = v.InferOutput<typeof clauseSchema>;

/** The clauses of a lens: an owner has one at most. */
export const clausesSchema = v.pipe(
  v.array(clauseSchema),
  v.check((list) => new Set(list.map(({ owner }) => owner)).size === list.length, 'one clause of an owner'),
);
export type ClauseOwner = Clause['owner'];
export type ClauseOf<O extends ClauseOwner> = Extract<Clause, { owner: O }>;
export type FacetOwner = Exclude<ClauseOwner, 'date' | 'grade'>;

/**
 * What each clause is over. `actor` clauses hide actors; `event` clauses hide records, and since only
 * events can meet them they hide relations too; a `record` clause is met by relations as well. A `claim`
 * clause leaves claims unread, and a record where nothing that it rests on is left.
 */
export const clauseKinds: readonly {
  owner: ClauseOwner;
  label: string;
  over: 'actor' | 'event' | 'record' | 'claim';
}[] = [
  { owner: 'actor-type', label: 'Actor type', over: 'actor' },
  { owner: 'participant', label: 'Actor in a role', over: 'event' },
  { owner: 'event-type', label: 'Event type', over: 'event' },
  { owner: 'quad-class', label: 'Event class', over: 'event' },
  { owner: 'place', label: 'Place', over: 'event' },
  { owner: 'source', label: 'Source', over: 'record' },
  { owner: 'dispute', label: 'Dispute', over: 'event' },
  { owner: 'grade', label: 'Grade', over: 'claim' },
  { owner: 'date', label: 'Date', over: 'event' },
];

export const clauseKind = (owner: ClauseOwner) => clauseKinds.find((kind) => kind.owner === owner)!;

/** The clause of an owner, where a lens has one. */
export const clauseOf = <O extends ClauseOwner>({ clauses }: { readonly clauses: readonly Clause[] }, owner: O) =>
  clauses.find((each): each is ClauseOf<O> => each.owner === owner);

/** The clauses with this owner's replaced, or taken out when `next` is undefined. */
export function withClause(clauses: readonly Clause[], owner: ClauseOwner, next: Clause | undefined): Clause[] {
  const others = clauses.filter((clause) => clause.owner !== owner);
  return next ? [...others, next] : others;
}
