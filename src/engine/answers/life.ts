import type { Day } from '../../model/day.ts';
import type { ActorId } from '../../model/ids.ts';
import type { World } from '../world.ts';

/** "killed? disputed" while accounts differ on what became of a person. */
export function lifeDispute(world: World, person: ActorId, asOf: Day): string | undefined {
  const contested = world.data.events.find(
    (event, row) => world.events.earliest[row]! <= asOf && world.outcomeDisputed(event, person),
  );
  const word = contested?.claims?.find((claim) => claim.aspect === 'outcome' && claim.outcome)?.outcome;
  return contested ? `${word ?? 'fate'}? disputed` : undefined;
}
