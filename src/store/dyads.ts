import type { Dyad, DyadEntry } from '../model/dyad.ts';
import { eventTypes, quadClasses } from '../model/vocabulary.ts';
import { EventFlag, type EventTable } from './event-table.ts';
import { drawnEnds, type DrawnCodes, type LeftOut } from './evaluate.ts';
import { PairBit } from './pairs.ts';

function backingOf(bits: number): DyadEntry['backing'] {
  if (bits & PairBit.denied) return 'denied';
  return bits & PairBit.alleged ? 'alleged' : 'undisputed';
}

function entryOf(table: EventTable, drawn: DrawnCodes, row: number, pair: number, forward: boolean): DyadEntry {
  const bits = table.pairBits[pair]!;
  return {
    event: table.records[row]!.id,
    row,
    type: eventTypes[table.type[row]!]!.id,
    towards: bits & PairBit.directed ? (forward ? 'b' : 'a') : 'none',
    quad: quadClasses[table.quad[row]!]!.id,
    backing: backingOf(bits),
    thin: (bits & PairBit.thin) !== 0,
    via: table.pairVia[pair]! < 0 ? -1 : drawn.nodes[table.pairVia[pair]!]!,
    tine: (bits & PairBit.tine) !== 0,
    total: (table.flags[row]! & EventFlag.total) !== 0,
  };
}

const sameEntry = (x: DyadEntry, y: DyadEntry) =>
  x.towards === y.towards && x.backing === y.backing && x.thin === y.thin && x.tine === y.tine;

/** Entries of one row lie at the end, since rows are folded one after another: a long dyad is not searched. */
function isKnown(entries: readonly DyadEntry[], entry: DyadEntry): boolean {
  for (let i = entries.length - 1; i >= 0 && entries[i]!.row === entry.row; i--) {
    if (sameEntry(entries[i]!, entry)) return true;
  }
  return false;
}

/**
 * Folds the rows in view into dyads of drawn nodes. An event stands at most once in a dyad for each
 * direction and backing, however many of its pairs fall on it; pairs within one node are left out.
 */
export function foldDyads(
  table: EventTable,
  rows: readonly number[],
  drawn: DrawnCodes,
  out?: LeftOut,
): ReadonlyMap<string, Dyad> {
  const dyads = new Map<string, { a: number; b: number; entries: DyadEntry[] }>();
  for (const row of rows) {
    for (let i = table.pairOffsets[row]!; i < table.pairOffsets[row + 1]!; i++) {
      if (out?.pairs[i]) continue;
      const [from, to] = drawnEnds(table, drawn, i);
      if (from < 0 || to < 0 || from === to) continue;
      const [a, b] = from < to ? [from, to] : [to, from];
      const key = `${a}~${b}`;
      const dyad = dyads.get(key) ?? { a, b, entries: [] };
      const entry = entryOf(table, drawn, row, i, from === a);
      if (!isKnown(dyad.entries, entry)) dyad.entries.push(entry);
      dyads.set(key, dyad);
    }
  }
  return dyads;
}
