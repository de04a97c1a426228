import { clauseKind } from '../../model/clause.ts';
import type { ActorId } from '../../model/ids.ts';
import type { LadderLeftOut } from '../../model/ladder.ts';
import type { Lens } from '../../model/view.ts';
import { clauseBit, isAfter } from '../../store/evaluate.ts';
import type { InView } from '../in-view.ts';
import { eventRow } from '../rows.ts';
import type { World } from '../world.ts';

/**
 * What a lens takes off a ladder: events after its day, those that a filter leaves out, and those that the
 * party of its account denies. Which actors are drawn does not matter: the lanes are chosen by themselves.
 */
export interface LadderLens {
  /** Why an event is left out; undefined where it stays. */
  readonly why: (row: number) => LadderLeftOut['why'] | undefined;
  /** Whether the account shares the blame of an actor for an event. */
  readonly blames: (row: number, actor: ActorId) => boolean;
}

/** The lens that leaves a ladder whole. */
export const wholeLadder: LadderLens = { why: () => undefined, blames: () => true };

function sharesBlame(world: World, { account }: InView, row: number, actor: ActorId): boolean {
  if (!account) return true;
  const { pairOffsets, pairFrom } = world.events;
  const code = world.codes.actors.codeOf(actor);
  for (let i = pairOffsets[row]!; i < pairOffsets[row + 1]!; i++) {
    if (pairFrom[i] === code && account.out.pairs[i]) return false;
  }
  return true;
}

export function ladderLens(world: World, lens: Lens, inView: InView): LadderLens {
  const owners = lens.clauses.map(({ owner }) => owner).filter((owner) => clauseKind(owner).over !== 'actor');
  const filters = owners.reduce((bits, owner) => bits | clauseBit(owner), 0);
  const why = (row: number) => {
    if (isAfter(world.events, row, lens.asOf)) return 'day';
    if (inView.fails[row]! & filters) return 'filter';
    return inView.account?.out.rows[row] ? 'account' : undefined;
  };
  return { why, blames: (row, actor) => sharesBlame(world, inView, row, actor) };
}

/** What stands on the whole ladder and not on this one, each with the reason; one without its own went with its tie. */
export function leftOutOf(
  world: World,
  whole: readonly number[],
  left: readonly number[],
  lens: LadderLens,
): LadderLeftOut[] {
  const kept = new Set(left);
  return [...new Set(whole)]
    .filter((row) => !kept.has(row))
    .map((row) => ({ row: eventRow(world, row), why: lens.why(row) ?? 'tie' }));
}
