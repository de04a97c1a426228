import type { ActorId, EventId } from '../model/ids.ts';
import type { DrawnId, Scene, SceneChip, SceneFork, SceneHairline, SceneLine, ScenePicture } from '../model/scene.ts';
import type { Relation } from '../model/schema.ts';
import type { SinceMark } from '../model/world-standing.ts';
import { isHairline, standingHairline } from './hairlines.ts';
import { isDrawnAsLine } from './lines.ts';

/** A relation that stands otherwise than on the first day, and the words for it. */
export interface Passed {
  readonly relation: Relation;
  readonly mark: SinceMark;
  readonly words: string;
  /** Whether it stood on the first day, so that there is something to show gone. */
  readonly stood: boolean;
}

export interface SinceInput {
  readonly passed: readonly Passed[];
  /** Events in view that begin after the first day, and whether they surely do. */
  readonly begun: ReadonlyMap<EventId, 'surely' | 'maybe'>;
  /** "1 Jul 2024" */
  readonly day: string;
  /** Standing relations are in view. */
  readonly withRelations: boolean;
  /** People are docked to the bodies that they hold office in; at other levels the body tells of it. */
  readonly docksPeople: boolean;
  /** What a chip has room for. */
  readonly shortName: (person: ActorId) => string;
}

const marked = (mark: SinceMark | undefined) => (mark === undefined ? {} : { since: mark });

/** All of it new, or some of it; undefined where nothing is. */
const shareMark = (fresh: number, all: number): SinceMark | undefined =>
  fresh === 0 ? undefined : fresh === all ? 'added' : 'changed';

function markedLine(line: SceneLine, { passed, begun, day }: SinceInput): SceneLine {
  const fresh = line.events.filter((event) => begun.has(event));
  const passing = passed.filter(({ relation, mark }) => mark !== 'ended' && line.relations.includes(relation.id));
  const added = fresh.length + passing.filter(({ mark }) => mark === 'added').length;
  const share = shareMark(added, line.events.length + line.relations.length);
  const mark = share ?? (passing.length > 0 ? 'changed' : undefined);
  if (mark === undefined) return line;
  const records = line.events.length === 1 ? 'Begins' : `${fresh.length} of ${line.events.length} begin`;
  const isSoft = passing.length === 0 && fresh.every((event) => begun.get(event) === 'maybe');
  const events = fresh.length > 0 ? [`${records} after ${day}${isSoft ? ', or may' : ''}`] : [];
  return {
    ...line,
    since: mark,
    sinceSoft: isSoft,
    tooltip: [...line.tooltip, ...events, ...passing.map(({ words }) => words)],
  };
}

/** Where a scene draws an actor: its node, or the hull of an umbrella that has none. */
function drawnEnds({ nodes, hulls, drawnAs }: ScenePicture): (actor: ActorId | undefined) => DrawnId | undefined {
  const here = new Set<DrawnId>([...nodes.map(({ id }) => id), ...hulls.map(({ owner }) => owner)]);
  return (actor) => {
    const id = actor && drawnAs[actor];
    return id !== undefined && here.has(id) ? id : undefined;
  };
}

/** A standing relation that has ended, as the outline of the line that it was: one for each pair. */
function ghostLine(from: DrawnId, to: DrawnId, passed: readonly Passed[]): SceneLine {
  const [a, b] = from < to ? [from, to] : [to, from];
  return {
    id: `${from}~${to}/ended`,
    a,
    b,
    from,
    to,
    hue: 'standing',
    backing: 'undisputed',
    fromHead: 'none',
    toHead: 'none',
    soft: false,
    forward: passed.length,
    backward: 0,
    undirected: 0,
    told: undefined,
    total: undefined,
    width: 1,
    lane: 0,
    lanes: 1,
    events: [],
    relations: passed.map(({ relation }) => relation.id),
    tooltip: passed.map(({ words }) => words),
    since: 'ended',
  };
}

