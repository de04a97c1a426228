import { readAccount } from '../claims/account.ts';
import type { Account, AccountReading } from '../model/account.ts';
import type { ActorId } from '../model/ids.ts';
import type { LeftOut } from '../store/evaluate.ts';
import { PairBit } from '../store/pairs.ts';
import type { World } from './world.ts';

/** One party's account of every row that carries claims, and what it leaves out of the picture. */
export interface RowAccounts {
  readonly account: Account;
  /** By row; a row without claims is one that no party speaks to. */
  readonly readings: ReadonlyMap<number, AccountReading>;
  readonly out: LeftOut;
}

/** Whether the party shares a line of blame: it names the actor, or names nobody and does not clear it. */
function shares({ names, clears }: AccountReading, blamed: ActorId): boolean {
  return names.size > 0 ? names.has(blamed) : !clears.has(blamed);
}

/** Reads the account of a party; claims are sparse, so only rows with claims are read. */
export function accountOf(world: World, account: Account): RowAccounts {
  const { events } = world;
  const readings = new Map<number, AccountReading>();
  const out = { rows: new Uint8Array(events.size), pairs: new Uint8Array(events.pairBits.length) };
  events.records.forEach((event, row) => {
    if (!event.claims?.length) return;
    const reading = readAccount(event.claims, account, world.parties);
    readings.set(row, reading);
    out.rows[row] = Number(reading.removed);
    for (let i = events.pairOffsets[row]!; i < events.pairOffsets[row + 1]!; i++) {
      const isBlame = (events.pairBits[i]! & PairBit.blame) !== 0;
      out.pairs[i] = Number(isBlame && !shares(reading, world.codes.actors.at(events.pairFrom[i]!)));
    }
  });
  return { account, readings, out };
}
