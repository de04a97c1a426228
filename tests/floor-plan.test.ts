import { describe, expect, it } from 'vitest';
import {
  importsOf,
  isRelative,
  packageOf,
  read,
  readCode,
  targetOf,
  type Import,
  type SourceFile,
} from './source-files.ts';

/**
 * The house in floors: imports go down, never up, never sideways. A folder that is not in this table
 * fails, so a new one is a decision: add it here and write down why in docs/adr.
 */
const below1 = ['model', 'base'];
const floor1 = ['formats', 'store', 'claims', 'search', 'analysis', 'layouts', 'extraction', 'scene'];
const beside = ['state', 'widgets', 'investigation', ...below1];

const mayImport: Readonly<Record<string, readonly string[]>> = {
  app: ['views', 'panels', 'parts', 'exports', ...beside],
  views: ['parts', ...beside],
  panels: ['parts', ...beside],
  parts: ['state', 'widgets', ...below1],
  widgets: ['base'],
  state: ['engine/engine.ts', 'investigation', ...below1],
  exports: ['formats', 'investigation', ...below1],
  engine: ['connectors', ...floor1, ...below1],
  connectors: ['formats', ...below1],
  ...Object.fromEntries([...floor1, 'investigation'].map((folder) => [folder, below1])),
  model: ['base'],
  base: [],
};

/** Folders of folders: none inside imports another. */
const siblings = ['views', 'panels'];

/** Floors 0 and 1 compile without browser types (tsconfig.pure.json). */
const pure = ['base', 'model', ...floor1, 'investigation'];

/** One door for each package; `main.tsx` may use what `app` may. */
const doors: Readonly<Record<string, readonly string[]>> = {
  '@fontsource-variable/inter': ['app'],
  '@fontsource-variable/noto-sans-arabic': ['app'],
  cytoscape: ['views/graph'],
  'lucide-react': ['app', 'views', 'panels', 'parts', 'widgets'],
  react: ['app', 'views', 'panels', 'parts', 'widgets', 'state'],
  'react-aria-components': ['app', 'widgets'],
  'react-dom': ['app'],
  valibot: ['model', 'formats', 'investigation'],
  zustand: ['state'],
};

const top = 'src/main.tsx';
const inSrc = (path: string) => path.replace(/^src\//u, '');
const folderOf = (path: string) => inSrc(path).split('/')[0] ?? '';
const isIn = (path: string, place: string) => inSrc(path) === place || inSrc(path).startsWith(`${place}/`);
const innerOf = (path: string) => inSrc(path).split('/').slice(0, 2).join('/');
const told = ({ from, line, specifier }: Import, why: string) => `${from}:${line} imports ${specifier}: ${why}`;

function packageViolation(found: Import): string | undefined {
  const name = packageOf(found.specifier);
  const open = doors[name];
  if (!open) return told(found, `${name} has no door in the table`);
  const allowed = found.from === top ? open.includes('app') : open.some((door) => isIn(found.from, door));
  return allowed ? undefined : told(found, `${name} only in ${open.join(', ')}`);
}

function outsideViolation(found: Import, target: string): string | undefined {
  const mayRead = target.startsWith('graph-data/') && isIn(found.from, 'connectors');
  return mayRead ? undefined : told(found, 'outside src only graph-data is read, and only by connectors');
}

function floorViolation(found: Import): string | undefined {
  const target = targetOf(found);
  if (found.from === top) return undefined;
  if (!target.startsWith('src/')) return outsideViolation(found, target);
  const folder = folderOf(found.from);
  if (folder !== folderOf(target)) {
    const below = mayImport[folder] ?? [];
    return below.some((place) => isIn(target, place)) ? undefined : told(found, `${folder} is not above it`);
  }
  const sideways = siblings.includes(folder) && innerOf(found.from) !== innerOf(target);
  return sideways ? told(found, `folders inside ${folder} do not import each other`) : undefined;
}

function placeViolation({ path }: SourceFile): string | undefined {
  if (path === top) return undefined;
  if (!(folderOf(path) in mayImport)) return `${path}: the floor plan has no folder ${folderOf(path)}`;
  const loose = siblings.includes(folderOf(path)) && inSrc(path).split('/').length < 3;
  return loose ? `${path}: ${folderOf(path)} holds folders, one for each question` : undefined;
}

const isTold = (text: string | undefined): text is string => text !== undefined;

function violationsOf(files: readonly SourceFile[]): string[] {
  const found = files.flatMap(importsOf);
  const ofImports = found.map((each) => (isRelative(each.specifier) ? floorViolation(each) : packageViolation(each)));
  return [...files.map(placeViolation), ...ofImports].filter(isTold);
}

/** Every import cycle once, as the path that closes it; depth first, each file entered once. */
function cyclesOf(files: readonly SourceFile[]): string[] {
  const next = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((i) => isRelative(i.specifier))
        .map(targetOf),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const enter = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) enter(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) enter(path, []);
  return cycles;
}

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('the floor plan', () => {
  const files = readCode('src');

  it('holds: imports go down, packages have one door', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(violationsOf(files)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cyclesOf(files)).toEqual([]);
  });

  it('compiles every pure folder without browser types', () => {
    const { include } = JSON.parse(read('tsconfig.pure.json').text) as { include: string[] };
    const present = new Set(files.map(({ path }) => folderOf(path)));
    const missing = pure.filter((folder) => present.has(folder) && !include.includes(`src/${folder}`));
    expect(missing).toEqual([]);
  });
});

