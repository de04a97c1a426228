import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import { scenes } from '../../tools/picture-scenes.ts';
import { axeFindings } from './axe.ts';
import { openApp } from './harness.ts';

const hashOf = (view: ViewChange | undefined) => (view ? encodeAddress(view) : Promise.resolve(''));

const screens = scenes.flatMap((scene) => (['light', 'dark'] as const).map((theme) => ({ ...scene, theme })));

describe('axe finds nothing on', () => {
  it.each(screens)('$name, $theme', async ({ view, steps, theme }) => {
    const { page } = await openApp({ theme, hash: await hashOf(view) });
    await steps?.(page);
    await page.waitForTimeout(400);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each([
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])('the first screen at $width wide', async (size) => {
    const { page } = await openApp(size);
    await page.waitForTimeout(400);
    expect(await axeFindings(page)).toEqual([]);
  });
});
