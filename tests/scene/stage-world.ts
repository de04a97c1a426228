import type { Standing } from '../../src/model/answer.ts';
import { asDay } from '../../src/model/day.ts';
import type { ActorId, PlaceId } from '../../src/model/ids.ts';
import type { Actor, Place, Relation } from '../../src/model/schema.ts';
import type { ActorType, RelationType } from '../../src/model/vocabulary.ts';
import { setStage, type Stage, type StageWorld } from '../../src/scene/stage.ts';

/** A stage written short: actors by type, relations as "from type to", places by what they lie in. */

type Short = readonly [
  from: string,
  type: RelationType,
  to: string,
  more?: Partial<Relation> & { standing?: Standing },
];

export interface Play {
  readonly actors: Readonly<Record<string, ActorType>>;
  readonly relations?: readonly Short[];
  readonly places?: Readonly<Record<string, string | undefined>>;
}

function relationOf([from, type, to, more = {}]: Short, i: number, places: Play['places'] = {}): Relation {
  const { standing: _standing, ...fields } = more;
  const end = to in places ? { toPlace: to } : { to };
  return { id: `r${i}`, type, from, ...end, summary: '', at: [], ...fields } as unknown as Relation;
}

export function actorsOf({ actors }: Play): ReadonlyMap<ActorId, Actor> {
  const list = Object.entries(actors).map(([id, type]) => ({ id, type, name: `The ${id}`, aliases: [] }));
  return new Map(list.map((actor) => [actor.id as ActorId, actor as unknown as Actor]));
}

export function relationsOf({ relations = [], places }: Play): Relation[] {
  return relations.map((short, i) => relationOf(short, i, places));
}

export function worldOf(play: Play): StageWorld {
  const standings = (play.relations ?? []).map(([, , , more]) => more?.standing ?? 'holds');
  const places = Object.entries(play.places ?? {}).map(([id, parent]) => [id, { id, parent }] as const);
  return {
    actors: actorsOf(play),
    relations: relationsOf(play),
    places: new Map(places as unknown as [PlaceId, Place][]),
    standing: (id) => standings[Number(id.slice(1))]!,
  };
}

export const stageOf = (play: Play, shown: readonly string[] | 'all' = 'all', types?: readonly ActorType[]): Stage =>
  setStage(worldOf(play), { shown: shown as readonly ActorId[] | 'all', types, asOf: asDay(0) });

/** Who is drawn as what: "army as state" where another stands for it. */
export const drawnText = ({ drawnAs }: Stage): string[] =>
  [...drawnAs].map(([actor, id]) => ((actor as string) === id ? id : `${actor} as ${id}`)).toSorted();

export const dockedText = ({ chips }: Stage): string[] => chips.map(({ from, to }) => `${from} at ${to}`).toSorted();
