import { formatDay } from '../../model/day.ts';
import { DEFAULT_LEVEL } from '../../model/level.ts';
import type { Lens } from '../../model/view.ts';
import { lastName } from '../../scene/build-scene.ts';
import type { Passed, SinceInput } from '../../scene/since-marks.ts';
import type { InView } from '../in-view.ts';
import type { World } from '../world.ts';
import { passageWords } from './change-words.ts';
import { beginsWithin, passagesBetween, periodOf } from './changes.ts';

/** What a scene marks as changed since the day of the lens; undefined where no two days are compared. */
export function sinceOf(world: World, lens: Lens, inView: InView): SinceInput | undefined {
  const period = periodOf(lens);
  if (!period) return undefined;
  const passed = passagesBetween(world, lens, period).map((passage): Passed => {
    const { relation, mark, before } = passage;
    return {
      relation,
      mark,
      words: passageWords(world, relation, passage, true).sentence,
      stood: before !== 'not-yet',
    };
  });
  const begun = inView.rows.flatMap((row) => {
    const within = beginsWithin(world, row, period);
    return within ? [[world.events.records[row]!.id, within] as const] : [];
  });
  return {
    passed,
    begun: new Map(begun),
    withRelations: inView.withRelations,
    docksPeople: (lens.level ?? DEFAULT_LEVEL) === DEFAULT_LEVEL,
    day: formatDay(period.from),
    shortName: (person) => lastName(world.nameOf(person)),
  };
}
