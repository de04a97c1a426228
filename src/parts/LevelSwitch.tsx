import { levels } from '../model/level.ts';
import { useApp } from '../state/app-store.ts';
import { levelOf, showLevel } from '../state/show-level.ts';
import { Segmented } from '../widgets/Segmented.tsx';

/** How far actors are rolled up; where nodes or rows are, so is the switch. */
export function LevelSwitch() {
  const level = useApp(({ view }) => levelOf(view.lens));
  return <Segmented label="Level of detail" options={levels} value={level} onChange={showLevel} />;
}
