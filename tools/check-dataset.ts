import { withLines } from '../src/formats/dataset/problem-lines.ts';
import { readDataset } from '../src/formats/dataset/read-dataset.ts';
import { readUncited } from '../src/formats/dataset/uncited.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { articleFor, type Article } from './article-texts.ts';
import { copiedRuns, longQuotations, miscounted, strayQuotes } from './copied-text.ts';
import { dataTexts, type DataText } from './data-texts.ts';
import { orphans } from './orphans.ts';
import { daggers, partialWords } from './wording.ts';

export interface DatasetCheck {
  readonly problems: readonly Problem[];
  /** What could not be checked, and why. */
  readonly notes: readonly string[];
}

const noTexts =
  'the texts of the articles are not at hand, so quotes, counts of paragraphs and copied runs are not checked; ' +
  'to check them, name the folder that holds them as .txt files: FAULTLINE_ARTICLES=<folder> npm run data:check';

function notesOn(dataset: Dataset, articles: readonly Article[]): readonly string[] {
  if (articles.length === 0) return [noTexts];
  const missing = dataset.sources.filter((one) => one.paragraphs !== undefined && !articleFor(one, articles));
  return missing.map(({ id }) => `the text of "${id}" is not at hand: its quotes not checked`);
}

function problemsIn(dataset: Dataset, texts: readonly DataText[], articles: readonly Article[]): readonly Problem[] {
  return [
    ...orphans(dataset),
    ...copiedRuns(texts, articles),
    ...longQuotations(texts),
    ...strayQuotes(dataset, articles),
    ...miscounted(dataset, articles),
    ...partialWords(texts),
    ...daggers(texts),
  ];
}

/** Everything the reader checks, and what makes a data set fit to be bundled. */
export function checkDataset(files: ReadonlyMap<string, string>, articles: readonly Article[]): DatasetCheck {
  const read = readDataset(files);
  if (!read.ok) return { problems: read.error, notes: ['texts and orphans not checked before the data set reads'] };
  const uncited = readUncited(files, read.value);
  const texts = dataTexts(read.value, uncited.ok ? uncited.value : []);
  const problems = [...(uncited.ok ? [] : uncited.error), ...problemsIn(read.value, texts, articles)];
  return { problems: withLines(problems, files), notes: notesOn(read.value, articles) };
}
