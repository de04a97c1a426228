/** What is wrong with one spot of a file, in words that its author can act on. */
export interface Problem {
  readonly file: string;
  /** From the root of the file: `[12].participants[0].actor`; empty for the file as a whole. */
  readonly path: string;
  /** Id of the record that the spot lies in. */
  readonly id?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly expected: string;
  readonly found: string;
}

const recordNames: ReadonlyMap<string, string> = new Map([
  ['sources.json', 'source'],
  ['places.json', 'place'],
  ['actors.json', 'actor'],
  ['relations.json', 'relation'],
  ['events.json', 'event'],
]);

function describeSpot({ file, path, id, line, column }: Problem): string {
  const where = [file];
  if (line !== undefined) where.push(`line ${line}`);
  if (column !== undefined) where.push(`column ${column}`);
  if (path !== '') where.push(path);
  const record = id === undefined ? '' : ` (${recordNames.get(file) ?? 'record'} "${id}")`;
  return where.join(', ') + record;
}

/** `events.json, line 40, [12].date (event "raid"): expected an EDTF date …, found "2023-13-40".` */
export const describeProblem = (problem: Problem): string =>
  `${describeSpot(problem)}: expected ${problem.expected}, found ${problem.found}.`;
