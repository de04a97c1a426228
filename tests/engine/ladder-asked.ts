import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { Ladder, LadderEvent } from '../../src/model/ladder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { ask, homeLens, whole } from './questions.ts';

/** Ladders, asked of an engine as the screen asks for them. */

export async function engineOf(data: Dataset): Promise<InThreadEngine> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  return engine;
}

export async function ladderOf(
  engine: InThreadEngine,
  left: ActorId[],
  right: ActorId[],
  near = false,
): Promise<Ladder> {
  const ladder = await ask(engine, { kind: 'ladder', left, right, near, lens: await homeLens(engine) });
  if (!ladder) throw new Error('No ladder');
  return ladder;
}

export const eventIn = ({ events }: Ladder, id: string): LadderEvent => {
  const found = events.find(({ row }) => row.id === id);
  if (!found) throw new Error(`${id} is not on the ladder`);
  return found;
};
