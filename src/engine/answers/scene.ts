import { rowOf } from '../../base/ragged.ts';
import { plural } from '../../base/plural.ts';
import type { Dyad } from '../../model/dyad.ts';
import type { Told } from '../../model/account.ts';
import type { LedgerLine } from '../../model/ledger.ts';
import { ownNote } from '../../model/own-words.ts';
import { spanWords } from '../../model/span-words.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../../model/ids.ts';
import type { DrawnId, Scene, SceneLayout, ScenePicture } from '../../model/scene.ts';
import { ofAll, type Lens } from '../../model/view.ts';
import type { Locator } from '../../model/schema.ts';
import { affirms, eventTypes, find, relationTypes } from '../../model/vocabulary.ts';
import { buildScene, type SceneWorld } from '../../scene/build-scene.ts';
import type { Lane } from '../../scene/lines.ts';
import type { Spot } from '../../layouts/near-neighbours.ts';
import { markedSince } from '../../scene/since-marks.ts';
import { foldDyads } from '../../store/dyads.ts';
import { drawnEnd } from '../../store/evaluate.ts';
import { EventFlag } from '../../store/event-table.ts';
import { allEvents, renamedWords, totalText } from '../rows.ts';
import { actorsInView, atOrganisations, partsOf, relationsTold, type InView } from '../in-view.ts';
import type { World } from '../world.ts';
import { lifeDispute } from './life.ts';
import { positionsAtLevel, positionsFor } from './positions.ts';
import { linesRemoved, removedAt } from './removed-lines.ts';
import { sinceOf } from './since.ts';

export const dyadsIn = (world: World, { rows, drawn, account }: InView): Dyad[] => [
  ...foldDyads(world.events, rows, drawn, account?.out).values(),
];

/** Codes of the actors that an event in view of all accounts names. */
const involvedIn = (world: World, { all }: InView): ReadonlySet<number> =>
  new Set(all.rows.flatMap((row) => [...rowOf(world.events.involved, row)]));

/** The actors that a drawn node stands for as one of several: those that an event in view names. */
export function membersOf(world: World, inView: InView, id: DrawnId): ActorId[] {
  const { drawnAs, onStage } = inView.stage;
  const involved = involvedIn(world, inView);
  return onStage.filter((actor) => drawnAs.get(actor) === id && involved.has(world.codes.actors.codeOf(actor)));
}

/** What a drawn id is called: an actor, or struck sites by their region. */
export function drawnName(world: World, id: DrawnId, members: readonly ActorId[]): string {
  if (world.actors.has(id as ActorId)) return world.nameOf(id as ActorId);
  const region = world.placeRef(id.slice('sites:'.length) as PlaceId).name;
  return `${plural(members.length, 'site')} struck, ${region}`;
}

/** "2 air strikes · 1 total of attacks": a total is a record of its own kind. */
function kindsText(lane: Lane): string {
  const entries = [...new Map(lane.entries.map((entry) => [entry.event, entry])).values()];
  const counts = new Map<string, number>();
  for (const { type, total } of entries) {
    const label = find(eventTypes, type).label.toLowerCase();
    const kind = total ? `total of ${label}s` : label;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, n]) => (kind.startsWith('total') ? plural(n, kind, kind.replace('total', 'totals')) : plural(n, kind)))
    .join(' · ');
}

function mixText(lane: Lane): string {
  const count = (backing: string) =>
    new Set(lane.entries.filter((e) => e.backing === backing).map((e) => e.event)).size;
  const parts = [
    [count('undisputed'), 'undisputed'],
    [count('alleged'), 'alleged'],
    [count('denied'), 'alleged and disputed'],
  ] as const;
  return parts.flatMap(([n, word]) => (n > 0 ? [`${n} ${word}`] : [])).join(' · ');
}

function totalLines(world: World, lane: Lane): string[] {
  const totals = new Set(lane.entries.filter((entry) => entry.total).map((entry) => entry.event));
  return [...totals].map((id) => {
    const event = world.event(id)!;
    const by = event.counts?.find((count) => count.countedBy)?.countedBy;
    const number = totalText(event);
    const counted = number === undefined ? 'a total without a number' : `${number} reported`;
    return `${event.summary}: ${counted}${by ? ` by ${world.nameOf(by)}` : ''}`;
  });
}

/** What a tooltip prints of a lane, a line each. */
function laneTooltip(world: World, lane: Lane): string[] {
  if (lane.hue === 'standing') {
    return lane.relations.map(
      (r) => `${world.nameOf(r.from)} ${find(relationTypes, r.type).active} ${world.nameOf(r.to!)}`,
    );
  }
  const dates = lane.entries.map((entry) => world.events.dates[entry.row]!);
  const names = new Set(lane.entries.flatMap((entry) => renamedWords(world, world.events.records[entry.row]!)));
  return [kindsText(lane), ...totalLines(world, lane), spanWords(dates), mixText(lane), ...names];
}

