import { claim, type Actor, type Claim, type ConflictEvent, type Place, type Relation } from '../../model/schema.ts';
import { problemAt } from './check-shape.ts';
import { spotOf, type Draft, type Placed } from './draft.ts';
import { visitDraft, type DraftNode } from './draft-nodes.ts';
import type { Report } from './problem-list.ts';

function checkBlamed(placed: Placed<ConflictEvent>, report: Report): void {
  const { participants, claims = [] } = placed.value;
  const initiators = new Set(participants.filter(({ role }) => role === 'initiator').map(({ actor }) => actor));
  for (const [index, { blames }] of claims.entries()) {
    if (blames === undefined || !initiators.has(blames)) continue;
    const found = `"${blames}", an initiator of this event`;
    report(problemAt(spotOf(placed, 'claims', index, 'blames'), 'a blamed actor that is not also an initiator', found));
  }
}

function checkTotal(placed: Placed<ConflictEvent>, report: Report): void {
  if (placed.value.kind === 'total') return;
  for (const key of ['counts', 'itemisedBy'] as const) {
    if (placed.value[key] === undefined) continue;
    report(problemAt(spotOf(placed, key), `"${key}" only where kind is "total"`, 'an event that is no total'));
  }
}

function checkVia(placed: Placed<ConflictEvent>, actors: ReadonlyMap<string, Actor>, report: Report): void {
  for (const [index, { via }] of placed.value.participants.entries()) {
    const through = via === undefined ? undefined : actors.get(via);
    if (!through || through.type === 'site') continue;
    const found = `"${through.id}", of type "${through.type}"`;
    report(problemAt(spotOf(placed, 'participants', index, 'via'), 'an actor of type "site"', found));
  }
}

function checkAnswer(placed: Placed<ConflictEvent>, report: Report): void {
  for (const [index, { event }] of (placed.value.responseTo ?? []).entries()) {
    if (event !== placed.value.id) continue;
    report(problemAt(spotOf(placed, 'responseTo', index, 'event'), 'another event that this one answers', 'itself'));
  }
}

function checkRelation(placed: Placed<Relation>, report: Report): void {
  const { from, to } = placed.value;
  if (from === to) report(problemAt(spotOf(placed, 'to'), 'another actor than "from"', `"${from}"`));
}

function checkActor(placed: Placed<Actor>, report: Report): void {
  const { id, type, siteKind, distinctFrom = [] } = placed.value;
  if (siteKind !== undefined && type !== 'site') {
    report(problemAt(spotOf(placed, 'siteKind'), '"siteKind" only where type is "site"', `type "${type}"`));
  }
  const self = distinctFrom.findIndex(({ actor }) => actor === id);
  if (self < 0) return;
  report(problemAt(spotOf(placed, 'distinctFrom', self, 'actor'), 'another actor', `"${id}" itself`));
}

function checkPlace(placed: Placed<Place>, report: Report): void {
  const { lat, lon } = placed.value;
  if ((lat === undefined) === (lon === undefined)) return;
  const [given, missing] = lat === undefined ? ['lon', 'lat'] : ['lat', 'lon'];
  report(problemAt(spotOf(placed, missing as string), '"lat" and "lon" together', `only "${given}"`));
}

const aspectOf = { blames: 'responsibility', manner: 'responsibility', outcome: 'outcome' } as const;

function checkClaim(node: DraftNode, report: Report): void {
  const said = node.value as Claim;
  for (const key of ['blames', 'manner', 'outcome'] as const) {
    if (said[key] === undefined || said.aspect === aspectOf[key]) continue;
    const at = { ...node, path: [...node.path, key] };
    report(problemAt(at, `"${key}" only where the aspect is "${aspectOf[key]}"`, `aspect "${said.aspect}"`));
  }
  if (said.about !== said.id) return;
  report(problemAt({ ...node, path: [...node.path, 'about'] }, 'another claim', `"${said.id}" itself`));
}

/** What the data model says of records beyond their shape. */
export function checkRules(draft: Draft, report: Report): void {
  const actors = new Map<string, Actor>(draft.actors.map(({ value }) => [value.id, value]));
  for (const placed of draft.places) checkPlace(placed, report);
  for (const placed of draft.actors) checkActor(placed, report);
  for (const placed of draft.relations) checkRelation(placed, report);
  for (const placed of draft.events) {
    checkBlamed(placed, report);
    checkTotal(placed, report);
    checkVia(placed, actors, report);
    checkAnswer(placed, report);
  }
  visitDraft(draft, (node) => {
    if (node.schema === claim) checkClaim(node, report);
  });
}