describe('the floor plan can fail', () => {
  const wrong: readonly [string, SourceFile][] = [
    ['upwards', file('src/model/a.ts', `import { b } from '../store/b.ts';`)],
    ['sideways on floor 1', file('src/store/a.ts', `import type { b } from '../search/b.ts';`)],
    ['by re-export', file('src/base/a.ts', `export { b } from '../model/b.ts';`)],
    ['by dynamic import', file('src/widgets/a.ts', `const b = () => import('../model/b.ts');`)],
    ['by type import', file('src/base/a.ts', `type B = import('../model/b.ts').B;`)],
    ['by worker address', file('src/state/a.ts', `new Worker(new URL('../engine/worker.ts', import.meta.url));`)],
    ['past the interface of the engine', file('src/state/a.ts', `import { b } from '../engine/in-thread.ts';`)],
    ['between panels', file('src/panels/filters/A.tsx', `import { b } from '../profile/B.tsx';`)],
    ['between views', file('src/views/graph/a.ts', `import { b } from '../timeline/b.ts';`)],
    ['a file loose in panels', file('src/panels/shared.ts', '')],
    ['an unknown folder', file('src/misc/a.ts', '')],
    ['a package behind another door', file('src/panels/profile/A.tsx', `import cytoscape from 'cytoscape';`)],
    ['a store library outside state', file('src/app/A.tsx', `import { create } from 'zustand/vanilla';`)],
    ['a package without a door', file('src/app/a.ts', `import _ from 'lodash';`)],
    ['a scoped package without a door', file('src/app/a.ts', `import '@scope/thing/deep';`)],
    ['Node in the product', file('src/formats/a.ts', `import { readFileSync } from 'node:fs';`)],
    [
      'data read past the connectors',
      file('src/panels/evidence/a.ts', `import url from '../../../graph-data/a.json?url';`),
    ],
    ['tests in the product', file('src/connectors/a.ts', `import { b } from '../../tests/b.ts';`)],
  ];

  it.each(wrong)('on an import %s', (_name, source) => {
    expect(violationsOf([source])).toHaveLength(1);
  });

  const right: readonly SourceFile[] = [
    file('src/main.tsx', `import { a } from './engine/in-thread.ts'; import { createRoot } from 'react-dom/client';`),
    file('src/state/a.ts', `import type { Engine } from '../engine/engine.ts';`),
    file('src/engine/a.ts', `import { b } from '../scene/b.ts'; import { c } from '../connectors/c.ts';`),
    file('src/connectors/a.ts', `import url from '../../graph-data/events.json?url';`),
    file('src/views/graph/a.ts', `const b = () => import('cytoscape'); import './b.ts';`),
  ];

  it.each(right)('and lets pass what is allowed: $path', (source) => {
    expect(violationsOf([source])).toEqual([]);
  });

  it('on a cycle, however long, and once', () => {
    const ring = [
      file('src/base/a.ts', `import './b.ts';`),
      file('src/base/b.ts', `import type { c } from './c.ts';`),
      file('src/base/c.ts', `export * from './a.ts';`),
      file('src/base/d.ts', `import './a.ts';`),
    ];
    expect(cyclesOf(ring)).toEqual(['src/base/a.ts → src/base/b.ts → src/base/c.ts → src/base/a.ts']);
  });
});
