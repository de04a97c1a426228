import type { Dyad, DyadEntry } from '../model/dyad.ts';
import type { DrawnId, Head, Hue, SceneLine } from '../model/scene.ts';
import type { Told } from '../model/account.ts';
import type { EventId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/schema.ts';
import type { RelationType } from '../model/vocabulary.ts';

/** Relations that are drawn as lines; containment, office, base and brand have shapes of their own. */
const drawnRelations: ReadonlySet<RelationType> = new Set([
  'backs',
  'controls',
  'employed-by',
  'speaks-for',
  'merged-into',
  'split-from',
  'owns',
  'family',
  'tie',
]);

export const isDrawnAsLine = (relation: Relation): boolean =>
  relation.to !== undefined && drawnRelations.has(relation.type);

export interface LineWorld {
  drawnId(code: number): DrawnId;
  /** The number that somebody reported for a total, as text: "61". */
  totalText(entry: DyadEntry): string | undefined;
  tooltip(lane: Lane): readonly string[];
  /** How the party of the chosen account tells an event; undefined for all accounts. */
  told(event: EventId): Told | undefined;
  isSoft(relation: RelationId): boolean;
  /** Whether the source of the chosen account tells a standing relation; undefined where a party or all tell. */
  toldRelation(relation: Relation): Told | undefined;
}

/** The entries of a dyad that are drawn as one line. */
export interface Lane {
  readonly a: DrawnId;
  readonly b: DrawnId;
  readonly hue: Hue;
  readonly disputed: boolean;
  readonly entries: readonly DyadEntry[];
  readonly relations: readonly Relation[];
  /** For relations: they run from `a` to `b`. */
  readonly forwards: boolean;
}

/** The hue of an event by what kind of act it is. */
export function hueOf({ quad, type }: Pick<DyadEntry, 'quad' | 'type'>): Exclude<Hue, 'standing'> {
  switch (quad) {
    case 'material-conflict':
      return 'force';
    case 'verbal-cooperation':
    case 'material-cooperation':
      return 'cooperation';
    case 'verbal-conflict':
      return 'verbal';
    case 'none':
      return type === 'explosion' ? 'force' : 'verbal';
  }
}

/** Distinct single events; a total is a number of its own and never one of these. */
const distinct = (entries: readonly DyadEntry[]) =>
  new Set(entries.filter((entry) => !entry.total).map((entry) => entry.event)).size;

/** Width step by number of records or reported incidents: 1, 2–5, 6–20, 21 and more. */
export function widthStep(count: number): 1 | 2 | 3 | 4 {
  if (count >= 21) return 4;
  if (count >= 6) return 3;
  return count >= 2 ? 2 : 1;
}

/** The dyad's ends in the order of the alphabet, with what its entries point at turned accordingly. */
function byAlphabet(dyad: Dyad, world: LineWorld) {
  const [a, b] = [world.drawnId(dyad.a), world.drawnId(dyad.b)];
  if (a < b) return { a, b, entries: dyad.entries };
  const turned = { a: 'b', b: 'a', none: 'none' } as const;
  return { a: b, b: a, entries: dyad.entries.map((entry) => ({ ...entry, towards: turned[entry.towards] })) };
}

/**
 * The entries without those that say less of what another says for sure: an event that a source reports
 * between the two is not drawn again as alleged, because somebody blames a person in office there.
 */
export function firmest(entries: readonly DyadEntry[]): DyadEntry[] {
  const settled = new Set(entries.filter((e) => e.backing === 'undisputed').map((e) => `${e.event} ${e.towards}`));
  return entries.filter((e) => e.backing === 'undisputed' || !settled.has(`${e.event} ${e.towards}`));
}

/** One settled and one disputed lane for each hue, never averaged. */
export function eventLanes(dyad: Dyad, world: LineWorld): Lane[] {
  const { a, b, entries: all } = byAlphabet(dyad, world);
  const lanes = new Map<string, DyadEntry[]>();
  for (const entry of firmest(all)) {
    const key = `${hueOf(entry)}/${entry.backing !== 'undisputed'}`;
    lanes.set(key, [...(lanes.get(key) ?? []), entry]);
  }
  return [...lanes.values()].map((entries) => ({
    a,
    b,
    hue: hueOf(entries[0]!),
    disputed: entries[0]!.backing !== 'undisputed',
    entries,
    relations: [],
    forwards: true,
  }));
}

function backingOf(lane: Lane): SceneLine['backing'] {
  if (!lane.disputed) return 'undisputed';
  return lane.entries.some((entry) => entry.backing === 'denied') ? 'denied' : 'alleged';
}

function headsOf(lane: Lane, forward: number, backward: number): readonly [Head, Head] {
  if (lane.hue === 'standing') return ['none', lane.relations.some((r) => r.type === 'backs') ? 'ring' : 'none'];
  const head: Head = lane.disputed ? 'hollow' : 'filled';
  if (forward + backward === 0) return lane.hue === 'force' ? ['bar', 'bar'] : ['none', 'none'];
  return [backward > 0 ? head : 'none', forward > 0 ? head : 'none'];
}

function largestTotal(lane: Lane, world: LineWorld): string | undefined {
  const texts = lane.entries.filter((e) => e.total).flatMap((entry) => world.totalText(entry) ?? []);
  return texts.sort((x, y) => Number(y) - Number(x))[0];
}

/** Relations of the two directions are lanes of their own, so each says which way it runs. */
function lineId({ a, b, hue, disputed, relations, forwards }: Lane): string {
  const back = relations.length > 0 && !forwards ? '/back' : '';
  return `${a}~${b}/${hue}${disputed ? '/disputed' : ''}${back}`;
}

const strength: readonly Told[] = ['says', 'denies', 'asked', 'silent'];

/** The firmest way in which the account tells anything in the lane; a standing relation no party tells. */
function toldOf(lane: Lane, world: LineWorld): Told | undefined {
  const told = [
    ...lane.entries.flatMap((entry) => world.told(entry.event) ?? []),
    ...lane.relations.flatMap((relation) => world.toldRelation(relation) ?? []),
  ];
  return strength.find((way) => told.includes(way));
}

/** A lane with its direction, heads, numbers and width. */
function lineOf(lane: Lane, index: number, lanes: number, world: LineWorld): SceneLine {
  const toB = lane.entries.filter((entry) => entry.towards === 'b');
  const toA = lane.entries.filter((entry) => entry.towards === 'a');
  const flip = lane.relations.length > 0 ? !lane.forwards : toA.length > toB.length;
  const [ahead, back] = flip ? [toA, toB] : [toB, toA];
  const loose = lane.entries.filter((entry) => entry.towards === 'none');
  const [fromHead, toHead] = headsOf(lane, ahead.length, back.length);
  const forward = distinct([...ahead, ...loose]) || lane.relations.length;
  const backward = distinct(back);
  const total = largestTotal(lane, world);
  return {
    id: lineId(lane),
    a: lane.a,
    b: lane.b,
    from: flip ? lane.b : lane.a,
    to: flip ? lane.a : lane.b,
    hue: lane.hue,
    backing: backingOf(lane),
    fromHead,
    toHead,
    forward,
    backward,
    undirected: distinct(loose),
    total,
    told: toldOf(lane, world),
    soft: lane.relations.length > 0 && lane.relations.every((relation) => world.isSoft(relation.id)),
    width: widthStep(Math.max(forward + backward, Number(total ?? 0))),
    lane: index - (lanes - 1) / 2,
    lanes,
    events: [...new Set(lane.entries.map((entry) => entry.event))],
    relations: lane.relations.map((relation) => relation.id),
    tooltip: world.tooltip(lane),
  };
}

/** The lines of all lanes; lanes of one pair lie beside each other. */
export function linesOf(lanes: readonly Lane[], world: LineWorld): SceneLine[] {
  const byPair = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = `${lane.a}~${lane.b}`;
    byPair.set(key, [...(byPair.get(key) ?? []), lane]);
  }
  return [...byPair.values()].flatMap((pair) => pair.map((lane, i) => lineOf(lane, i, pair.length, world)));
}
