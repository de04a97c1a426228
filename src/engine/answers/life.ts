import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { ActorId } from '../../model/ids.ts';
import type { ConflictEvent } from '../../model/schema.ts';
import { readAccount } from '../../claims/account.ts';
import type { World } from '../world.ts';

const disputedOutcome = (event: ConflictEvent): string =>
  event.claims?.find((claim) => claim.aspect === 'outcome' && claim.outcome)?.outcome ?? 'fate';

/** "alive, Hamas says": the outcome that one party gives, where it speaks to it. */
function lifeTold(world: World, event: ConflictEvent, account: Account): string | undefined {
  const { outcome, deniedOutcomes } = readAccount(event.claims ?? [], account, world.parties);
  const name = world.nameOf(account.party);
  if (outcome !== undefined) return `${outcome}, ${name} says`;
  return deniedOutcomes.length > 0 ? `not ${deniedOutcomes.join(' or ')}, ${name} says` : undefined;
}

/** "killed? disputed" while accounts differ on what became of a person; one party's word in its account. */
export function lifeDispute(world: World, person: ActorId, asOf: Day, account?: Account): string | undefined {
  const contested = world.data.events.find(
    (event, row) => world.events.earliest[row]! <= asOf && world.outcomeDisputed(event, person),
  );
  if (!contested) return undefined;
  const told = account && lifeTold(world, contested, account);
  return told ?? `${disputedOutcome(contested)}? disputed`;
}
