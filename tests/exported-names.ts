import ts from 'typescript';
import { importsOf, lineOf, parse, targetOf, type SourceFile } from './source-files.ts';

/** Which exported names no other file imports; a name that only its own file needs is private there. */

interface Exported {
  readonly name: string;
  readonly line: number;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const namesIn = (binding: ts.BindingName): ts.Identifier[] =>
  ts.isIdentifier(binding)
    ? [binding]
    : binding.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));

function namesOf(statement: ts.Statement): readonly ts.Node[] {
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.map(({ name }) => name);
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap((d) => namesIn(d.name));
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name ? [name] : [];
}

const exportsOf = (file: SourceFile): Exported[] =>
  parse(file).statements.flatMap((statement) =>
    namesOf(statement).map((node) => ({ name: node.getText(), line: lineOf(node) })),
  );

const anyName = '*';

/** The names that an import takes from its file; all of them where it takes the file as a whole. */
function takenBy(node: ts.Node): readonly string[] {
  const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  const list = ts.isExportDeclaration(node) ? node.exportClause : clause;
  if (!list || !(ts.isNamedImports(list) || ts.isNamedExports(list))) return [anyName];
  return list.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

/** "src/model/day.ts dayOf" for every name that some file imports. */
function importedNames(files: readonly SourceFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) {
    for (const found of importsOf(file)) {
      const target = targetOf(found);
      for (const name of takenBy(found.node)) names.add(`${target} ${name}`);
    }
  }
  return names;
}

/** What `within` exports and none of all files imports. */
export function unimported(within: readonly SourceFile[], all: readonly SourceFile[]): string[] {
  const taken = importedNames(all);
  const isTaken = (path: string, name: string) => taken.has(`${path} ${name}`) || taken.has(`${path} ${anyName}`);
  return within.flatMap((file) =>
    exportsOf(file)
      .filter(({ name }) => !isTaken(file.path, name))
      .map(({ name, line }) => `${file.path}:${line}: "${name}" is exported and no other file imports it`),
  );
}
