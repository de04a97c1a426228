import { asDay, formatDay, type Day } from '../../model/day.ts';
import type { EventId } from '../../model/ids.ts';
import type { Ladder, LadderEvent, LadderTie, NearPair, QuietSpell } from '../../model/ladder.ts';

/** What a ladder says of days between events. */

/** Days within which two events are told to be near in time. */
const NEAR_DAYS = 14;
/** Fewer pairs give no median worth telling. */
const MEDIAN_FROM = 5;
/** A stretch without events is told from this many days up. */
const QUIET_DAYS = 30;

interface Dated {
  readonly id: EventId;
  readonly side: LadderEvent['side'];
  readonly day: Day;
}

/** Single events on one known day; an incident of a series that nobody dated is none of them. */
const datedSingles = (events: readonly LadderEvent[]): Dated[] =>
  events.flatMap(({ row, side, span }) =>
    span.shape === 'day' && !row.isTotal && span.from !== undefined ? [{ id: row.id, side, day: span.from }] : [],
  );

const pairKey = (a: EventId, b: EventId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The nearest earlier one of the other lane that no source ties to it. `dated` is in the order of days. */
function nearestBefore(dated: readonly Dated[], at: number, tied: ReadonlySet<string>): NearPair | undefined {
  const later = dated[at]!;
  for (let i = at - 1; i >= 0 && later.day - dated[i]!.day <= NEAR_DAYS; i--) {
    const earlier = dated[i]!;
    if (earlier.side !== later.side && !tied.has(pairKey(earlier.id, later.id)))
      return { earlier: earlier.id, later: later.id, days: later.day - earlier.day };
  }
  return undefined;
}

/** For each dated event the nearest one before it on the other lane, where that is near and not tied to it. */
export function nearPairs(events: readonly LadderEvent[], ties: readonly LadderTie[]): NearPair[] {
  const tied = new Set(ties.map(({ answer, answered }) => pairKey(answer, answered)));
  const dated = datedSingles(events).toSorted((x, y) => x.day - y.day || (x.id < y.id ? -1 : 1));
  return dated.flatMap((_, at) => nearestBefore(dated, at, tied) ?? []);
}

/** The middle lag of pairs of two exact days. A series is no pair: its lag counts from its first day alone. */
export function medianLag(
  events: readonly LadderEvent[],
  ties: readonly LadderTie[],
): Pick<Ladder, 'datedPairs' | 'medianLag'> {
  const dated = new Set(datedSingles(events).map(({ id }) => id));
  const lags = ties
    .filter(({ answer, answered }) => dated.has(answer) && dated.has(answered))
    .flatMap(({ lagDays }) => lagDays ?? [])
    .toSorted((a, b) => a - b);
  const [low, high] = [lags[Math.floor((lags.length - 1) / 2)], lags[Math.floor(lags.length / 2)]];
  const median = low === undefined || high === undefined ? undefined : (low + high) / 2;
  return { datedPairs: lags.length, medianLag: lags.length < MEDIAN_FROM ? undefined : median };
}

/** Stretches of days that no event of the ladder can lie in; quiet is what these sources are, not the world. */
export function quietSpells(events: readonly LadderEvent[]): QuietSpell[] {
  const spans = events
    .map(({ span }) => ({ from: span.from ?? -Infinity, to: span.to ?? Infinity }))
    .toSorted((x, y) => (x.from < y.from ? -1 : Number(x.from > y.from)));
  const spells: QuietSpell[] = [];
  let reached = spans[0]?.to ?? Infinity;
  for (const { from, to } of spans) {
    if (from - reached > QUIET_DAYS) spells.push(spellOf(asDay(reached + 1), asDay(from - 1)));
    reached = Math.max(reached, to);
  }
  return spells;
}

const spellOf = (from: Day, to: Day): QuietSpell => ({
  from,
  to,
  text: `no event between the two in these sources, ${formatDay(from)} – ${formatDay(to)}`,
});
