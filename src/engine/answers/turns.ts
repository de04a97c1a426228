import { asDay, type Day } from '../../model/day.ts';
import type { Turns, WorldChange } from '../../model/clocks.ts';
import type { Relation } from '../../model/schema.ts';
import type { Lens } from '../../model/view.ts';
import { turningDays, worldStandingOn } from '../../model/world-standing.ts';
import { relationsOfCast } from '../cast.ts';
import type { World } from '../world.ts';
import { passageWords } from './change-words.ts';

/** How a relation passes into a day; undefined where it stands as on the day before. */
function changeOn(world: World, relation: Relation, day: Day): WorldChange | undefined {
  const validity = world.validity(relation.id);
  const [before, after] = [worldStandingOn(validity, asDay(day - 1)), worldStandingOn(validity, day)];
  if (before === after) return undefined;
  const words = passageWords(world, relation, { before, after }, false);
  return { relation: relation.id, ...words, at: world.cite(relation.at) };
}

/** The days on which what stands between chosen actors is another than the day before, and what. */
export function answerTurns(world: World, lens: Lens): Turns {
  const byDay = new Map<Day, WorldChange[]>();
  for (const relation of relationsOfCast(world, lens)) {
    for (const day of new Set(turningDays(world.validity(relation.id)))) {
      const change = changeOn(world, relation, day);
      if (change) byDay.set(day, [...(byDay.get(day) ?? []), change]);
    }
  }
  return { turns: [...byDay].map(([day, changes]) => ({ day, changes })).toSorted((x, y) => x.day - y.day) };
}
