import { failed, ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../model/problem.ts';
import type { Dataset } from '../../model/dataset.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDates } from './check-dates.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkLocators } from './check-locators.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { readDraft, type Draft, type Placed } from './draft.ts';
import { withLines } from './problem-lines.ts';
import { ProblemList } from './problem-list.ts';

const checks = [checkDuplicates, checkReferences, checkDates, checkCycles, checkLocators, checkRules];

const values = <T>(list: readonly Placed<T>[]): readonly T[] => list.map((placed) => placed.value);

function finished(draft: Draft): Dataset | undefined {
  if (!draft.header) return undefined;
  return {
    header: draft.header,
    sources: values(draft.sources),
    places: values(draft.places),
    actors: values(draft.actors),
    relations: values(draft.relations),
    events: values(draft.events),
  };
}

/**
 * Reads the files of a data set, by file name. Refuses the whole when anything in it is wrong, and
 * then tells every problem up to a limit; never throws on what the files hold.
 */
export function readDataset(files: ReadonlyMap<string, string>): Result<Dataset, readonly Problem[]> {
  const problems = new ProblemList();
  const draft = readDraft(files, problems.report);
  for (const check of checks) check(draft, problems.report);
  const dataset = problems.isEmpty ? finished(draft) : undefined;
  return dataset ? ok(dataset) : failed(withLines(problems.all(), files));
}
