import type { ActorRef, EventRow, FigureRow, RelationRow } from '../model/answer.ts';
import type { ClaimRow } from '../model/page-answers.ts';
import type { Day } from '../model/day.ts';
import type { Period } from '../model/calendar-unit.ts';
import { formatEdtf } from '../model/edtf.ts';
import { softOverlap } from '../model/soft-overlap.ts';
import type { ActorId } from '../model/ids.ts';
import type { LedgerLine, LedgerQuestion } from '../model/ledger.ts';
import type { ConflictEvent, Figure, Relation } from '../model/schema.ts';
import { attributions } from '../model/attribution.ts';
import { renamedText } from '../model/renamed-text.ts';
import { aspects, disputes, eventTypes, find, relationTypes, type Role } from '../model/vocabulary.ts';
import { figureText, mayBeAdded } from '../claims/figures.ts';
import { dateText, type World } from './world.ts';

/** The rows of lists and panels, made from records: what a person reads. */

const actorsIn = (world: World, event: ConflictEvent, roles: readonly Role[]): ActorRef[] => {
  const ids = event.participants.filter((p) => roles.includes(p.role)).map((p) => p.actor);
  return [...new Set(ids)].map((id) => world.ref(id));
};

/** The largest number that a counter gives for a total: "61". */
export function totalText(event: ConflictEvent): string | undefined {
  if (event.kind !== 'total') return undefined;
  const numbers = (event.counts ?? []).map((count) => count.best ?? count.low).filter((n) => n !== undefined);
  return numbers.length > 0 ? String(Math.max(...numbers)) : undefined;
}

/** How many events and totals there are, whatever a lens leaves out of its reading. */
export const allEvents = ({ given }: World) => ({
  eventsTotal: given.events.length,
  totalsTotal: given.events.filter((event) => event.kind === 'total').length,
});

function accountsOf(world: World, event: ConflictEvent): EventRow['accounts'] {
  const lines = world.ledgerOf(event).questions.flatMap((q) => q.answers.flatMap((answer) => answer.lines));
  const given = lines.filter(({ own }) => own === undefined);
  const unique = new Map([...lines, ...given].map((line) => [`${line.by}/${line.stance}`, line]));
  return [...unique.values()].map(({ by, sign, words, own }) => ({ actor: world.ref(by), sign, words, own }));
}

function renamedIn(world: World, { id }: ConflictEvent): EventRow['renamed'] {
  const phrase = attributions.find((each) => each.id === world.renamed?.attribution)?.phrase ?? '';
  const unique = new Map(world.renamedIn(id).map((each) => [`${each.first}/${each.second}`, each]));
  return [...unique.values()].map(({ first, second }) => ({
    phrase,
    first: world.ref(first),
    second: world.ref(second),
  }));
}

/** "in the name of Islamic Resistance in Iraq; the source names Armed groups in Iraq and Syria" */
export const renamedWords = (world: World, event: ConflictEvent): string[] => renamedIn(world, event).map(renamedText);

/** `period` are the days of the clause under which the event is listed. */
export function eventRow(world: World, row: number, period?: Period): EventRow {
  const event = world.events.records[row]!;
  const date = world.events.dates[row]!;
  const undirected: Role[] = ['counterpart', 'side-a', 'side-b', 'associate-a', 'associate-b'];
  return {
    id: event.id,
    title: event.summary,
    type: event.type,
    typeLabel: find(eventTypes, event.type).label,
    dateText: formatEdtf(date),
    from: date.start.earliest,
    to: date.end.latest,
    softly: period && softOverlap(date, period),
    total: totalText(event),
    isTotal: event.kind === 'total',
    renamed: renamedIn(world, event),
    who: actorsIn(world, event, ['initiator', ...undirected]),
    whom: actorsIn(world, event, ['target', 'victim', 'addressee']),
    through: [...new Set(event.participants.filter((p) => p.via).map((p) => p.actor))].map((id) => world.ref(id)),
    blamed: [...world.blamesOf(event).keys()].map((id) => world.ref(id)),
    places: (event.places ?? []).map((id) => world.placeRef(id)),
    dispute: disputes[world.events.dispute[row]!]!.id,
    voice: event.voice ?? 'reported',
    accounts: accountsOf(world, event),
    at: world.cite(event.at),
  };
}

