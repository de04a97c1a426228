import type { TestProject } from 'vitest/node';
import { buildIfStale, serveBuild } from './built-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served during the browser tests. */
    origin: string;
  }
}

/** Once before all browser tests; what it returns runs after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfStale();
  const app = await serveBuild();
  project.provide('origin', app.origin);
  return () => app.close();
}
