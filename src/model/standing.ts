import type { Standing } from './answer.ts';
import type { Day } from './day.ts';
import { readEdtf, type DateReading } from './edtf.ts';
import type { Relation, Source } from './schema.ts';
import { worldStandingOn, type Lifetime } from './world-standing.ts';

/** The bounds of a relation in time. */
export interface Validity extends Lifetime {
  /** The first day on which a source of ours speaks of it. */
  readonly mentioned: Day | undefined;
}

/** The first day on which a source can have spoken of anything; undefined for a list, which is of no day. */
export const firstSaid = ({ paragraphs, date }: Source): Day | undefined =>
  paragraphs === undefined ? undefined : readEdtf(date).start.earliest;

/** `sourceDay` gives the earliest day of a source's date. */
export function validityOf(relation: Relation, sourceDay: (source: string) => Day | undefined): Validity {
  const days = relation.at.map((locator) => sourceDay(locator.source)).filter((day) => day !== undefined);
  return {
    start: relation.start === undefined ? undefined : readEdtf(relation.start).start,
    end: relation.end === undefined ? undefined : readEdtf(relation.end).start,
    mentioned: days.length > 0 ? (Math.min(...days) as Day) : undefined,
  };
}

/** What no source dates is known from its first mention on, or from the day before it is known to have ended. */
function knownFrom({ mentioned, end }: Validity): number {
  const ended = end?.earliest === undefined ? Infinity : end.earliest - 1;
  return Math.min(mentioned ?? Infinity, ended);
}

/**
 * How a relation is known to stand on a day: as it stands in the world, as far as sources reach. Without a
 * start it may hold before the first mention; past the last source nothing is known any more.
 */
export function standingOn(validity: Validity, day: Day, lastSourceDay: Day): Standing {
  const inWorld = worldStandingOn(validity, day);
  if (inWorld !== 'holds') return inWorld;
  if (validity.start === undefined && day < knownFrom(validity)) return 'may-hold';
  return day > lastSourceDay ? 'past-last-source' : 'holds';
}

/**
 * Whether a relation is taken as holding: while it holds, past the last source as it was last known, and where
 * no source gives its start. One that began on some day between two bounds is not before it surely holds.
 */
export function isInForce(relation: Relation, standing: Standing): boolean {
  if (standing === 'may-hold') return relation.start === undefined;
  return standing === 'holds' || standing === 'past-last-source';
}

/** Whether a relation may have held at some time of a date; the day of its end counts as held. */
export function mayOverlap({ start, end }: Validity, date: DateReading): boolean {
  const startsInTime = (start?.earliest ?? -Infinity) <= (date.end.latest ?? Infinity);
  return startsInTime && (end?.latest ?? Infinity) >= (date.start.earliest ?? -Infinity);
}
