import { rowOf, someInRow } from '../base/ragged.ts';
import { never } from '../base/assert.ts';
import { clauseKinds, type Clause, type ClauseOwner } from '../model/clause.ts';
import { meetsGrade } from '../model/grade.ts';
import type { Lens } from '../model/view.ts';
import {
  disputeCode,
  EventFlag,
  gradeAt,
  NO_EARLIEST,
  quadCode,
  roleCode,
  typeCode,
  type EventTable,
} from './event-table.ts';

/** What a row fails on without any clause: its day, hidden statements, folded totals, nothing drawn. */
const BASE_BIT = 1 << 15;

export const clauseBit = (owner: ClauseOwner): number => 1 << clauseKinds.findIndex((kind) => kind.owner === owner);

/** True for the rows that meet one clause. */
type RowTest = (row: number) => boolean;

const lookup = (codes: readonly number[]) => {
  const accepted = new Set(codes);
  return (code: number) => accepted.has(code);
};

function participantTest(table: EventTable, clause: Extract<Clause, { owner: 'participant' }>): RowTest {
  const actor = lookup(clause.values.map((id) => table.codes.actors.codeOf(id)));
  const role = clause.role === undefined ? undefined : roleCode(clause.role);
  return (row) => someInRow(table.participants, row, (v) => actor(v >> 4) && (role === undefined || (v & 15) === role));
}

function dateTest(table: EventTable, { from, to, mode }: Extract<Clause, { owner: 'date' }>): RowTest {
  const { earliest, latest } = table;
  return mode === 'overlaps'
    ? (row) => latest[row]! >= from && earliest[row]! <= to
    : (row) => earliest[row]! >= from && latest[row]! <= to;
}

/** The test of a clause over events; undefined for a clause that is over actors. */
function clauseTest(table: EventTable, clause: Clause): RowTest | undefined {
  switch (clause.owner) {
    case 'actor-type':
      return undefined;
    case 'participant':
      return participantTest(table, clause);
    case 'event-type': {
      const accepts = lookup(clause.values.map(typeCode));
      return (row) => accepts(table.type[row]!);
    }
    case 'quad-class': {
      const accepts = lookup(clause.values.map(quadCode));
      return (row) => accepts(table.quad[row]!);
    }
    case 'place': {
      const accepts = lookup(clause.values.map((id) => table.codes.places.codeOf(id)));
      return (row) => someInRow(table.places, row, accepts);
    }
    case 'source': {
      const accepts = lookup(clause.values.map((id) => table.codes.sources.codeOf(id)));
      return (row) => someInRow(table.sources, row, accepts);
    }
    case 'dispute': {
      const accepts = lookup(clause.values.map(disputeCode));
      return (row) => accepts(table.dispute[row]!);
    }
    case 'grade':
      return (row) => someInRow(table.grades, row, (code) => meetsGrade(clause, gradeAt(code)));
    case 'date':
      return dateTest(table, clause);
    default:
      return never(clause);
  }
}

/** By actor code, or -1; made by the scene. */
export interface DrawnCodes {
  /** Which drawn node stands for the actor. */
  readonly nodes: Int32Array;
  /** Which drawn node a person is docked to on the day of the lens. */
  readonly docks: Int32Array;
}

/** What the chosen account leaves out. */
export interface LeftOut {
  /** 1 for rows whose occurrence the party denies. */
  readonly rows: Uint8Array;
  /** 1 for pairs of blame that the party does not share. */
  readonly pairs: Uint8Array;
}

/** Who is drawn for an actor: itself, the body that it stood in office of then, or the one it is docked to. */
export function drawnEnd({ nodes, docks }: DrawnCodes, actor: number, body: number): number {
  if (nodes[actor]! >= 0) return nodes[actor]!;
  return nodes[body]! >= 0 ? nodes[body]! : docks[actor]!;
}

/** The drawn ends of pair `i`, -1 where an end is not drawn. */
export const drawnEnds = (table: EventTable, drawn: DrawnCodes, i: number): readonly [number, number] => [
  drawnEnd(drawn, table.pairFrom[i]!, table.pairBodyFrom[i]!),
  drawnEnd(drawn, table.pairTo[i]!, table.pairBodyTo[i]!),
];

/** The drawn nodes that a row touches: those of its pairs, and those of all who are involved in it. */
export function touchedNodes(table: EventTable, drawn: DrawnCodes, row: number): ReadonlySet<number> {
  const involved = [...rowOf(table.involved, row)];
  const nodes = new Set(involved.map((actor) => drawn.nodes[actor]!));
  for (let i = table.pairOffsets[row]!; i < table.pairOffsets[row + 1]!; i++) {
    const ends = drawnEnds(table, drawn, i);
    if (ends.every((end) => end >= 0)) for (const end of ends) nodes.add(end);
  }
  nodes.delete(-1);
  return nodes.size > 0 ? nodes : new Set(involved.map((actor) => drawn.docks[actor]!).filter((node) => node >= 0));
}

/** An event is on stage when both ends of a pair are drawn, or, without pairs, one of its actors is. */
function onStage(table: EventTable, drawn: DrawnCodes, row: number, out?: LeftOut): boolean {
  const first = table.pairOffsets[row]!;
  const last = table.pairOffsets[row + 1]!;
  let left = 0;
  for (let i = first; i < last; i++) {
    if (out?.pairs[i]) continue;
    left++;
    const [from, to] = drawnEnds(table, drawn, i);
    if (from >= 0 && to >= 0) return true;
  }
  return left === 0 && touchedNodes(table, drawn, row).size > 0;
}

/** What nothing bounds at its start is in view from the first dated day of the data on, and not since for ever. */
const knownFrom = ({ earliest, latest, firstDated }: EventTable, row: number): number =>
  earliest[row] === NO_EARLIEST ? Math.min(firstDated, latest[row]!) : earliest[row]!;

/** Whether an event surely began after a day. */
export const isAfter = (table: EventTable, row: number, day: number): boolean => knownFrom(table, row) > day;

function hiddenByLens(table: EventTable, lens: Lens, row: number): boolean {
  const flags = table.flags[row]!;
  if (isAfter(table, row, lens.asOf)) return true;
  if (!lens.statements && flags & EventFlag.utterance) return true;
  return lens.totals === 'folded' && (flags & EventFlag.itemised) !== 0;
}

/**
 * For each row the bits of what it fails: a bit a clause, and BASE_BIT. Zero means that it is in view.
 * `drawn` is under the actor clauses, `stage` without them, so that those can leave out their own.
 */
export function failBits(
  table: EventTable,
  lens: Lens,
  stage: DrawnCodes,
  drawn: DrawnCodes,
  out?: LeftOut,
): Uint16Array {
  const fails = new Uint16Array(table.size);
  const tests = lens.clauses.flatMap((clause) => {
    const test = clauseTest(table, clause);
    return test ? [{ bit: clauseBit(clause.owner), test }] : [];
  });
  const actorBit = clauseBit('actor-type');
  for (let row = 0; row < table.size; row++) {
    const gone = hiddenByLens(table, lens, row) || out?.rows[row] === 1;
    let bits = gone || !onStage(table, stage, row, out) ? BASE_BIT : 0;
    if (stage !== drawn && !onStage(table, drawn, row, out)) bits |= actorBit;
    for (const { bit, test } of tests) if (!test(row)) bits |= bit;
    fails[row] = bits;
  }
  return fails;
}

/** The rows in view, in the table's order. */
export function passingRows(fails: Uint16Array): number[] {
  const rows: number[] = [];
  fails.forEach((bits, row) => bits === 0 && rows.push(row));
  return rows;
}
