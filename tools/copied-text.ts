import { problemAt } from '../src/formats/dataset/check-shape.ts';
import { visitDataset } from '../src/formats/dataset/draft-nodes.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { locator, type Locator } from '../src/model/schema.ts';
import { articleFor, wordsOf, type Article } from './article-texts.ts';
import type { DataText } from './data-texts.ts';

const allowedRun = 8;
const length = allowedRun + 1;

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(allowedRun).map((_, index) => words.slice(index, index + length).join(' '));

/** The longest copied stretch of the text, in words. */
function longestRun(text: string, articleRuns: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(text);
  let longest: readonly string[] = [];
  let start = -1;
  for (const [index, run] of runsOf(words).entries()) {
    if (!articleRuns.has(run)) start = -1;
    else if (start < 0) start = index;
    if (start >= 0 && index + length - start > longest.length) longest = words.slice(start, index + length);
  }
  return longest;
}

/** Texts that share more than eight words in a row with an article. */
export function copiedRuns(texts: readonly DataText[], articles: readonly Article[]): readonly Problem[] {
  const articleRuns = new Set(articles.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => runsOf(wordsOf(one)))));
  return texts.flatMap(({ spot, text }) => {
    const run = longestRun(text, articleRuns);
    if (run.length === 0) return [];
    const expected = `our own words: at most ${allowedRun} in a row as an article has them`;
    return [problemAt(spot, expected, `${run.length}: "${run.join(' ')}"`)];
  });
}

/** Stretches in quotation marks of more than eight words. */
export function longQuotations(texts: readonly DataText[]): readonly Problem[] {
  return texts.flatMap(({ spot, text }) => {
    const quotations = text.match(/"[^"]*"|“[^”]*”/gu) ?? [];
    const long = quotations.filter((quotation) => wordsOf(quotation).length > allowedRun);
    return long.map((quotation) => problemAt(spot, `a quotation of at most ${allowedRun} words`, quotation));
  });
}

const contains = (paragraph: string, quote: string): boolean =>
  ` ${wordsOf(paragraph).join(' ')} `.includes(` ${wordsOf(quote).join(' ')} `);

/** Quotes that the cited paragraph does not have. */
export function strayQuotes(dataset: Dataset, articles: readonly Article[]): readonly Problem[] {
  const texts = new Map<string, Article | undefined>(dataset.sources.map((one) => [one.id, articleFor(one, articles)]));
  const problems: Problem[] = [];
  visitDataset(dataset, (node) => {
    if (node.schema !== locator) return;
    const { source, paragraph, quote } = node.value as Locator;
    const text = paragraph === undefined ? undefined : texts.get(source)?.paragraphs[paragraph - 1];
    if (quote === undefined || text === undefined || contains(text, quote)) return;
    const expected = `words that stand in paragraph ${paragraph} of "${source}"`;
    problems.push(problemAt({ ...node, path: [...node.path, 'quote'] }, expected, `"${quote}"`));
  });
  return problems;
}

/** Sources that say they have more or fewer paragraphs than their article has. */
export function miscounted(dataset: Dataset, articles: readonly Article[]): readonly Problem[] {
  return dataset.sources.flatMap((source, index) => {
    const article = articleFor(source, articles);
    if (!article || source.paragraphs === article.paragraphs.length) return [];
    const spot = { file: 'sources.json', path: [index, 'paragraphs'], id: source.id };
    const expected = `${article.paragraphs.length}, as many as ${article.file} has`;
    return [problemAt(spot, expected, String(source.paragraphs ?? 'nothing'))];
  });
}
