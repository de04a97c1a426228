import { join } from 'node:path';

type Reporters = ['default', ...['json', { outputFile: string }][]];

/** The usual report, and a countable one beside it where TEST_RESULTS names a folder for that. */
export function reporters(suite: string): Reporters {
  const folder = process.env['TEST_RESULTS'];
  return folder ? ['default', ['json', { outputFile: join(folder, `${suite}.json`) }]] : ['default'];
}
