import { formatEdtf, readEdtf } from '../../model/edtf.ts';
import type { ConflictEvent, Relation } from '../../model/schema.ts';
import { problemAt, type Spot } from './check-shape.ts';
import { spotOf, type Draft, type Placed } from './draft.ts';
import type { Report } from './problem-list.ts';

/** Whether no reading of the two dates lets `first` begin on or before the end of `second`. */
function beginsAfterEndOf(first: string, second: string): boolean {
  const begins = readEdtf(first).start.earliest;
  const ends = readEdtf(second).end.latest;
  return begins !== undefined && ends !== undefined && begins > ends;
}

const words = (date: string): string => `"${date}" (${formatEdtf(readEdtf(date))})`;

function checkRelation(placed: Placed<Relation>, report: Report): void {
  const { start, end } = placed.value;
  if (start === undefined || end === undefined || !beginsAfterEndOf(start, end)) return;
  report(problemAt(spotOf(placed, 'end'), `an end that is not before the start ${words(start)}`, words(end)));
}

type EventsById = ReadonlyMap<string, ConflictEvent>;

function checkOrder(event: ConflictEvent, earlier: ConflictEvent | undefined, spot: Spot, report: Report): void {
  if (!earlier || !beginsAfterEndOf(earlier.date, event.date)) return;
  const expected = `an event that can have begun by ${words(event.date)}`;
  report(problemAt(spot, expected, `"${earlier.id}" of ${words(earlier.date)}`));
}

function checkEvent(placed: Placed<ConflictEvent>, byId: EventsById, report: Report): void {
  const event = placed.value;
  for (const [index, id] of (event.after ?? []).entries()) {
    checkOrder(event, byId.get(id), spotOf(placed, 'after', index), report);
  }
  for (const [index, answered] of (event.responseTo ?? []).entries()) {
    checkOrder(event, byId.get(answered.event), spotOf(placed, 'responseTo', index, 'event'), report);
  }
}

/** Dates that each are possible, but not together. */
export function checkDates(draft: Draft, report: Report): void {
  const byId = new Map<string, ConflictEvent>(draft.events.map(({ value }) => [value.id, value]));
  for (const placed of draft.relations) checkRelation(placed, report);
  for (const placed of draft.events) checkEvent(placed, byId, report);
}
