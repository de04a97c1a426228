import { Dictionary } from '../base/dictionary.ts';
import type { ActorId } from '../model/ids.ts';
import type { Level } from '../model/level.ts';
import type { DrawnId } from '../model/scene.ts';
import type { Actor } from '../model/schema.ts';
import type { Stage } from './stage.ts';
import { topsOf } from './wholes.ts';

type Actors = ReadonlyMap<ActorId, Actor>;
type Drawn = ReadonlyMap<ActorId, DrawnId>;

const mapped = (drawn: Drawn, to: (id: DrawnId) => DrawnId): Drawn =>
  new Map([...drawn].map(([actor, id]) => [actor, to(id)]));

function idsOf(drawnAs: Drawn): Dictionary<DrawnId> {
  const ids = new Dictionary<DrawnId>();
  for (const id of drawnAs.values()) ids.add(id);
  return ids;
}

/** Every node gives way to the whole at the top of its chain; what has none on stage stays. */
function rolledUp(stage: Stage, actors: Actors): Stage {
  const topOf = topsOf(stage.standing, actors, (id) => stage.drawnAs.get(id) === id);
  const roll = (id: DrawnId): DrawnId => (actors.has(id as ActorId) ? (topOf(id as ActorId) ?? id) : id);
  const drawnAs = mapped(stage.drawnAs, roll);
  return { ...stage, ids: idsOf(drawnAs), drawnAs, docks: mapped(stage.docks, roll), chips: [], offices: [] };
}

/** Who is docked, and what is gathered, stands by itself. */
function spreadOut(stage: Stage): Stage {
  const apart = [...stage.onStage, ...stage.docks.keys()];
  const drawnAs = new Map<ActorId, DrawnId>([...stage.drawnAs, ...apart.map((id) => [id, id] as const)]);
  const gathered = stage.onStage.filter((id) => stage.drawnAs.get(id) !== id);
  return {
    ...stage,
    ids: idsOf(drawnAs),
    drawnAs,
    onStage: apart,
    docks: new Map(),
    chips: [],
    offices: stage.chips.filter((chip) => stage.docks.has(chip.from)),
    onlyStruck: new Set(gathered),
  };
}

/**
 * The stage of organisations as another level has it. Which events are in view is read from the stage that
 * is handed in: a level says at which nodes they stand and never which they are.
 */
export function atLevel(stage: Stage, level: Level | undefined, actors: Actors): Stage {
  if (level === 'states') return rolledUp(stage, actors);
  return level === 'people' ? spreadOut(stage) : stage;
}
