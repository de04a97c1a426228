import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { drawnGraph, graphReady } from './graph-page.ts';
import { openApp } from './harness.ts';

describe('whose account', () => {
  it('is chosen in two clicks, redraws the fork and says so in the sentence; undo takes it back', async () => {
    const { page } = await openApp();
    await graphReady(page);
    await page.getByRole('button', { name: 'All accounts' }).click();
    await page.getByRole('button', { name: 'Hamas', exact: true }).click();
    await page.getByRole('button', { name: 'As Hamas tells it', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'As Hamas tells it', exact: true }).waitFor();
    const tines = async () => (await drawnGraph(page)).lines.filter((id) => id.startsWith('fork:') && id.includes('/'));
    expect(await tines()).toEqual(['fork:hospital-explosion-in-gaza/israel']);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'All accounts' }).waitFor();
    expect(await tines()).toHaveLength(2);
  });

  it('leaves the event in the panel that the reader has open', async () => {
    const { page } = await openApp();
    await graphReady(page);
    await page.getByRole('button', { name: /Who do they say caused/u }).click();
    const event = page.getByRole('heading', { level: 1, name: 'Explosion at a hospital in Gaza' });
    await event.waitFor();
    await page.getByRole('button', { name: 'All accounts' }).click();
    await page.getByRole('button', { name: 'Hamas', exact: true }).click();
    await page.getByRole('button', { name: 'As Hamas tells it', exact: true }).waitFor();
    expect(await event.count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (theme) => {
    const { page } = await openApp({ theme });
    await graphReady(page);
    await page.getByRole('button', { name: 'All accounts' }).click();
    // A popover lies beside the landmarks, at the end of the body, as its library puts it.
    expect((await axeFindings(page)).filter(({ rule }) => rule !== 'region')).toEqual([]);
    await page.getByRole('button', { name: 'Israel', exact: true }).click();
    await page.getByRole('heading', { name: 'As Israel tells it' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
