import type { Problem } from '../../model/problem.ts';
import { formatPath } from './json-path.ts';
import { withoutMark } from './parse-files.ts';
import { scanJson } from './scan-json.ts';

const lastSegment = /(?:\.?[\w-]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/u;

/** The path and all that it lies in, innermost first. */
function* enclosing(path: string): Generator<string> {
  for (let rest = path; lastSegment.test(rest); rest = rest.replace(lastSegment, '')) yield rest;
}

/** Paths by name, and how deep the deepest goes, so that deeper values need not be named. */
interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly depth: number;
}

function wantedIn(paths: readonly string[]): Wanted {
  const chains = paths.map((path) => [...enclosing(path)]);
  return { names: new Set(chains.flat()), depth: chains.reduce((depth, { length }) => Math.max(depth, length), 0) };
}

/** The line of each of the wanted paths that stands in the text. */
function linesOf(text: string, { names, depth }: Wanted): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let reached = 0;
  scanJson(text, {
    value: (path, offset) => {
      if (path.length > depth) return;
      for (; reached < offset; reached += 1) if (text[reached] === '\n') line += 1;
      const name = formatPath(path);
      if (names.has(name)) lines.set(name, line);
    },
  });
  return lines;
}

function withLine(problem: Problem, lines: ReadonlyMap<string, number>): Problem {
  if (problem.line !== undefined) return problem;
  const place = [...enclosing(problem.path)].find((path) => lines.has(path));
  return place === undefined ? problem : { ...problem, line: lines.get(place) as number };
}

function linesOfFile(file: string, problems: readonly Problem[], files: ReadonlyMap<string, string>) {
  const paths = problems.filter((problem) => problem.file === file).map((problem) => problem.path);
  return linesOf(withoutMark(files.get(file) ?? ''), wantedIn(paths));
}

/** The problems, each with the line of its spot, or of the nearest thing around what is missing. */
export function withLines(problems: readonly Problem[], files: ReadonlyMap<string, string>): readonly Problem[] {
  const names = new Set(problems.map((problem) => problem.file));
  const lines = new Map([...names].map((file) => [file, linesOfFile(file, problems, files)]));
  return problems.map((problem) => withLine(problem, lines.get(problem.file) ?? new Map()));
}
