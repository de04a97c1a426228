import { rowOf } from '../../base/ragged.ts';
import { withClause } from '../../model/clause.ts';
import { extentOf } from '../../model/extent.ts';
import { formatEdtf } from '../../model/edtf.ts';
import type { ActorId, PlaceId } from '../../model/ids.ts';
import type { LaneKind } from '../../model/lane-kind.ts';
import type { LaneMark, LanesInTime, TimeLane } from '../../model/lanes-in-time.ts';
import type { QuestionOf } from '../../model/question.ts';
import type { Lens } from '../../model/view.ts';
import { disputes, eventTypes, find, quadClasses } from '../../model/vocabulary.ts';
import { hullsOf } from '../../scene/hulls.ts';
import { hueOf } from '../../scene/lines.ts';
import { touchedNodes } from '../../store/evaluate.ts';
import { EventFlag } from '../../store/event-table.ts';
import { actorsInView, partsOf, type InView, type LensCache } from '../in-view.ts';
import { totalText } from '../rows.ts';
import type { World } from '../world.ts';

/** Marks of a lane that are told; more cannot be told apart on it. */
const MARKS = 150;

interface Gathered {
  readonly id: string;
  readonly name: string;
  readonly type: TimeLane['type'];
  readonly rows: readonly number[];
}

type Gather = (world: World, lens: Lens, inView: InView, rows: readonly number[]) => readonly Gathered[];

/** Rows by whatever a row is of. */
function grouped<Key>(rows: readonly number[], keysOf: (row: number) => Iterable<Key>): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const known = groups.get(key);
      if (known) known.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

const actorLane = (world: World, id: ActorId, rows: readonly number[]): Gathered => ({
  id,
  name: world.nameOf(id),
  type: world.actor(id).type,
  rows,
});

/** Rolled up, the lane of a whole holds what its parts are in. */
const byActor: Gather = (world, lens, inView, rows) => {
  const listed = actorsInView(world, lens, inView);
  const parts = partsOf(world, inView, listed);
  const wholes = new Map([...parts].flatMap(([whole, ids]) => ids.map((id) => [id, whole as ActorId] as const)));
  const lanesOf = (row: number) =>
    new Set(
      [...rowOf(world.events.involved, row)].map((code) => {
        const id = world.codes.actors.at(code);
        return wholes.get(id) ?? id;
      }),
    );
  return [...grouped(rows, lanesOf)].flatMap(([id, mine]) => (listed.has(id) ? [actorLane(world, id, mine)] : []));
};

/** An actor in two hulls has its events in both. */
const byHull: Gather = (world, _, { stage, drawn }, rows) => {
  const owners = new Map<number, ActorId[]>();
  for (const { owner, members } of hullsOf(new Set(stage.drawnAs.values()), stage, world.actors)) {
    for (const member of members) {
      const code = stage.ids.codeOf(member);
      owners.set(code, [...(owners.get(code) ?? []), owner]);
    }
  }
  const hullsOfRow = (row: number) =>
    new Set([...touchedNodes(world.events, drawn, row)].flatMap((node) => owners.get(node) ?? []));
  return [...grouped(rows, hullsOfRow)].map(([owner, mine]) => actorLane(world, owner, mine));
};

/** A place holds what is in it: an event in Gaza City is in the lanes of all that the city lies in. */
const byPlace: Gather = (world, _, __, rows) =>
  [...grouped(rows, (row) => rowOf(world.events.places, row))].map(([code, mine]) => {
    const id: PlaceId = world.codes.places.at(code);
    return { id, name: world.placeRef(id).name, type: undefined, rows: mine };
  });

const gathers: Readonly<Record<LaneKind, Gather>> = { actor: byActor, hull: byHull, place: byPlace };

const restNames: Readonly<Record<LaneKind, string>> = {
  actor: 'No actor shown',
  hull: 'In no camp',
  place: 'Place not given',
};

function backingOf(world: World, row: number): LaneMark['backing'] {
  const isBlamed = world.blamesOf(world.events.records[row]!).size > 0;
  if (!isBlamed && !(world.events.flags[row]! & EventFlag.attributed)) return 'undisputed';
  return disputes[world.events.dispute[row]!]!.id === 'contested' ? 'denied' : 'alleged';
}

function markOf(world: World, { fails }: InView, row: number): LaneMark {
  const event = world.events.records[row]!;
  const { label } = find(eventTypes, event.type);
  const quad = quadClasses[world.events.quad[row]!]!.id;
  return {
    ...extentOf(world.events.dates[row]!),
    id: event.id,
    title: event.summary,
    dateText: formatEdtf(world.events.dates[row]!),
    typeLabel: label,
    hue: hueOf({ quad, type: event.type }),
    backing: backingOf(world, row),
    total: event.kind === 'total' ? (totalText(event) ?? '') : undefined,
    outside: fails[row] !== 0,
  };
}

/** Most events first, then by name; the events that no lane holds come last. */
function inOrder(lanes: readonly Gathered[], rest: Gathered): readonly Gathered[] {
  const sorted = lanes.toSorted((x, y) => y.rows.length - x.rows.length || x.name.localeCompare(y.name, 'en'));
  return rest.rows.length > 0 ? [...sorted, rest] : sorted;
}

/** Events in view that may touch the days asked for, in lanes; the date clause is left out. */
export function answerLanesInTime(world: World, question: QuestionOf<'lanes-in-time'>, cache: LensCache): LanesInTime {
  const { lens, by, period, limit } = question;
  const own = { ...lens, clauses: withClause(lens.clauses, 'date', undefined) };
  const [inView, kept] = [cache.of(own), cache.of(lens)];
  const { earliest, latest } = world.events;
  const rows = inView.rows
    .filter((row) => latest[row]! >= period.from && earliest[row]! <= period.to)
    .toSorted((x, y) => earliest[x]! - earliest[y]! || latest[x]! - latest[y]!);
  const lanes = gathers[by](world, own, inView, rows);
  const times = new Map<number, number>();
  for (const row of lanes.flatMap((lane) => lane.rows)) times.set(row, (times.get(row) ?? 0) + 1);
  const rest = { id: 'rest', name: restNames[by], type: undefined, rows: rows.filter((row) => !times.has(row)) };
  const all = inOrder(lanes, rest);
  return {
    by,
    lanes: all.slice(0, limit).map(({ rows: mine, ...lane }) => ({
      ...lane,
      events: mine.length,
      marks: mine.slice(0, MARKS).map((row) => markOf(world, kept, row)),
    })),
    lanesTotal: all.length,
    events: rows.length,
    totals: rows.filter((row) => world.events.flags[row]! & EventFlag.total).length,
    shared: [...times.values()].filter((count) => count > 1).length,
  };
}