function relationSentence(world: World, relation: Relation): string {
  const to = relation.to ? world.nameOf(relation.to) : world.placeRef(relation.toPlace!).name;
  const verb = relation.office ? `${relation.office},` : find(relationTypes, relation.type).active;
  return `${world.nameOf(relation.from)} ${verb} ${to}`;
}

export function relationRow(world: World, relation: Relation, asOf: Day): RelationRow {
  return {
    id: relation.id,
    sentence: relationSentence(world, relation),
    type: relation.type,
    from: world.ref(relation.from),
    to: relation.to && world.ref(relation.to),
    toPlace: relation.toPlace && world.placeRef(relation.toPlace),
    office: relation.office,
    startText: relation.start && dateText(relation.start),
    endText: relation.end && dateText(relation.end),
    endCause: relation.endCause,
    support: relation.support ?? [],
    strength: relation.strength,
    standing: world.standing(relation.id, asOf),
    summary: relation.summary,
    status: relation.claims ? world.ledgerOf(relation).overall : undefined,
    at: world.cite(relation.at),
  };
}

/** What forbids adding a figure to others; `beside` are those of the same record. */
function cautionOf(figure: Figure, beside: readonly Figure[]): string | undefined {
  if (figure.cause === 'indirect') return 'An indirect cause: counted against nobody.';
  if (figure.mayOverlap?.length) return 'May overlap with another figure here, so the two are never added.';
  if (figure.words !== undefined && figure.best === undefined && figure.low === undefined)
    return 'Words, not a number: comparable with no other figure.';
  const obstacle = beside.map((other) => mayBeAdded(figure, other)).find(({ ok }) => !ok);
  return obstacle && !obstacle.ok ? `Never added to another figure here. ${obstacle.why}` : undefined;
}

export function figureRow(world: World, figure: Figure, all: readonly Figure[] = []): FigureRow {
  return {
    figure,
    text: figureText(figure),
    countedBy: figure.countedBy && world.ref(figure.countedBy),
    basedOn: figure.basedOn && world.ref(figure.basedOn),
    caution: cautionOf(
      figure,
      all.filter((other) => other !== figure),
    ),
    at: world.cite(figure.at),
  };
}

export const claimRow = (
  world: World,
  on: ClaimRow['on'],
  { aspect, status }: Pick<LedgerQuestion, 'aspect' | 'status'>,
  line: LedgerLine,
): ClaimRow => ({ line, on, aspect: find(aspects, aspect).question, status, citations: world.cite(line.at) });

/** A claim that stands under two answers of its ledger is one row. */
export const onceEach = (rows: readonly ClaimRow[]): ClaimRow[] => [
  ...new Map(rows.map((row) => [row.line.claim, row])).values(),
];

/** Every claim of the data set with the record that it is on. */
export function claimRows(
  world: World,
  accepts: (line: LedgerLine, blamed: ActorId | undefined) => boolean,
): ClaimRow[] {
  const records = [
    ...world.data.events.map((on) => ({ on, kind: 'event' as const, title: on.summary })),
    ...world.data.relations.map((on) => ({ on, kind: 'relation' as const, title: on.summary })),
  ];
  return records.flatMap(({ on, kind, title }) =>
    (on.claims ? world.ledgerOf(on).questions : []).flatMap((question) =>
      question.answers.flatMap((answer) =>
        answer.lines
          .filter((line) => accepts(line, answer.blames))
          .map((line) => claimRow(world, { kind, id: on.id, title }, question, line)),
      ),
    ),
  );
}

/** Rows in the order of the days on which they began; what nothing dates comes first. */
export const inOrderOfTime = (x: EventRow, y: EventRow): number =>
  (x.from ?? -Infinity) - (y.from ?? -Infinity) || (x.to ?? Infinity) - (y.to ?? Infinity);

export const inTime = (rows: readonly EventRow[]): EventRow[] => rows.toSorted(inOrderOfTime);
