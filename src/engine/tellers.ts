import { tellerOf, type Side, type Teller } from '../model/account.ts';
import type { TellerRef } from '../model/account-answers.ts';
import type { SourceId } from '../model/ids.ts';
import type { World } from './world.ts';

/** "A2 (Associated Press)"; a source without paragraphs goes by its title, which says enough. */
export function sourceName(world: World, id: SourceId): string {
  const { paragraphs, publisher, title } = world.sources.get(id)!;
  return paragraphs === undefined ? title : `${world.shortName(id)} (${publisher})`;
}

export const isKnown = (world: World, teller: Teller): boolean =>
  'party' in teller ? world.actors.has(teller.party) : world.sources.has(teller.source);

function nameOf(world: World, teller: Teller): string {
  return 'party' in teller ? world.nameOf(teller.party) : sourceName(world, teller.source);
}

/** An account by name; undefined where the data holds no such actor or source. */
export function tellerRef(world: World, side: Side): TellerRef | undefined {
  if (side === 'all') return { side, name: 'All accounts' };
  const teller = tellerOf(side);
  if (!isKnown(world, teller)) return undefined;
  return { side, name: nameOf(world, teller) };
}
