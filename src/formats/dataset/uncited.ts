import * as v from 'valibot';
import { failed, ok, type Result } from '../../base/result.ts';
import { sourceId } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/schema.ts';
import { problemAt, readShape, type Spot } from './check-shape.ts';
import { coverageOf } from './coverage.ts';
import { parseFile } from './parse-files.ts';
import { withLines } from './problem-lines.ts';
import { ProblemList, type Report } from './problem-list.ts';

/** Reasons in writing why a paragraph of a source has no record that cites it. */
export const uncitedFile = 'uncited.json';

const uncited = v.strictObject({
  source: sourceId,
  paragraph: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a paragraph counted from 1')),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty')),
});
export type Uncited = v.InferOutput<typeof uncited>;

const listOfUncited = v.array(uncited);

const spotAt = (index: number, key: string): Spot => ({ file: uncitedFile, path: [index, key], id: undefined });

function checkParagraph(entry: Uncited, index: number, source: Source | undefined, report: Report): void {
  if (!source) return report(problemAt(spotAt(index, 'source'), 'the id of a source', `"${entry.source}"`));
  if (source.paragraphs !== undefined && entry.paragraph <= source.paragraphs) return undefined;
  const expected = `a paragraph of "${entry.source}" from 1 to ${source.paragraphs ?? 0}`;
  return report(problemAt(spotAt(index, 'paragraph'), expected, String(entry.paragraph)));
}

const nameOf = ({ source, paragraph }: Pick<Uncited, 'source' | 'paragraph'>): string => `${source} ¶${paragraph}`;

function checkEntries(entries: readonly Uncited[], dataset: Dataset, report: Report): void {
  const sources = new Map<string, Source>(dataset.sources.map((source) => [source.id, source]));
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    checkParagraph(entry, index, sources.get(entry.source), report);
    const name = nameOf(entry);
    if (seen.has(name)) report(problemAt(spotAt(index, 'paragraph'), 'one reason for each paragraph', `${name} again`));
    seen.add(name);
  }
}

/** Reads the reasons; a data set without the file has none. */
export function readUncited(
  files: ReadonlyMap<string, string>,
  dataset: Dataset,
): Result<readonly Uncited[], readonly Problem[]> {
  if (!files.has(uncitedFile)) return ok([]);
  const problems = new ProblemList();
  const value = parseFile(files, uncitedFile, problems.report);
  const root = { file: uncitedFile, path: [], id: undefined };
  const entries = value === undefined ? undefined : readShape(listOfUncited, value, root, problems.report);
  if (entries) checkEntries(entries, dataset, problems.report);
  return entries && problems.isEmpty ? ok(entries) : failed(withLines(problems.all(), files));
}

/** Paragraphs with neither a record nor a reason, and reasons for paragraphs that do have a record. */
export function coverageProblems(dataset: Dataset, reasons: readonly Uncited[]): readonly Problem[] {
  const problems: Problem[] = [];
  const given = new Map(reasons.map((entry, index) => [nameOf(entry), index]));
  for (const { source, paragraphs } of coverageOf(dataset)) {
    for (const { paragraph, cites } of paragraphs) {
      const index = given.get(`${source} ¶${paragraph}`);
      const spot = index === undefined ? { file: uncitedFile, path: [], id: undefined } : spotAt(index, 'paragraph');
      const name = `paragraph ${paragraph} of "${source}"`;
      const first = cites[0];
      if (!first && index === undefined) problems.push(problemAt(spot, `a record or a reason for ${name}`, 'neither'));
      if (!first || index === undefined) continue;
      const found = `a reason and ${first.kind}:${first.id}`;
      problems.push(problemAt(spot, `a record or a reason for ${name}, not both`, found));
    }
  }
  return problems;
}