const isCitedTo = ({ at }: LedgerLine, source: SourceId) => at.some((locator) => locator.source === source);

/** An answer that rests on the analyst's word or reading says so on the graph as well. */
const whoSays = ({ byName, own }: LedgerLine): string => `${byName}${ownNote(own)}`;

/** "Hamas says": who gives the answer that blames this node. A party says so only where the answer is its own. */
function tineLabel(world: World, inView: InView, event: EventId, blamed: DrawnId): string {
  const { stage, drawn, account } = inView;
  const row = world.events.rows.get(event)!;
  const teller = account?.account;
  const codeOf = (actor: ActorId) => world.codes.actors.codeOf(actor);
  const isHere = (actor: ActorId) =>
    drawnEnd(drawn, codeOf(actor), codeOf(world.bodyOf(actor, world.events.dates[row]!))) === stage.ids.codeOf(blamed);
  const named = [...(account?.readings.get(row)?.names ?? [])];
  if (teller && 'party' in teller && named.some(isHere)) return `${world.nameOf(teller.party)} says`;
  const answers = world.ledgerOf(world.event(event)!).questions.find((q) => q.aspect === 'responsibility')?.answers;
  const here = (answers ?? []).filter(({ blames }) => blames && isHere(blames));
  const isTold = (line: LedgerLine) => !teller || !('source' in teller) || isCitedTo(line, teller.source);
  const said = here.flatMap(({ lines }) => lines.filter(affirms));
  const told = said.filter(isTold);
  const names = [...new Set((told.length > 0 ? told : said).map(whoSays))];
  return `${names.join(', ')} ${names.length === 1 ? 'says' : 'say'}`;
}

/** How the party of the account tells a row; one without claims is one that it does not speak to. */
function toldIn({ account }: InView, row: number): Told | undefined {
  return account && (account.readings.get(row)?.told ?? 'silent');
}

/** A standing relation is told by the sources that it is cited to; parties speak to events. */
function toldStanding({ account }: InView, at: readonly Locator[]): Told | undefined {
  const teller = account?.account;
  if (!teller || 'party' in teller) return undefined;
  return at.some(({ source }) => source === teller.source) ? 'says' : 'silent';
}

/** The events that the lens leaves by how the account tells them, and those that it leaves out. */
function accountCounts(inView: InView): Scene['counts']['account'] {
  if (!inView.account) return undefined;
  const told = inView.rows.map((row) => toldIn(inView, row));
  const count = (way: Told) => told.filter((each) => each === way).length;
  return {
    says: count('says') + count('denies'),
    denied: inView.deniedRows.length,
    asked: count('asked'),
    silent: count('silent'),
  };
}

/** Actors that a node shares an event or a relation with, and that nothing on stage stands for. */
function hiddenNeighbours(world: World, { stage }: InView, id: DrawnId): number {
  const hidden = new Set<ActorId>();
  const standsFor = (actor: ActorId) => stage.drawnAs.get(actor);
  for (const { from, to } of world.relations) {
    if (!to) continue;
    if (standsFor(from) === id && !standsFor(to)) hidden.add(to);
    if (standsFor(to) === id && !standsFor(from) && !stage.docks.has(from)) hidden.add(from);
  }
  return hidden.size;
}

function sceneWorld(world: World, lens: Lens, inView: InView): SceneWorld {
  const involved = involvedIn(world, inView);
  const parts = partsOf(world, inView, actorsInView(world, lens, inView));
  return {
    standsFor: (id) => (parts.get(id) ?? []).map((part) => world.nameOf(part)),
    isInvolved: (actor) => involved.has(world.codes.actors.codeOf(actor)),
    actors: world.actors,
    touched: inView.touched,
    drawnId: (code) => inView.stage.ids.at(code),
    placesAround: (place) => world.withParents(place),
    placeName: (place) => world.placeRef(place).name,
    title: (event) => world.event(event)!.summary,
    totalText: (entry) => totalText(world.events.records[entry.row]!),
    tooltip: (lane) => laneTooltip(world, lane),
    tineLabel: (event, blamed) => tineLabel(world, inView, event, blamed),
    hiddenNeighbours: (id) => hiddenNeighbours(world, inView, id),
    lifeDispute: (person) => lifeDispute(world, person, lens.asOf, inView.account?.account),
    isSoft: (relation) => inView.stage.soft.has(relation),
    toldRelation: ({ at }) => toldStanding(inView, at),
    told: (event) => toldIn(inView, world.events.rows.get(event)!),
  };
}

