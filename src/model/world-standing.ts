import type { Day } from './day.ts';
import type { Bound } from './edtf.ts';

/**
 * How a relation stands in the world: apart from the day on which a source first speaks of it and from how
 * far the sources reach, since neither changes the world. What has no start held before all that is dated.
 */
export type WorldStanding = 'not-yet' | 'may-hold' | 'holds' | 'ended';

/** When a relation began and ended, as far as is told. */
export interface Lifetime {
  readonly start: Bound | undefined;
  /** Bounds of the first day on which it no longer holds. */
  readonly end: Bound | undefined;
}

/** Whether the day lies in the bound: from the first day on which it may be to before that on which it surely is. */
const mayBe = ({ earliest }: Bound, day: Day): boolean => earliest === undefined || day >= earliest;
const surelyIs = ({ latest }: Bound, day: Day): boolean => latest !== undefined && day >= latest;

export function worldStandingOn({ start, end }: Lifetime, day: Day): WorldStanding {
  if (end && surelyIs(end, day)) return 'ended';
  if (start && !mayBe(start, day)) return 'not-yet';
  if (start && !surelyIs(start, day)) return 'may-hold';
  return end && mayBe(end, day) ? 'may-hold' : 'holds';
}

/** The only days on which the standing can be another than the day before. */
export function turningDays({ start, end }: Lifetime): Day[] {
  const days = [start?.earliest, start?.latest, end?.earliest, end?.latest];
  return days.filter((day) => day !== undefined);
}

/** What became of a relation between two days; undefined where it stands alike on both. */
export type SinceMark = 'added' | 'ended' | 'changed';

export function markBetween(before: WorldStanding, after: WorldStanding): SinceMark | undefined {
  if (before === after) return undefined;
  if (after === 'ended') return 'ended';
  return before === 'not-yet' ? 'added' : 'changed';
}
