import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { openAppPage, settled, type AppOptions, type AppPage } from './app-page.ts';
import { launchChromium } from './browser.ts';

/**
 * Import this in a browser test and call `openApp`. After each test everything that it opened is closed,
 * and the test fails on a console error, a page error, a failed or outside request, or a violation of the
 * content policy in any of it.
 */
let browser: Browser | undefined;
let opened: AppPage[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  await Promise.all(opened.map(settled));
  const faults = opened.flatMap((app) => app.faults);
  const closing = opened.map((app) => app.context.close());
  opened = [];
  await Promise.all(closing);
  expect(faults, 'what went wrong in the page').toEqual([]);
});

export async function openApp(options: AppOptions = {}): Promise<AppPage> {
  if (!browser) throw new Error('openApp is called inside a test');
  const app = await openAppPage(browser, inject('origin'), options);
  opened.push(app);
  return app;
}
