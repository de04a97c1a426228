import { Dictionary } from '../base/dictionary.ts';
import type { Day } from '../model/day.ts';
import type { ActorId, PlaceId, RelationId } from '../model/ids.ts';
import type { DrawnId } from '../model/scene.ts';
import type { Actor, Place, Relation } from '../model/schema.ts';
import type { Standing } from '../model/answer.ts';
import { isInForce } from '../model/standing.ts';
import type { ActorType } from '../model/vocabulary.ts';

/** What a stage is set from; all of it read-only. */
export interface StageWorld {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly relations: readonly Relation[];
  standing(relation: RelationId, day: Day): Standing;
}

/** Who may be drawn. `types` undefined for all. */
interface Cast {
  readonly shown: readonly ActorId[] | 'all';
  readonly types: readonly ActorType[] | undefined;
  readonly asOf: Day;
  /** Actors that nobody has spoken of yet; they are not drawn, whoever is chosen. */
  readonly untold?: ReadonlySet<ActorId> | undefined;
}

/** Who is drawn as what, before any event is looked at. */
export interface Stage {
  readonly ids: Dictionary<DrawnId>;
  /** The drawn id of each actor that stands for itself or is stood for by another. */
  readonly drawnAs: ReadonlyMap<ActorId, DrawnId>;
  /** Actors that a drawn id shows by themselves, in the order of the data. */
  readonly onStage: readonly ActorId[];
  /** Heads and chosen members of drawn bodies, docked to them. */
  readonly chips: readonly Relation[];
  /** At which node a person is met who is drawn as no node. */
  readonly docks: ReadonlyMap<ActorId, DrawnId>;
  /** Offices of those who stand by themselves, each tied to its body. */
  readonly offices: readonly Relation[];
  /** Nodes that are drawn only while an event in view touches them: struck sites. */
  readonly onlyStruck: ReadonlySet<DrawnId>;
  /** Relations in force between drawn actors. */
  readonly standing: readonly Relation[];
  /** Those of them that may hold on the day, or lie past the last source. */
  readonly soft: ReadonlySet<RelationId>;
}

const stateTypes: ReadonlySet<ActorType> = new Set(['government', 'military', 'organisation']);

/** The outermost place around a site that is no country: sites struck there are drawn as one. */
function regionOf(place: PlaceId | undefined, places: ReadonlyMap<PlaceId, Place>): PlaceId | undefined {
  let region: PlaceId | undefined;
  for (let at = place && places.get(place); at?.parent; at = places.get(at.parent)) {
    if (places.get(at.parent)) region = at.id;
  }
  return region;
}

/** `anchors` are drawn as themselves, so that something can be docked to them. */
function chipsOf(
  world: StageWorld,
  cast: Cast,
  anchors: ReadonlySet<ActorId>,
  current: readonly Relation[],
): Relation[] {
  if (cast.types && !cast.types.includes('person')) return [];
  const isPerson = (id: ActorId) => world.actors.get(id)?.type === 'person';
  const offices = current.filter(
    ({ type, from, to }) => type === 'holds-office' && isPerson(from) && to && anchors.has(to) && !isPerson(to),
  );
  const docked = offices.filter(
    (relation) => relation.rank === 'head' || cast.shown === 'all' || cast.shown.includes(relation.from),
  );
  return docked.filter((relation, i) => docked.findIndex((other) => other.from === relation.from) === i);
}

/** Struck sites, that nobody drawn is based at, by the region they lie in. */
function siteGroups(world: StageWorld, visible: ReadonlySet<ActorId>, current: readonly Relation[]) {
  const held = new Set(
    current.filter((r) => r.type === 'based-in' && r.to && visible.has(r.from)).map((r) => r.to as ActorId),
  );
  const groups = new Map<ActorId, DrawnId>();
  for (const id of visible) {
    if (world.actors.get(id)?.type !== 'site' || held.has(id)) continue;
    const where = world.relations.find((r) => r.from === id && r.type === 'based-in' && r.toPlace)?.toPlace;
    const region = regionOf(where, world.places);
    if (region) groups.set(id, `sites:${region}`);
  }
  return groups;
}

