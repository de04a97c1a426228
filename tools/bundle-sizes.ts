import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Manifest } from 'vite';

/**
 * What of the build a first visit fetches, in kilobytes of 1,000 bytes after brotli, beside a budget.
 * B1: JavaScript to the first paint: the entry and what it imports statically.
 * B2: JavaScript to the first graph: with the engine, the graph view, Cytoscape, and workers started on the way.
 * With `--peers` it also builds the bare libraries and prints the ratio to them.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const budgets = [
  { id: 'B1', what: 'JavaScript to the first paint', goal: 160, never: 190, peer: ['react', 'zustand'] },
  { id: 'B2', what: 'JavaScript to the first graph', goal: 330, never: 380, peer: ['react', 'zustand', 'cytoscape'] },
] as const;
type Budget = (typeof budgets)[number];

const mounts = {
  react: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    createRoot(document.body).render(createElement('p'));`,
  zustand: `import { create } from 'zustand';
    globalThis.store = create(() => ({}));`,
  cytoscape: `import cytoscape from 'cytoscape';
    cytoscape({ container: document.body });`,
};

const kilobytes = (code: string | Buffer): number => brotliCompressSync(code).length / 1000;

const partOfGraph = (chunk: string): boolean =>
  /cytoscape|views\/graph|engine\/in-thread|connectors\/bundled/u.test(chunk);

/** The keys of a chunk and of all that it imports statically; of dynamic imports those that `follow` accepts. */
function reached(manifest: Manifest, key: string, follow: (key: string) => boolean, seen = new Set<string>()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
  for (const next of [...imports, ...dynamicImports.filter(follow)]) reached(manifest, next, follow, seen);
  return seen;
}

/** The scripts of the chunks, and the workers that they start. */
function scriptsOf(manifest: Manifest, keys: Iterable<string>): Set<string> {
  const files = [...keys].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.assets ?? [])]);
  return new Set(files.filter((file) => file.endsWith('.js')));
}

const sizeOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + kilobytes(readFileSync(join(dist, file))), 0);

function measure(): Record<Budget['id'], number> {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? 'index.html';
  const paint = [...reached(manifest, entry, () => false)].map((key) => manifest[key]?.file ?? '');
  const graph = reached(manifest, entry, partOfGraph);
  if (![...graph].some(partOfGraph)) console.log('B2 is without a graph: no chunk of the build holds Cytoscape.');
  return { B1: sizeOf(paint), B2: sizeOf(scriptsOf(manifest, graph)) };
}

/** The smallest app that mounts these libraries, built as ours is. */
async function measurePeer(libraries: readonly (keyof typeof mounts)[]): Promise<number> {
  // Inside node_modules, so that the libraries are found from it.
  const folder = mkdtempSync(join(root, 'node_modules/.peer-'));
  try {
    const input = join(folder, 'entry.js');
    writeFileSync(input, libraries.map((name) => mounts[name]).join('\n'));
    const rollupOptions = { input };
    const settings = { write: false, modulePreload: { polyfill: false }, rollupOptions } as const;
    const built = await build({ root: folder, configFile: false, logLevel: 'error', build: settings });
    const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
    return outputs.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? kilobytes(chunk.code) : 0), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const verdict = (size: number, { goal }: Budget): string =>
  size <= goal ? 'met' : `missed by ${(size - goal).toFixed(1)} KB`;

async function line(budget: Budget, size: number, withPeers: boolean): Promise<string> {
  const { id, what, goal, never } = budget;
  const text = `${id}  ${what}: ${size.toFixed(1)} KB brotli; goal ${goal}, never over ${never}: ${verdict(size, budget)}`;
  if (!withPeers) return text;
  const peer = await measurePeer(budget.peer);
  return `${text}; ${(size / peer).toFixed(2)}× of ${budget.peer.join(' + ')} alone (${peer.toFixed(1)} KB)`;
}

const sizes = measure();
for (const budget of budgets) console.log(await line(budget, sizes[budget.id], process.argv.includes('--peers')));

const over = budgets.filter(({ id, never }) => sizes[id] > never);
if (over.length > 0) {
  console.error(`${over.map(({ id }) => id).join(', ')} is past what it may never exceed.`);
  process.exit(1);
}
