import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../e2e/built-app.ts';
import { benchEngine } from './engine-bench.ts';

/**
 * `npm run bench`: every measured goal as a ratio of two things measured in this run. A goal is printed as
 * met or missed and never asserted in a timed test, since times depend on the machine and ratios less so.
 */
interface Benchmark {
  readonly name: string;
  run(): Promise<void> | void;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

function script(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** To add a benchmark, add a line. */
const benchmarks: readonly Benchmark[] = [
  {
    name: 'What a first visit fetches',
    run: async () => {
      await buildIfStale();
      script('tools/bundle-sizes.ts', '--peers');
    },
  },
  {
    name: 'One gesture over 20,000 events: filter, dyads, facets and months',
    run: benchEngine,
  },
];

for (const { name, run } of benchmarks) {
  console.log(`\n${name}`);
  await run();
}