const isTotal = (world: World, row: number): boolean => (world.events.flags[row]! & EventFlag.total) !== 0;

/** Events of the kind that this part of the lens keeps out; another reason may keep them out as well. */
function hiddenBy(world: World, lens: Lens, part: 'statements' | 'totals'): number {
  const flag = part === 'statements' ? EventFlag.utterance : EventFlag.itemised;
  const active = part === 'statements' ? !lens.statements : lens.totals === 'folded';
  return active ? world.events.flags.filter((flags) => flags & flag).length : 0;
}

/** What is drawn and where is as all accounts have it: one of them takes lines away and moves nothing. */
export function answerScene(world: World, lens: Lens, inView: InView): Scene {
  const scene = sceneOf(world, lens, inView);
  const whole = inView.all === inView ? scene : sceneOf(world, ofAll(lens), inView.all);
  const positions = Object.fromEntries(placesIn(world, ofAll(lens), inView.all, whole));
  const removed = whole === scene ? [] : linesRemoved(whole, scene);
  const since = sinceOf(world, lens, inView);
  return {
    ...(since ? markedSince(scene, since) : scene),
    ...layoutOf(world, lens),
    removed: { lines: removed.length, at: removedAt(removed, scene) },
    positions,
  };
}

/** The places of a scene; those at another level follow from where organisations stand. */
function placesIn(world: World, lens: Lens, inView: InView, scene: ScenePicture): ReadonlyMap<string, Spot> {
  const { level, ...atDefault } = lens;
  const layout = layoutOf(world, lens);
  if (level === undefined) return positionsFor(layout, scene);
  const organisations = sceneOf(world, atDefault, atOrganisations(inView));
  return positionsAtLevel(layout, scene, inView, organisations, positionsFor(layout, organisations));
}

/** The countries whose government is drawn: rolled up, its node says where it is. */
function countriesOf(world: World, { stage }: InView): PlaceId[] {
  const governments = stage.onStage.flatMap((id) => world.actors.get(stage.drawnAs.get(id) as ActorId) ?? []);
  return governments.flatMap(({ type, country }) => (type === 'government' && country ? [country] : []));
}

/** By what its lens leaves: the picture of all accounts is what each single one is compared with, on several pages. */
const pictures = new WeakMap<InView, ScenePicture>();

/** What is drawn, before it has places and before it is compared with what all accounts draw. */
export function sceneOf(world: World, lens: Lens, inView: InView): ScenePicture {
  const known = pictures.get(inView) ?? pictureOf(world, lens, inView);
  pictures.set(inView, known);
  return known;
}

function pictureOf(world: World, lens: Lens, inView: InView): ScenePicture {
  const { positions } = layoutOf(world, lens);
  const labelled = Object.keys(positions).filter((id) => world.places.has(id as PlaceId)) as PlaceId[];
  const groups = new Set(inView.stage.drawnAs.values());
  const named = new Set(lens.level === 'states' ? countriesOf(world, inView) : []);
  return buildScene(
    {
      stage: {
        ...inView.stage,
        standing: relationsTold(world, lens, inView.stage.standing),
        chips: relationsTold(world, lens, inView.stage.chips),
        offices: relationsTold(world, lens, inView.stage.offices),
      },
      dyads: dyadsIn(world, inView),
      withRelations: inView.withRelations,
      onlyTouched: inView.filtered,
      present: new Set(inView.all.touched.keys()),
      placeLabels: labelled.filter((place) => !groups.has(`sites:${place}`) && !named.has(place)),
      counts: {
        actors: actorsInView(world, lens, inView).size,
        actorsTotal: world.data.actors.length,
        events: inView.rows.length,
        ...allEvents(world),
        notKnown: world.given.events.length - world.data.events.length,
        totals: inView.rows.filter((row) => isTotal(world, row)).length,
        statementsHidden: hiddenBy(world, lens, 'statements'),
        totalsFolded: hiddenBy(world, lens, 'totals'),
        account: accountCounts(inView),
      },
    },
    sceneWorld(world, lens, inView),
  );
}

/** The places that the data gives for the first screen, of a wide window or of a narrow one. */
function layoutOf(world: World, { layout }: Lens): SceneLayout {
  const { narrow, positions, labelSides = {} } = world.data.header;
  return layout && narrow
    ? { positions: narrow.positions, labelSides: narrow.labelSides ?? {}, ratio: 450 / 390 }
    : { positions, labelSides, ratio: 756 / 1064 };
}

/** Rows in view that touch a drawn node. */
export function rowsTouching(world: World, inView: InView, id: DrawnId): number[] {
  const code = inView.stage.ids.codeOf(id);
  return inView.rows.filter((row) =>
    rowOf(world.events.involved, row).some((actor) => inView.drawn.nodes[actor] === code),
  );
}
