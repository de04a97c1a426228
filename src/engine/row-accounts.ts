import { readAccount, type AccountReading } from '../claims/account.ts';
import type { Account } from '../model/account.ts';
import type { ActorId } from '../model/ids.ts';
import { rowOf } from '../base/ragged.ts';
import type { LeftOut } from '../store/evaluate.ts';
import { PairBit } from '../store/pairs.ts';
import type { World } from './world.ts';

/** One account of every row that it may speak to, and what it leaves out of the picture. */
export interface RowAccounts {
  readonly account: Account;
  /** By row; a row that is not here is one that the account does not speak to. */
  readonly readings: ReadonlyMap<number, AccountReading>;
  readonly out: LeftOut;
}

/** Whether the account shares a line of blame: it names the actor, or names nobody and does not clear it. */
function shares({ names, clears }: AccountReading, blamed: ActorId): boolean {
  return names.size > 0 ? names.has(blamed) : !clears.has(blamed);
}

/** Whether an account can speak to a row at all: a party by claims, a source where it is cited. */
function speakable({ events, codes }: World, account: Account): (row: number) => boolean {
  if ('party' in account) return (row) => (events.records[row]!.claims ?? []).length > 0;
  const code = codes.sources.codeOf(account.source);
  return (row) => rowOf(events.sources, row).includes(code);
}

/** Reads an account; claims are sparse, so only rows that it can speak to are read. */
export function accountOf(world: World, account: Account): RowAccounts {
  const { events } = world;
  const readings = new Map<number, AccountReading>();
  const out = { rows: new Uint8Array(events.size), pairs: new Uint8Array(events.pairBits.length) };
  const isSpeakable = speakable(world, account);
  events.records.forEach((event, row) => {
    if (!isSpeakable(row)) return;
    const reading = readAccount(event, account, world.parties);
    readings.set(row, reading);
    out.rows[row] = Number(reading.removed);
    for (let i = events.pairOffsets[row]!; i < events.pairOffsets[row + 1]!; i++) {
      const isBlame = (events.pairBits[i]! & PairBit.blame) !== 0;
      out.pairs[i] = Number(isBlame && !shares(reading, world.codes.actors.at(events.pairFrom[i]!)));
    }
  });
  return { account, readings, out };
}
