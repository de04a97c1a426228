import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Reads the source as text and trees, for the tests that hold the house to its own plan. */

export interface SourceFile {
  /** From the root of the repository, with forward slashes: "src/model/day.ts". */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** As written: "../base/brand.ts", "zustand". */
  readonly specifier: string;
  readonly line: number;
  /** The statement or expression that imports. */
  readonly node: ts.Node;
}

export const root = fileURLToPath(new URL('..', import.meta.url));

const slashed = (path: string) => path.split(sep).join('/');

/** Every file under the given folders, in a stable order. */
export const filesUnder = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))))
      .toSorted(),
  );

export const isCode = (path: string): boolean => /\.tsx?$/u.test(path);

export const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });

export const readCode = (...folders: string[]): SourceFile[] =>
  filesUnder(...folders)
    .filter(isCode)
    .map(read);

export const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/** `new URL('./worker.ts', import.meta.url)` ties one file to another as an import does. */
const urlOf = (node: ts.Node): string | undefined =>
  ts.isNewExpression(node) &&
  node.expression.getText() === 'URL' &&
  node.arguments?.[1]?.getText() === 'import.meta.url'
    ? literal(node.arguments[0])
    : undefined;

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return literal(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0]);
  return urlOf(node);
}

/** Static, dynamic, type-only and re-exporting imports, and addresses of workers. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  visit(parse(file), (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ from: file.path, specifier, line: lineOf(node), node });
  });
  return found;
}

export const isRelative = (specifier: string): boolean => specifier.startsWith('.');

/** The file that a relative import names, without a query such as `?url`. */
export const targetOf = ({ from, specifier }: Import): string =>
  posix.join(posix.dirname(from), specifier.replace(/\?.*$/u, ''));

/** "react-dom/client" is of "react-dom", "@scope/a/b" of "@scope/a". */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
