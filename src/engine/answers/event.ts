import type { EventRow } from '../../model/answer.ts';
import type { EventAnswer, ResponseRow } from '../../model/page-answers.ts';
import { isExactDay } from '../../model/edtf.ts';
import type { ClaimId, EventId } from '../../model/ids.ts';
import type { ConflictEvent } from '../../model/schema.ts';
import { eventTypes, find, quadClasses } from '../../model/vocabulary.ts';
import { tallyText } from '../../claims/figures.ts';
import { eventRow, figureRow, totalText } from '../rows.ts';
import type { World } from '../world.ts';

const precisions = { point: 'to the', span: 'throughout', within: 'one day unknown' } as const;

function precisionText(world: World, row: number): string {
  const { shape, start, open } = world.events.dates[row]!;
  if (shape !== 'point') return open ? 'a span, its end not given' : precisions[shape];
  return start.approximate ? `about, ${start.precision}` : start.precision;
}

function rowById(world: World, id: EventId): EventRow | undefined {
  const row = world.events.rows.get(id);
  return row === undefined ? undefined : eventRow(world, row);
}

/** "3 of 3 itemised", "61, none itemised". */
export function itemisedText(event: ConflictEvent): string | undefined {
  if (event.kind !== 'total') return undefined;
  const parts = event.itemisedBy ?? [];
  const incidents = parts.reduce((sum, part) => sum + (part.incidents ?? 1), 0);
  const total = totalText(event) ?? 'number not given';
  return incidents === 0 ? `${total}, none itemised` : `${incidents} of ${total} itemised`;
}

type Response = NonNullable<ConflictEvent['responseTo']>[number];

/** The lag counts from the first day of what is answered; with either day unknown there is none. */
function lagBetween(world: World, answer: EventId, answered: EventId) {
  const [later, earlier] = [answer, answered].map((id) => world.events.dates[world.events.rows.get(id)!]!);
  if (!later || !earlier || !isExactDay(later.start) || !isExactDay(earlier.start)) return undefined;
  return later.start.earliest! - earlier.start.earliest!;
}

function lagText(lag: number | undefined, series: boolean): string {
  if (lag === undefined) return 'lag not known: a day is not given';
  return series ? `day ${lag} of the series` : `${lag} days later`;
}

/** `shown` is the event the row is about, `answer` and `answered` the two ends of the tie. */
function responseRow(world: World, shown: EventId, answer: EventId, tie: Response): ResponseRow {
  const lagDays = lagBetween(world, answer, tie.event);
  return {
    event: rowById(world, shown)!,
    basis: tie.basis,
    lagDays,
    lagText: lagText(lagDays, world.event(tie.event)?.kind === 'total'),
    at: world.cite(tie.at ?? world.event(answer)!.at),
  };
}

export const responsesOf = (world: World, event: ConflictEvent): ResponseRow[] =>
  (event.responseTo ?? []).map((tie) => responseRow(world, tie.event, event.id, tie));

function answersTo(world: World, id: EventId): ResponseRow[] {
  return world.data.events.flatMap((event) =>
    (event.responseTo ?? [])
      .filter((tie) => tie.event === id)
      .map((tie) => responseRow(world, event.id, event.id, tie)),
  );
}

function participantsOf(world: World, event: ConflictEvent): EventAnswer['participants'] {
  return event.participants.map(({ actor, role, via, inNameOf, assessedAs, outcome }) => ({
    actor: world.ref(actor),
    role,
    via: via && world.ref(via),
    inNameOf: inNameOf && world.ref(inNameOf),
    assessedAs: assessedAs && world.ref(assessedAs),
    outcome,
  }));
}

export function talliesOf(world: World, event: ConflictEvent): EventAnswer['tallies'] {
  return (event.counts ?? []).map((tally) => ({
    tally,
    text: tallyText(tally),
    parts: (tally.parts ?? []).map((part) => `${part.best} in ${world.placeRef(part.place).name}`).join(' · '),
    countedBy: tally.countedBy && world.ref(tally.countedBy),
    at: world.cite(tally.at),
  }));
}

const rowsOf = (world: World, ids: readonly EventId[]) => ids.flatMap((id) => rowById(world, id) ?? []);

export function answerEvent(world: World, id: EventId): EventAnswer | undefined {
  const row = world.events.rows.get(id);
  if (row === undefined) return undefined;
  const event = world.events.records[row]!;
  const wholes = world.data.events.filter((other) => other.itemisedBy?.some((part) => part.event === id));
  const citations = Object.fromEntries((event.claims ?? []).map((claim) => [claim.id, world.cite(claim.at)]));
  return {
    row: eventRow(world, row),
    precision: precisionText(world, row),
    participants: participantsOf(world, event),
    quadLabel: find(quadClasses, find(eventTypes, event.type).quad).label,
    means: event.means ?? [],
    figures: (event.figures ?? []).map((figure) => figureRow(world, figure, event.figures)),
    tallies: talliesOf(world, event),
    itemised: itemisedText(event),
    parts: rowsOf(
      world,
      (event.itemisedBy ?? []).map((part) => part.event),
    ),
    partOf: rowsOf(
      world,
      wholes.map((whole) => whole.id),
    ),
    inResponseTo: responsesOf(world, event),
    answeredBy: answersTo(world, id),
    ledger: world.ledgerOf(event),
    citations: citations as Record<ClaimId, EventAnswer['citations'][ClaimId]>,
  };
}