function ghostLines(scene: ScenePicture, ended: readonly Passed[]): SceneLine[] {
  const endOf = drawnEnds(scene);
  const byPair = new Map<string, { from: DrawnId; to: DrawnId; all: Passed[] }>();
  for (const passed of ended.filter(({ relation }) => isDrawnAsLine(relation))) {
    const [from, to] = [endOf(passed.relation.from), endOf(passed.relation.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const pair = byPair.get(`${from}>${to}`) ?? { from, to, all: [] };
    pair.all.push(passed);
    byPair.set(`${from}>${to}`, pair);
  }
  return [...byPair.values()].map(({ from, to, all }) => ghostLine(from, to, all));
}

/** Lines of one pair beside each other, ghosts on the outer side. */
function inLanes(lines: readonly SceneLine[]): SceneLine[] {
  const pairOf = (line: SceneLine) => lines.filter(({ a, b }) => a === line.a && b === line.b);
  const haunted = new Set(lines.filter(({ since }) => since === 'ended').map(({ a, b }) => `${a}~${b}`));
  return lines.map((line) => {
    if (!haunted.has(`${line.a}~${line.b}`)) return line;
    const pair = pairOf(line);
    return { ...line, lane: pair.indexOf(line) - (pair.length - 1) / 2, lanes: pair.length };
  });
}

function markedChip(chip: SceneChip, { passed }: SinceInput): SceneChip {
  const own = passed.find(({ relation }) => relation.type === 'holds-office' && relation.from === chip.id);
  return { ...chip, ...marked(own?.mark === 'ended' ? undefined : own?.mark) };
}

/** Who held an office on the first day and no longer does, beside those who do. */
function ghostChips(scene: ScenePicture, ended: readonly Passed[], { shortName }: SinceInput): SceneChip[] {
  const nodes = new Set(scene.nodes.map(({ id }) => id));
  const docked = new Set(scene.chips.map(({ id }) => id));
  return ended.flatMap(({ relation, words }): SceneChip[] => {
    const { from, to, type } = relation;
    const of = to && scene.drawnAs[to];
    const isDrawn = scene.drawnAs[from] !== undefined || docked.has(from);
    if (type !== 'holds-office' || of === undefined || !nodes.has(of) || isDrawn) return [];
    docked.add(from);
    return [{ id: from, of, label: shortName(from), office: words, dispute: undefined, soft: false, since: 'ended' }];
  });
}

function hairlinesSince(scene: ScenePicture, ended: readonly Passed[], { passed }: SinceInput): SceneHairline[] {
  const nodes = new Set(scene.nodes.map(({ id }) => id));
  const kept = scene.hairlines.map((hair) => {
    const own = passed.find(({ relation }) => relation.id === hair.relation);
    return { ...hair, ...marked(own?.mark) };
  });
  const gone = ended.flatMap(({ relation }): SceneHairline[] => {
    const { from, to } = relation;
    if (!isHairline(relation) || !to || !nodes.has(from) || !nodes.has(to)) return [];
    return [{ ...standingHairline(relation, { from, to, soft: false }), since: 'ended' }];
  });
  return [...kept, ...gone];
}

/** Whose node tells of a relation that has no line: the part of a whole, the body or the person of an office. */
function toldAt(scene: ScenePicture, relation: Relation, docksPeople: boolean): DrawnId | undefined {
  const { type, from, to } = relation;
  if (type === 'part-of' || type === 'member-of') return scene.drawnAs[from];
  if (type !== 'holds-office' || !to) return undefined;
  return docksPeople ? scene.drawnAs[from] : scene.drawnAs[to];
}

/** What moved in or out of a whole is told at the part, since hulls show one day alone. */
function markedNodes(scene: ScenePicture, { passed, docksPeople }: SinceInput): Scene['nodes'] {
  return scene.nodes.map((node) => {
    const own = passed.filter(({ relation }) => toldAt(scene, relation, docksPeople) === node.id);
    return own.length === 0 ? node : { ...node, since: own.map(({ words }) => words) };
  });
}

function markedFork(fork: SceneFork, { begun }: SinceInput): SceneFork {
  const fresh = begun.get(fork.id);
  return fresh === undefined ? fork : { ...fork, since: 'added', sinceSoft: fresh === 'maybe' };
}

/** A scene with what changed since a day told on it; what has ended is drawn beside it as a ghost. */
export function markedSince(scene: ScenePicture, input: SinceInput): ScenePicture {
  const { withRelations, docksPeople } = input;
  const ended = withRelations ? input.passed.filter(({ mark, stood }) => mark === 'ended' && stood) : [];
  return {
    ...scene,
    nodes: withRelations ? markedNodes(scene, input) : scene.nodes,
    chips: [
      ...scene.chips.map((chip) => markedChip(chip, input)),
      ...(docksPeople ? ghostChips(scene, ended, input) : []),
    ],
    hairlines: hairlinesSince(scene, ended, input),
    lines: inLanes([...scene.lines.map((line) => markedLine(line, input)), ...ghostLines(scene, ended)]),
    forks: scene.forks.map((fork) => markedFork(fork, input)),
  };
}
