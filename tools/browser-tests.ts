import { spawnSync } from 'node:child_process';
import { ensureChromium, noChromium } from '../tests/e2e/browser.ts';

/**
 * Runs the browser tests. Without a Chromium they cannot run: that fails where CI is set, and elsewhere
 * it is said loudly and passes, so that the other tests stay of use on a machine without a browser.
 * Arguments go to vitest: `npm run test:browser -- open`.
 */
const chromium = ensureChromium();

if (!chromium) {
  console.error(noChromium);
  console.error('  THE BROWSER TESTS DID NOT RUN.\n');
  process.exit(process.env['CI'] ? 1 : 0);
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/e2e/vitest.config.ts'];
const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exit(status ?? 1);
