import type { Dyad, DyadEntry } from '../model/dyad.ts';
import type { ActorId, PlaceId } from '../model/ids.ts';
import type { DrawnId, Scene, SceneChip, SceneHairline, SceneHull, ScenePicture, SceneNode } from '../model/scene.ts';
import type { Actor, Relation } from '../model/schema.ts';
import { actorTypes, find } from '../model/vocabulary.ts';
import { forksOf, type ForkWorld } from './forks.ts';
import { isHairline, standingHairline } from './hairlines.ts';
import { hullEnds } from './hull-ends.ts';
import { hullsOf } from './hulls.ts';
import { eventLanes, isDrawnAsLine, linesOf, type Lane, type LineWorld } from './lines.ts';
import type { Stage } from './stage.ts';

/** What the scene asks of the data, beyond dyads and stage. */
export interface SceneWorld extends LineWorld, ForkWorld {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  placeName(place: PlaceId): string;
  /** The place and all that it lies in. */
  placesAround(place: PlaceId): readonly PlaceId[];
  /** Drawn codes of the nodes that each event in view touches. */
  readonly touched: ReadonlyMap<DrawnId, number>;
  hiddenNeighbours(id: DrawnId): number;
  /** Whether an event in view names the actor. */
  isInvolved(actor: ActorId): boolean;
  /** Names of the actors in the picture that a node stands for beside its own. */
  standsFor(id: DrawnId): readonly string[];
  /** "killed? disputed" where accounts differ on a person's life or office. */
  lifeDispute(person: ActorId): string | undefined;
}

interface SceneInput {
  readonly stage: Stage;
  readonly dyads: readonly Dyad[];
  /** Standing relations are in view. */
  readonly withRelations: boolean;
  /** Clauses are on that records must meet: what they leave without a record is not drawn. */
  readonly onlyTouched: boolean;
  /** Nodes with a record in view of all accounts. */
  readonly present: ReadonlySet<DrawnId>;
  readonly placeLabels: readonly PlaceId[];
  readonly counts: Scene['counts'];
}

function sizeOf(events: number): 1 | 2 | 3 {
  if (events >= 10) return 3;
  return events >= 3 ? 2 : 1;
}

function drawnSet({ stage, withRelations, onlyTouched, present }: SceneInput): Set<DrawnId> {
  const isStruck = (id: DrawnId) => !stage.onlyStruck.has(id) || present.has(id);
  const all = new Set(stage.onStage.map((id) => stage.drawnAs.get(id)!).filter(isStruck));
  if (!onlyTouched) return all;
  const tied = withRelations ? stage.standing.filter(isDrawnAsLine) : [];
  const kept = new Set(tied.flatMap((relation) => [stage.drawnAs.get(relation.from), stage.drawnAs.get(relation.to!)]));
  for (const { from, to } of withRelations ? stage.offices : []) if (present.has(to!) || kept.has(to)) kept.add(from);
  return new Set([...all].filter((id) => present.has(id) || kept.has(id)));
}

function siteNode(id: DrawnId, members: readonly ActorId[], world: SceneWorld): SceneNode {
  const where = world.placeName(id.slice('sites:'.length) as PlaceId);
  const label = members.length === 1 ? world.actors.get(members[0]!)!.name : `${members.length} sites struck, ${where}`;
  return {
    ...nodeBase(id, world),
    kind: 'sites',
    actor: undefined,
    type: 'site',
    shape: 'diamond',
    label,
    native: undefined,
    members,
  };
}

function nodeBase(id: DrawnId, world: SceneWorld) {
  const events = world.touched.get(id) ?? 0;
  return { id, size: sizeOf(events), events, hidden: world.hiddenNeighbours(id), standsFor: world.standsFor(id) };
}

function actorNode(actor: Actor, world: SceneWorld): SceneNode {
  return {
    ...nodeBase(actor.id, world),
    kind: 'actor',
    actor: actor.id,
    type: actor.type,
    shape: find(actorTypes, actor.type).shape,
    label: actor.name,
    native: actor.aliases.find((alias) => alias.kind === 'native')?.text,
    members: [],
  };
}

function nodesOf(drawn: ReadonlySet<DrawnId>, stage: Stage, world: SceneWorld): SceneNode[] {
  return [...drawn].map((id) => {
    const actor = world.actors.get(id as ActorId);
    if (actor) return actorNode(actor, world);
    return siteNode(
      id,
      stage.onStage.filter((member) => stage.drawnAs.get(member) === id && world.isInvolved(member)),
      world,
    );
  });
}

/** "Mohammed Shia al-Sudani" → "al-Sudani": what a chip has room for. */
export const lastName = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

function chipsOf(stage: Stage, drawn: ReadonlySet<DrawnId>, world: SceneWorld): SceneChip[] {
  return stage.chips
    .filter((relation) => drawn.has(relation.to!))
    .map((relation) => ({
      id: relation.from,
      of: relation.to!,
      label: lastName(world.actors.get(relation.from)!.name),
      office: relation.office ?? relation.summary,
      dispute: world.lifeDispute(relation.from),
      soft: stage.soft.has(relation.id),
    }));
}

