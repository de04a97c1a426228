import { existsSync, readdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** The app as it is shipped: built once, served with the headers that a host should send. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = ['src', 'graph-data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

const inside = (path: string): string[] =>
  statSync(path).isDirectory()
    ? [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))]
    : [path];

const changedAt = (path: string): number => statSync(path).mtimeMs;

function isFresh(): boolean {
  const page = join(root, 'dist/index.html');
  if (!existsSync(page)) return false;
  const sources = inputs
    .map((input) => join(root, input))
    .filter(existsSync)
    .flatMap(inside);
  return Math.max(...sources.map(changedAt)) < changedAt(page);
}

/** Builds, unless what is built is newer than everything that it is built from. */
export async function buildIfStale(): Promise<void> {
  if (!isFresh()) await build({ root, logLevel: 'warn' });
}

export interface ServedApp {
  /** "http://127.0.0.1:49152" */
  readonly origin: string;
  close(): Promise<void>;
}

export async function serveBuild(): Promise<ServedApp> {
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
  const { port } = server.httpServer.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
