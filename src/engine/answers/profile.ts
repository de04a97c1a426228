import type { RelationRow, Standing } from '../../model/answer.ts';
import type { OfficeStrip, Profile, Tenure } from '../../model/page-answers.ts';
import { unitsBetween } from '../../model/calendar-unit.ts';
import { asDay, formatDay, type Day } from '../../model/day.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Actor, Relation } from '../../model/schema.ts';
import { actorTypes, find } from '../../model/vocabulary.ts';
import type { Lens } from '../../model/view.ts';
import { drawnActors, metAt, type InView } from '../in-view.ts';
import { lifeDispute } from './life.ts';
import { claimRows, eventRow, figureRow, inTime, relationRow } from '../rows.ts';
import { dateText, type World } from '../world.ts';

/** Sections of standing relations: which ones, seen from which end. To add one, add a line. */
const sections: readonly { heading: string; type: Relation['type']; end: 'from' | 'to' }[] = [
  { heading: 'Part of', type: 'part-of', end: 'from' },
  { heading: 'Parts', type: 'part-of', end: 'to' },
  { heading: 'Member of', type: 'member-of', end: 'from' },
  { heading: 'Members', type: 'member-of', end: 'to' },
  { heading: 'Acts under the name', type: 'acts-under', end: 'from' },
  { heading: 'Name used by', type: 'acts-under', end: 'to' },
  { heading: 'Backed by', type: 'backs', end: 'to' },
  { heading: 'Backs', type: 'backs', end: 'from' },
  { heading: 'Controls', type: 'controls', end: 'from' },
  { heading: 'Controlled by', type: 'controls', end: 'to' },
  { heading: 'Based in', type: 'based-in', end: 'from' },
  { heading: 'Based here', type: 'based-in', end: 'to' },
  { heading: 'Deployed in', type: 'deployed-in', end: 'from' },
  { heading: 'Allied with', type: 'allied-with', end: 'from' },
  { heading: 'Allied with', type: 'allied-with', end: 'to' },
  { heading: 'Opposes', type: 'opposes', end: 'from' },
  { heading: 'Opposed by', type: 'opposes', end: 'to' },
  { heading: 'Speaks for', type: 'speaks-for', end: 'from' },
  { heading: 'Spoken for by', type: 'speaks-for', end: 'to' },
  { heading: 'Employed by', type: 'employed-by', end: 'from' },
  { heading: 'Employs', type: 'employed-by', end: 'to' },
  { heading: 'Owns', type: 'owns', end: 'from' },
  { heading: 'Owned by', type: 'owns', end: 'to' },
  { heading: 'Merged into', type: 'merged-into', end: 'from' },
  { heading: 'Absorbed', type: 'merged-into', end: 'to' },
  { heading: 'Split from', type: 'split-from', end: 'from' },
  { heading: 'Split off', type: 'split-from', end: 'to' },
  { heading: 'Family', type: 'family', end: 'from' },
  { heading: 'Family', type: 'family', end: 'to' },
  { heading: 'Tied to', type: 'tie', end: 'from' },
  { heading: 'Tied to', type: 'tie', end: 'to' },
];

/** Who heads a part on that day. */
function headOf(world: World, part: ActorId, asOf: Day): Pick<RelationRow, 'head'> {
  const head = world.relations.find(
    (r) => r.type === 'holds-office' && r.rank === 'head' && r.to === part && world.standing(r.id, asOf) === 'holds',
  );
  if (!head) return {};
  const dispute = lifeDispute(world, head.from, asOf);
  return { head: { actor: world.ref(head.from), office: head.office ?? 'head', dispute } };
}

function relationsOf(world: World, id: ActorId, asOf: Day): Profile['relations'] {
  const byHeading = new Map<string, RelationRow[]>();
  for (const { heading, type, end } of sections) {
    const rows = world.relations
      .filter((r) => r.type === type && r[end] === id)
      .map((r) => ({ ...relationRow(world, r, asOf), ...(heading === 'Parts' ? headOf(world, r.from, asOf) : {}) }));
    if (rows.length > 0) byHeading.set(heading, [...(byHeading.get(heading) ?? []), ...rows]);
  }
  return [...byHeading].map(([heading, rows]) => ({ heading, rows }));
}

function startText(relation: Relation): string {
  if (relation.start === undefined) return 'start not given';
  const text = dateText(relation.start);
  return text.startsWith('some day') ? text : `from ${text}`;
}

function endText(relation: Relation): string {
  if (relation.end === undefined) return 'end not given';
  const cause = relation.endCause && relation.endCause !== 'unknown' ? relation.endCause : 'until';
  return `${cause} ${dateText(relation.end)}`;
}

function tenureOf(world: World, relation: Relation): Tenure {
  const { start, end } = world.validity(relation.id);
  return {
    person: world.ref(relation.from),
    relation: relation.id,
    start: { earliest: start?.earliest, latest: start?.latest },
    end: end && { earliest: end.earliest, latest: end.latest },
    startText: startText(relation),
    endText: endText(relation),
    lifeDisputed: lifeDispute(world, relation.from, world.lastSourceDay) !== undefined,
    at: world.cite(relation.at),
  };
}

