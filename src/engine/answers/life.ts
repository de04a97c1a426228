import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { ActorId } from '../../model/ids.ts';
import type { ConflictEvent } from '../../model/schema.ts';
import { outcomesIn, readAccount } from '../../claims/account.ts';
import type { World } from '../world.ts';

const disputedOutcome = (event: ConflictEvent): string =>
  event.claims?.find((claim) => claim.aspect === 'outcome' && claim.outcome)?.outcome ?? 'fate';

/** "killed, Israel says": the outcome that one account gives, where it speaks to it and with one voice. */
function lifeTold(world: World, event: ConflictEvent, account: Account): string | undefined {
  const reading = readAccount(event, account, world.parties);
  if (reading.contradictions.includes('outcome')) return undefined;
  const { given, denied } = outcomesIn(reading);
  const speaking = given ?? reading.on.get('outcome')?.[0];
  if (speaking === undefined) return undefined;
  const name = world.nameOf('party' in account ? account.party : speaking.claim.by);
  if (given?.content.outcome !== undefined) return `${given.content.outcome}, ${name} says`;
  return denied.length > 0 ? `not ${denied.join(' or ')}, ${name} says` : undefined;
}

/** "killed? disputed" while accounts differ on what became of a person; one account's word in its own. */
export function lifeDispute(world: World, person: ActorId, asOf: Day, account?: Account): string | undefined {
  const contested = world.data.events.find(
    (event, row) => world.events.earliest[row]! <= asOf && world.outcomeDisputed(event, person),
  );
  if (!contested) return undefined;
  const told = account && lifeTold(world, contested, account);
  return told ?? `${disputedOutcome(contested)}? disputed`;
}