/** A part of a state that is not drawn is stood for by the part of that state that is. */
function wholeOf(id: ActorId, world: StageWorld, drawn: ReadonlyMap<ActorId, DrawnId>): DrawnId | undefined {
  const seen = new Set<ActorId>();
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    const part = world.relations.find((r) => r.type === 'part-of' && r.from === at && r.to);
    const whole = part?.to;
    const types = [at, whole].map((actor) => actor && world.actors.get(actor)?.type);
    if (!whole || !types.every((type) => type && stateTypes.has(type))) return undefined;
    if (drawn.has(whole)) return drawn.get(whole);
    at = whole;
  }
  return undefined;
}

function drawnMap(world: StageWorld, standalone: readonly ActorId[], groups: ReadonlyMap<ActorId, DrawnId>) {
  const drawn = new Map<ActorId, DrawnId>(standalone.map((id) => [id, groups.get(id) ?? id]));
  for (const { id, type } of world.actors.values()) {
    const whole = drawn.has(id) || !stateTypes.has(type) ? undefined : wholeOf(id, world, drawn);
    if (whole) drawn.set(id, whole);
  }
  return drawn;
}

/** An umbrella that nobody has come under yet: of chosen actors its members are drawn, and it is not. */
function isFuture(id: ActorId, world: StageWorld, current: readonly Relation[]): boolean {
  const isMember = (r: Relation) => r.to === id && r.type === 'member-of';
  const hasMembers = world.actors.get(id)?.type === 'umbrella' && world.relations.some(isMember);
  return hasMembers && !current.some(isMember);
}

/** Sets the stage: which actors stand for themselves, which are docked, gathered or stood for. */
export function setStage(world: StageWorld, cast: Cast): Stage {
  const all = [...world.actors.values()];
  const shown = cast.shown === 'all' ? undefined : new Set(cast.shown);
  const isChosen = ({ id, type }: Actor) =>
    (!shown || shown.has(id)) && (!cast.types || cast.types.includes(type)) && !cast.untold?.has(id);
  const visible = new Set(all.filter(isChosen).map(({ id }) => id));
  const current = world.relations.filter((relation) => isInForce(relation, world.standing(relation.id, cast.asOf)));
  const soft = new Set(current.map((r) => r.id).filter((id) => world.standing(id, cast.asOf) !== 'holds'));
  const groups = siteGroups(world, visible, current);
  const anchors = new Set([...visible].filter((id) => !groups.has(id)));
  const chips = chipsOf(world, cast, anchors, current);
  const docked = new Set(chips.map((chip) => chip.from));
  const onStage = all
    .map((a) => a.id)
    .filter((id) => visible.has(id) && !docked.has(id) && !(shown && isFuture(id, world, current)));
  const drawnAs = drawnMap(world, onStage, groups);
  const ids = new Dictionary<DrawnId>();
  for (const id of drawnAs.values()) ids.add(id);
  const docks = new Map(chips.flatMap(({ from, to }) => (drawnAs.has(to!) ? [[from, drawnAs.get(to!)!]] : [])));
  const onlyStruck = new Set(groups.values());
  return { ids, drawnAs, onStage, chips, docks, offices: [], onlyStruck, standing: current, soft };
}

/**
 * The stage as columns by actor code, -1 where there is none: the drawn code of who stands for the actor,
 * and that of the body that a person is docked to.
 */
export function drawnCodes(stage: Stage, actors: Dictionary<ActorId>) {
  const column = (drawn: ReadonlyMap<ActorId, DrawnId>) => {
    const codes = new Int32Array(actors.size).fill(-1);
    for (const [actor, id] of drawn) {
      const code = actors.codeOf(actor);
      if (code >= 0) codes[code] = stage.ids.codeOf(id);
    }
    return codes;
  };
  return { nodes: column(stage.drawnAs), docks: column(stage.docks) };
}