/** The strip spans the known bounds, with half a year before the first one. */
function stripDays(world: World, tenures: readonly Tenure[]): readonly [Day, Day] {
  const known = tenures.flatMap((t) => [t.start.earliest, t.start.latest, t.end?.earliest, t.end?.latest]);
  const days = known.filter((day) => day !== undefined);
  const first = Math.min(world.lastSourceDay - 365, ...days.map((day) => day - 200));
  return [asDay(first), world.lastSourceDay];
}

/** Who held an office on a day; "not given" where no source says, with who may have. */
function onDayText(world: World, relations: readonly Relation[], day: Day): string {
  const named = (standing: Standing) =>
    relations.filter((r) => world.standing(r.id, day) === standing).map((r) => world.nameOf(r.from));
  const [holds, mayHold, last] = [named('holds'), named('may-hold'), named('past-last-source')];
  if (holds.length > 0) return `${formatDay(day)}: ${holds.join(', ')}`;
  if (last.length > 0) return `${formatDay(day)}: no source this late; last ${last.join(', ')}`;
  return `${formatDay(day)}: not given${mayHold.length > 0 ? `; ${mayHold.join(', ')} may hold it` : ''}`;
}

/** An office is the body's head office, or an office by its own name. */
function officesOf(world: World, id: ActorId, asOf: Day): OfficeStrip[] {
  const byOffice = new Map<string, Relation[]>();
  for (const relation of world.relations) {
    if (relation.type !== 'holds-office' || relation.to !== id) continue;
    const office = relation.rank === 'head' ? 'Led by' : (relation.office ?? 'Office');
    byOffice.set(office, [...(byOffice.get(office) ?? []), relation]);
  }
  return [...byOffice].map(([office, relations]) => {
    const tenures = relations.map((relation) => tenureOf(world, relation));
    const order = (t: Tenure) => t.end?.latest ?? Infinity;
    const sorted = tenures.toSorted((x, y) => order(x) - order(y));
    const [from, to] = stripDays(world, tenures);
    return { office, from, to, tenures: sorted, onDay: onDayText(world, relations, asOf) };
  });
}

function monthsOf(world: World, rows: readonly number[]): Profile['months'] {
  const from = asDay(world.lastSourceDay - 365);
  return unitsBetween('month', { from, to: world.lastSourceDay }).map((month) => ({
    label: month.label,
    count: rows.filter((r) => world.events.earliest[r]! <= month.to && world.events.latest[r]! >= month.from).length,
  }));
}

function sourcesOf(world: World, actor: Actor, rows: readonly number[]): Profile['sources'] {
  const relations = world.relations.filter((r) => r.from === actor.id || r.to === actor.id);
  const records = [actor, ...relations, ...rows.map((row) => world.events.records[row]!)];
  return world.data.sources
    .map((source) => ({
      source,
      short: world.shortName(source.id),
      records: records.filter((record) => record.at.some((locator) => locator.source === source.id)).length,
    }))
    .filter((entry) => entry.records > 0);
}

function factsOf(world: World, actor: Actor): Profile['facts'] {
  return (actor.facts ?? []).map((fact) => ({
    label: fact.label,
    dateText: dateText(fact.date),
    figure: figureRow(world, fact.figure),
  }));
}

/** Everything known of an actor; its events are all of them, whatever the filter, since a dossier is whole. */
export function answerProfile(world: World, inView: InView, id: ActorId, lens: Lens): Profile | undefined {
  const actor = world.actors.get(id);
  if (!actor) return undefined;
  const code = world.codes.actors.codeOf(id);
  const { offsets, values } = world.events.involved;
  const rows = world.data.events.flatMap((_, r) =>
    values.subarray(offsets[r], offsets[r + 1]).includes(code) ? [r] : [],
  );
  const own = new Set(rows.map((row) => world.events.records[row]!.id as string));
  return {
    actor: world.ref(id),
    typeLabel: find(actorTypes, actor.type).label,
    description: actor.description,
    aliases: actor.aliases,
    distinctFrom: (actor.distinctFrom ?? []).map((other) => ({
      actor: world.ref(other.actor),
      at: world.cite(other.at),
    })),
    country: actor.country && world.placeRef(actor.country),
    at: world.cite(actor.at),
    offices: officesOf(world, id, lens.asOf),
    career: world.relations
      .filter((r) => r.type === 'holds-office' && r.from === id)
      .map((r) => relationRow(world, r, lens.asOf)),
    relations: relationsOf(world, id, lens.asOf),
    facts: factsOf(world, actor),
    events: inTime(rows.map((row) => eventRow(world, row, inView.dates))),
    months: monthsOf(world, rows),
    claimsBy: claimRows(world, (line) => line.by === id),
    claimsAbout: claimRows(world, (line, blamed) => line.by !== id && blamed === id).concat(
      claimRows(world, (line, blamed) => line.by !== id && blamed !== id).filter((row) => own.has(row.on.id)),
    ),
    sources: sourcesOf(world, actor, rows),
    drawnAs: drawnActors(inView).has(id) ? (metAt(inView, id) ?? id) : undefined,
  };
}
