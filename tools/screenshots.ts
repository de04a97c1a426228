import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { encodeAddress } from '../src/state/address.ts';
import { openAppPage, type AppOptions } from '../tests/e2e/app-page.ts';
import { launchChromium } from '../tests/e2e/browser.ts';
import { buildIfStale, serveBuild } from '../tests/e2e/built-app.ts';
import { scenes, type PictureScene } from './picture-scenes.ts';

/**
 * Pictures of the built app for the documents: `npm run screenshots`. The main scene is taken in every
 * size and theme and once without colour, the others in the first; `--all` takes all in all, and names
 * of scenes take those alone. It fails when a scene cannot be reached or anything goes wrong in its page.
 */
const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));

interface Frame extends Required<Pick<AppOptions, 'width' | 'height' | 'theme'>> {
  readonly grey: boolean;
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];
const themes = ['light', 'dark'] as const;
const plain: readonly Frame[] = sizes.flatMap((size) => themes.map((theme) => ({ ...size, theme, grey: false })));
const grey: Frame = { width: 1440, height: 900, theme: 'light', grey: true };

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const all = process.argv.includes('--all');

const framesOf = (scene: PictureScene): readonly Frame[] =>
  all || scene.name === 'main' ? [...plain, grey] : plain.slice(0, 1);

const nameOf = (scene: PictureScene, { theme, width, grey: drained }: Frame): string =>
  `${scene.name}-${drained ? 'grey' : theme}-${width}.png`;

/** Through the object model, since the content policy allows no inline style. */
const drain = (page: Page) => page.evaluate(() => void (document.documentElement.style.filter = 'grayscale(1)'));

async function take(browser: Browser, origin: string, scene: PictureScene, frame: Frame): Promise<string[]> {
  const hash = await encodeAddress(scene.view ?? {});
  const { page, context, faults } = await openAppPage(browser, origin, { ...frame, hash });
  try {
    await scene.steps?.(page);
    if (frame.grey) await drain(page);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, nameOf(scene, frame)), animations: 'disabled' });
  } catch (error) {
    faults.push(`cannot be reached: ${(error as Error).message}`);
  } finally {
    await context.close();
  }
  return faults.map((fault) => `${nameOf(scene, frame)}: ${fault}`);
}

await buildIfStale();
mkdirSync(folder, { recursive: true });
const app = await serveBuild();
const browser = await launchChromium();
const faults: string[] = [];
for (const scene of scenes.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  for (const frame of framesOf(scene)) faults.push(...(await take(browser, app.origin, scene, frame)));
}
await browser.close();
await app.close();
console.log(faults.length === 0 ? `Pictures are in ${folder}` : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
