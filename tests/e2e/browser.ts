import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Finds an installed Chromium, gets one where there is none, and starts it without a word to the outside. */

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const windowsPaths = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
  ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) =>
    join(process.env[folder] ?? '', program),
  ),
);

/** The outside is mapped away, so that a request to it fails here even where the machine has a network. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--no-first-run',
];

const isRoot = () => process.getuid?.() === 0;

const onPath = (program: string): string[] =>
  ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)].map((folder) => join(folder, program));

function candidates(): string[] {
  const named = process.env['CHROMIUM_PATH'];
  const own = chromium.executablePath();
  const here = { darwin: macPaths, win32: windowsPaths }[platform() as string] ?? programs.flatMap(onPath);
  return [named ?? '', ...here, own].filter((path) => path !== '');
}

/** The path of a Chromium on this machine, or undefined. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there`);
  return candidates().find((path) => existsSync(path));
}

const run = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], shell: platform() === 'win32' }).status === 0;

const viaApt = (): boolean =>
  isRoot() &&
  existsSync('/usr/bin/apt-get') &&
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');

const viaPlaywright = (): boolean => run('npx', '--no-install', 'playwright-core', 'install', 'chromium');

/** Finds a Chromium, or installs one and looks again. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium here: installing one for the browser tests.');
  return viaApt() || viaPlaywright() ? findChromium() : undefined;
}

export const noChromium = [
  '',
  '  No Chromium was found, and none could be installed.',
  '  Install Chrome or Chromium, or set CHROMIUM_PATH to its program, and run this again.',
  '',
].join('\n');

/** Starts it. As root Chromium refuses its own sandbox, so there it runs without. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  return chromium.launch({ executablePath, args: flags, chromiumSandbox: !isRoot() });
}
