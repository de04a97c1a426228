import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { unimported } from './exported-names.ts';
import { filesUnder, isCode, lineOf, parse, readCode, visit, type SourceFile } from './source-files.ts';

/** The habits of this house that can be counted; docs and reasons are in CONTRIBUTING.md. */
const maxLines = 300;
const medianUnder = 10;
const nineInTenUnder = 35;
const kindsNotThings = ['utils', 'helpers', 'common', 'types', 'hooks', 'misc'];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/u;
const pascal = /^([A-Z][a-z0-9]*)+(\.[a-z0-9-]+)*$/u;
/** Files whose name or default export a tool prescribes. */
const prescribed = ['src/main.tsx', 'tests/e2e/vitest.config.ts'];

function nameViolation(path: string): string | undefined {
  const name = basename(path);
  const folder = path.split('/').find((part) => kindsNotThings.includes(part.replace(/\..*$/u, '')));
  if (folder) return `${path}: "${folder}" names a kind, not a thing`;
  if (/^index\.tsx?$/u.test(name)) return `${path}: no barrels, import the file that has the thing`;
  if (path.startsWith('src/') && name.endsWith('.tsx') && !prescribed.includes(path)) {
    return pascal.test(name) ? undefined : `${path}: components are PascalCase.tsx`;
  }
  const shape = name.endsWith('.ts') ? kebab.test(name) : kebab.test(name) || pascal.test(name);
  return shape ? undefined : `${path}: files are kebab-case.ts`;
}

const lengthViolation = ({ path, text }: SourceFile): string | undefined =>
  text.trimEnd().split('\n').length > maxLines ? `${path}: over ${maxLines} lines` : undefined;

const isDefault = (node: ts.Node): boolean =>
  (ts.isExportAssignment(node) && !node.isExportEquals) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default') ||
  (ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));

function codeViolations(file: SourceFile): string[] {
  const found: string[] = [];
  const tell = (node: ts.Node, what: string) => found.push(`${file.path}:${lineOf(node)}: ${what}`);
  visit(parse(file), (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) tell(node, 'no any');
    if (isDefault(node) && !prescribed.includes(file.path)) tell(node, 'named exports only');
  });
  return found;
}

const isTold = (text: string | undefined): text is string => text !== undefined;

const violationsOf = (file: SourceFile): string[] =>
  [nameViolation(file.path), lengthViolation(file), ...codeViolations(file)].filter(isTold);

/** A function that has a name: its own, or that of the constant or property that holds it. */
const isNamed = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node) ||
  ((ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
    (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)));

interface FunctionLength {
  readonly where: string;
  readonly lines: number;
}

/** Lines from the signature to the closing brace; callbacks belong to the function that they stand in. */
function functionLengths(file: SourceFile): FunctionLength[] {
  const found: FunctionLength[] = [];
  const tree = parse(file);
  visit(tree, (node) => {
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
    if (isNamed(node)) found.push({ where: `${file.path}:${lineOf(node)}`, lines: last - lineOf(node) + 1 });
  });
  return found;
}

/** The value that the given share of the list lies at or below. */
function quantile(lengths: readonly FunctionLength[], share: number): number {
  const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('the house rules', () => {
  it('hold in every file', () => {
    const code = readCode('src', 'tests', 'tools');
    const others = filesUnder('src').filter((path) => !isCode(path));
    expect([...code.flatMap(violationsOf), ...others.map(nameViolation).filter(isTold)]).toEqual([]);
  });

  it('export nothing that no other file imports', () => {
    expect(unimported(readCode('src'), readCode('src', 'tests', 'tools'))).toEqual([]);
  });

  it('keep functions short', () => {
    const lengths = readCode('src').flatMap(functionLengths);
    const [median, ninth] = [quantile(lengths, 0.5), quantile(lengths, 0.9)];
    const longest = lengths.toSorted((a, b) => b.lines - a.lines).slice(0, 3);
    const names = longest.map(({ where, lines }) => `${where} (${lines})`).join(', ');
    process.stdout.write(`functions: ${lengths.length}, median ${median} lines, p90 ${ninth}, longest ${names}\n`);
    expect(median, 'median lines of a function').toBeLessThan(medianUnder);
    expect(ninth, 'lines that nine functions in ten stay within').toBeLessThan(nineInTenUnder);
  });
});

describe('the house rules can fail', () => {
  const wrong: readonly [string, SourceFile][] = [
    ['a barrel', file('src/model/index.ts', '')],
    ['a folder named for a kind', file('src/base/utils/a.ts', '')],
    ['a file named for a kind', file('src/base/helpers.ts', '')],
    ['a module in camelCase', file('src/base/bitSet.ts', '')],
    ['a component in kebab-case', file('src/widgets/range-slider.tsx', '')],
    ['a long file', file('src/base/a.ts', 'export {};\n'.repeat(maxLines + 1))],
    ['any', file('src/base/a.ts', 'export const a = (b: any) => b;')],
    ['any in a cast', file('src/base/a.ts', 'export const a = (b: unknown) => (b as any[]).length;')],
    ['a default export', file('src/base/a.ts', 'export default 1;')],
    ['a default function', file('src/widgets/A.tsx', 'export default function A() { return null; }')],
    ['a renamed default', file('src/base/a.ts', 'const a = 1;\nexport { a as default };')],
  ];

  it.each(wrong)('on %s', (_name, source) => {
    expect(violationsOf(source)).toHaveLength(1);
  });

  const right = ['src/main.tsx', 'src/widgets/RangeSlider.tsx', 'src/model/day.ts', 'tests/model/day.test.ts'];

  it.each(right)('and lets pass %s', (path) => {
    expect(violationsOf(file(path, 'export const anything = "any";'))).toEqual([]);
  });

  it('on an export that no other file imports, and lets pass what is imported in any way', () => {
    const within = [
      file('src/base/a.ts', 'export const a = 1, b = 2;\nexport interface C {}\nconst d = a;\nexport { d };'),
    ];
    const importing = (text: string) => unimported(within, [...within, file('src/model/m.ts', text)]).length;
    expect(unimported(within, within)[1]).toBe('src/base/a.ts:1: "b" is exported and no other file imports it');
    expect([
      importing(''),
      importing("import { a as x, type C } from '../base/a.ts';"),
      importing("export { b } from '../base/a.ts';"),
      importing("import * as a from '../base/a.ts';"),
      importing("const a = () => import('../base/a.ts');"),
    ]).toEqual([4, 2, 3, 0, 0]);
  });

  it('on long functions, and counts what has a name', () => {
    const long = `function a() {\n${'  b();\n'.repeat(40)}}`;
    const lengths = functionLengths(file('src/base/a.ts', `${long}\nconst c = () => 1;\n[1].map((x) => x);`));
    expect(lengths.map(({ lines }) => lines)).toEqual([42, 1]);
    expect(quantile(lengths, 0.5)).toBe(1);
    expect(quantile(lengths, 0.9)).toBe(42);
  });
});
