import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';

export interface AppOptions {
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for one of CSS. */
  readonly scale?: number;
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly contrast?: 'more' | 'no-preference';
  /** What stands after the `#`: the view that the address opens. */
  readonly hash?: string;
}

/** The app in a page of its own, with everything that went wrong in it, told in words. */
export interface AppPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

const staysHere = (origin: string, url: string) => /^(data|blob|about):/u.test(url) || url.startsWith(`${origin}/`);

const consoleFault = (message: ConsoleMessage): string[] =>
  message.type() === 'error' ? [`console error: ${message.text()} (${message.location().url})`] : [];

function collectFaults(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('console', (message) => faults.push(...consoleFault(message)));
  context.on('weberror', (error) => faults.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    if (!staysHere(origin, request.url())) faults.push(`outside request: ${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
}

/** Tells of each violation of the content policy, from before the first script of the page runs. */
async function collectViolations(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('tellViolation', (what: string) => faults.push(`policy violation: ${what}`));
  await context.addInitScript(() => {
    const tell = (globalThis as unknown as { tellViolation(what: string): void }).tellViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      tell(
        `${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
}

/** Opens the app in a clean context, as a stranger's browser would, and waits for its fonts. */
export async function openAppPage(browser: Browser, origin: string, options: AppOptions = {}): Promise<AppPage> {
  const { width = 1440, height = 900, scale = 1, theme = 'light', hash = '' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    contrast: options.contrast ?? 'no-preference',
  });
  const faults: string[] = [];
  collectFaults(context, origin, faults);
  await collectViolations(context, faults);
  const page = await context.newPage();
  await page.goto(`${origin}/${hash && `#${hash}`}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, context, faults };
}

/** Lets what the page has already queued be told: events of violations come in tasks of their own. */
export async function settled({ page }: Pick<AppPage, 'page'>): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
}
