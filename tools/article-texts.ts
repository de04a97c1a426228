import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../src/model/schema.ts';

/** The text of a source, which is never part of the data set: kept beside it, if at all. */
export interface Article {
  readonly file: string;
  /** The lines that are not empty; a locator counts them from 1. */
  readonly paragraphs: readonly string[];
}

/** The folder that holds the texts, one `.txt` each; undefined where nobody named one. */
export const articleFolder = (): string | undefined => process.env['FAULTLINE_ARTICLES'];

export function articleOf(file: string, text: string): Article {
  return { file, paragraphs: text.split(/\r?\n/u).filter((line) => line.trim() !== '') };
}

/** The articles in a folder; none where none is named or it is not there. */
export function readArticles(folder: string | undefined): readonly Article[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => articleOf(name, readFileSync(join(folder, name), 'utf8')));
}

/** The words of a text in lower case, without punctuation; curly and straight apostrophes are one. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** The article whose first line is the source's title. */
export function articleFor(source: Source, articles: readonly Article[]): Article | undefined {
  const title = wordsOf(source.title).join(' ');
  return articles.find(({ paragraphs }) => wordsOf(paragraphs[0] ?? '').join(' ') === title);
}
