import ts from 'typescript';
import { lineOf, parse, readCode, visit } from './source-files.ts';

/** What the app itself says: the texts of its screens, without the names of things in code. */

interface OwnText {
  /** "src/panels/…/File.tsx:12" */
  readonly where: string;
  readonly text: string;
}

/** Words in a row, or one that begins like a sentence or a label; ids and keys are neither. */
const isSaid = (text: string): boolean => /\p{L}\s+\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text.trim());

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim() === '' ? undefined : node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.text;
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return undefined;
  return ts.isImportDeclaration(node.parent) ? undefined : node.text;
}

export function ownTexts(): readonly OwnText[] {
  return readCode('src').flatMap((file) => {
    const found: OwnText[] = [];
    visit(parse(file), (node) => {
      const text = textOf(node);
      if (text !== undefined && isSaid(text)) found.push({ where: `${file.path}:${lineOf(node)}`, text });
    });
    return found;
  });
}
