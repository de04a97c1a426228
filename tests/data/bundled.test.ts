import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/formats/dataset/read-dataset.ts';
import { writeDataset } from '../../src/formats/dataset/write-dataset.ts';
import { describeProblem, type Problem } from '../../src/model/problem.ts';
import { articleFolder, readArticles } from '../../tools/article-texts.ts';
import { checkDataset } from '../../tools/check-dataset.ts';
import { coverageReport } from '../../tools/coverage-report.ts';
import { bundledFolder, readDatasetFolder } from '../../tools/read-dataset-folder.ts';

const files = readDatasetFolder(bundledFolder);
const articles = readArticles(articleFolder());
const sentences = (problems: readonly Problem[]) => problems.map(describeProblem);

describe('The bundled data set', () => {
  it('reads, and is written back as it was read', () => {
    const result = readDataset(files);
    expect(result.ok ? [] : sentences(result.error)).toEqual([]);
    expect(result.ok && readDataset(writeDataset(result.value))).toEqual(result);
  });

  it('passes every check that needs no text of an article', () => {
    expect(sentences(checkDataset(files, []).problems)).toEqual([]);
  });

  it.skipIf(articles.length === 0)(
    'passes those against the texts, in the folder that FAULTLINE_ARTICLES names',
    () => {
      expect(checkDataset(files, articles)).toEqual({ problems: [], notes: [] });
    },
  );

  it('covers every paragraph of its sources', () => {
    const { problems, summary } = coverageReport(files);
    expect(sentences(problems)).toEqual([]);
    expect(summary.length).toBeGreaterThan(0);
  });
});
