import { describeProblem } from '../src/model/problem.ts';
import { articleFolder, readArticles } from './article-texts.ts';
import { checkDataset } from './check-dataset.ts';
import { bundledFolder, readDatasetFolder } from './read-dataset-folder.ts';

const { problems, notes } = checkDataset(readDatasetFolder(bundledFolder), readArticles(articleFolder()));
for (const problem of problems) console.log(describeProblem(problem));
for (const note of notes) console.log(`Note: ${note}.`);
console.log(`${bundledFolder}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
