import type { Turn } from '../model/clocks.ts';
import { formatDay, type Day } from '../model/day.ts';
import type { TurnWay } from '../state/commands.ts';
import { useApp } from '../state/app-store.ts';
import type { WatchedEngine } from '../state/watched-engine.ts';
import { setDay } from './sentence/world-day.ts';

/** The nearest turn before or after a day; the turns come in the order of time. */
export const turnFrom = (turns: readonly Turn[], day: Day, way: TurnWay): Turn | undefined =>
  way === 'next' ? turns.find((turn) => turn.day > day) : turns.findLast((turn) => turn.day < day);

/** "31 Jul 2024: Ismail Haniyeh no longer heads Hamas (killed), and 1 more" */
function turnWords({ day, changes }: Turn): string {
  const more = changes.length > 1 ? `, and ${changes.length - 1} more` : '';
  return `${formatDay(day)}: ${changes[0]!.sentence}${more}`;
}

/** Shows the world on the day of a turn, and says what changed. */
export function showTurn(turn: Turn): void {
  setDay(turn.day);
  useApp.getState().say(turnWords(turn));
}

/** Finds the nearest turn and shows it, or says that there is none. */
export async function goToTurn(engine: WatchedEngine, way: TurnWay): Promise<void> {
  const { lens } = useApp.getState().view;
  const { answer } = await engine.ask({ kind: 'turns', lens });
  const turn = turnFrom(answer.turns, lens.asOf, way);
  if (turn) return showTurn(turn);
  const where = way === 'next' ? 'after' : 'before';
  useApp
    .getState()
    .say(`No change between the actors shown is dated ${where} ${formatDay(lens.asOf)} in these sources`);
}