function relationLanes(input: SceneInput, drawn: ReadonlySet<DrawnId>, hulls: readonly SceneHull[]): Lane[] {
  if (!input.withRelations) return [];
  const { standing, drawnAs } = input.stage;
  const relations = standing.filter(isDrawnAsLine);
  const atHulls = hullEnds(relations, drawnAs, hulls);
  const byPair = new Map<string, Relation[]>();
  for (const relation of relations) {
    const [from, to] = [drawnAs.get(relation.from), atHulls.get(relation.id) ?? drawnAs.get(relation.to!)];
    if (!from || !to || from === to || !drawn.has(from) || !drawn.has(to)) continue;
    const key = `${from}>${to}`;
    byPair.set(key, [...(byPair.get(key) ?? []), relation]);
  }
  return [...byPair].map(([key, relations]) => {
    const [from = '', to = ''] = key.split('>');
    const forwards = from < to;
    const [a, b] = forwards ? [from, to] : [to, from];
    return { a, b, hue: 'standing' as const, disputed: false, entries: [], relations, forwards };
  });
}

function standingHairlines({ stage }: SceneInput, drawn: ReadonlySet<DrawnId>): SceneHairline[] {
  return [...stage.standing.filter(isHairline), ...stage.offices].flatMap((relation) => {
    const [from, to] = [stage.drawnAs.get(relation.from), relation.to && stage.drawnAs.get(relation.to)];
    if (!from || !to || from === to || !drawn.has(from) || !drawn.has(to)) return [];
    return [standingHairline(relation, { from, to, soft: stage.soft.has(relation.id) })];
  });
}

function thinTie(dyad: Dyad, entry: DyadEntry, world: SceneWorld, onSelection: boolean): SceneHairline {
  const [from, to] = entry.towards === 'a' ? [dyad.b, dyad.a] : [dyad.a, dyad.b];
  const isApart = entry.via >= 0 && entry.via !== to;
  const [start, end] = [world.drawnId(isApart ? entry.via : from), world.drawnId(to)];
  const id = `via:${start}>${end}`;
  return {
    id,
    from: start,
    to: end,
    relation: undefined,
    kind: 'via',
    soft: false,
    onSelection,
    events: [entry.event],
  };
}

/**
 * Thin ties: from a struck site on to who was struck through it, or from who struck to where it was. They
 * show on selection, and by themselves once a filter has made room and left what they explain.
 */
function viaHairlines({ dyads, onlyTouched }: SceneInput, world: SceneWorld): SceneHairline[] {
  const ties = new Map<string, SceneHairline>();
  for (const dyad of dyads) {
    for (const entry of dyad.entries.filter(({ thin }) => thin)) {
      const tie = thinTie(dyad, entry, world, !onlyTouched);
      const known = ties.get(tie.id);
      ties.set(tie.id, known ? { ...known, events: [...new Set([...known.events, ...tie.events])] } : tie);
    }
  }
  return [...ties.values()];
}

/**
 * An event that is neither conflict nor cooperation (a founding, an election) is a mark on its actors:
 * a line would say that one did something to the other. Blame for an explosion is a line all the same.
 */
const isMark = (entry: DyadEntry): boolean => entry.quad === 'none' && entry.type !== 'explosion';

/** The dyads without what is drawn elsewhere: marks, tines of a fork, and thin lines. */
function plainDyads(dyads: readonly Dyad[], forked: ReadonlySet<string>): Dyad[] {
  return dyads
    .map((dyad) => ({
      ...dyad,
      entries: dyad.entries.filter(
        (entry) => !entry.thin && !isMark(entry) && !(entry.tine && forked.has(entry.event)),
      ),
    }))
    .filter((dyad) => dyad.entries.length > 0);
}

/** A place is named while something drawn belongs to it. */
function isPeopled(place: PlaceId, drawn: ReadonlySet<DrawnId>, world: SceneWorld): boolean {
  return [...drawn].some((id) => {
    const home = id.startsWith('sites:')
      ? (id.slice('sites:'.length) as PlaceId)
      : world.actors.get(id as ActorId)?.country;
    return home !== undefined && world.placesAround(home).includes(place);
  });
}

/** Who holds an office in a body stands in the hull around it. */
function withHolders(hulls: readonly SceneHull[], hairlines: readonly SceneHairline[]): SceneHull[] {
  const offices = hairlines.filter(({ kind }) => kind === 'office');
  return hulls.map((hull) => {
    const holders = offices.filter(({ to }) => hull.members.includes(to)).map(({ from }) => from);
    return { ...hull, members: [...new Set([...hull.members, ...holders])] };
  });
}

/** What is drawn for a stage and the dyads on it. */
export function buildScene(input: SceneInput, world: SceneWorld): ScenePicture {
  const drawn = drawnSet(input);
  const forks = forksOf(input.dyads, world);
  const plain = plainDyads(input.dyads, new Set(forks.map((fork) => fork.id)));
  const hulls = hullsOf(drawn, input.stage, world.actors);
  const lanes = [...plain.flatMap((dyad) => eventLanes(dyad, world)), ...relationLanes(input, drawn, hulls)];
  const hairlines = input.withRelations ? standingHairlines(input, drawn) : [];
  const asHull = new Set<DrawnId>(hulls.filter((hull) => hull.label !== undefined).map((hull) => hull.owner));
  return {
    nodes: nodesOf(drawn, input.stage, world).filter((node) => !asHull.has(node.id)),
    chips: input.withRelations ? chipsOf(input.stage, drawn, world) : [],
    hulls: withHolders(hulls, hairlines),
    hairlines: [...hairlines, ...viaHairlines(input, world)],
    lines: linesOf(lanes, world),
    forks,
    placeLabels: input.placeLabels
      .filter((place) => isPeopled(place, drawn, world))
      .map((place) => ({ place, label: world.placeName(place) })),
    counts: input.counts,
    drawnAs: Object.fromEntries(input.stage.drawnAs),
  };
}
