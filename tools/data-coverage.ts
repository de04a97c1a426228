import { describeProblem } from '../src/model/problem.ts';
import { coverageReport } from './coverage-report.ts';
import { bundledFolder, readDatasetFolder } from './read-dataset-folder.ts';

const { lines, summary, problems } = coverageReport(readDatasetFolder(bundledFolder));
for (const line of lines) console.log(line);
for (const problem of problems) console.log(describeProblem(problem));
for (const line of summary) console.log(line);
process.exitCode = problems.length === 0 ? 0 : 1;
