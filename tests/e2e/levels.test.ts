import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { drawnGraph, graphReady } from './graph-page.ts';
import { openApp } from './harness.ts';

const eventsWord = /^\d+ of \d+ events/u;

describe('the level of detail', () => {
  it('is switched by mouse; events keep their number, nodes their places, and undo takes it back', async () => {
    const { page } = await openApp();
    await graphReady(page);
    const events = await page.getByRole('button', { name: eventsWord }).textContent();
    const before = await drawnGraph(page);
    await page.getByRole('radio', { name: 'States' }).check({ force: true });
    await page.getByText('rolled up to states').waitFor();
    await expect.poll(async () => (await drawnGraph(page)).nodes.includes('us-forces')).toBe(false);
    expect(await page.getByRole('button', { name: eventsWord }).textContent()).toBe(events);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnGraph(page)).nodes.toSorted()).toEqual(before.nodes.toSorted());
  });

  it('is switched by keys, travels in the address and is lifted from the sentence', async () => {
    const { page } = await openApp();
    await graphReady(page);
    await page.keyboard.press('d');
    await page.keyboard.press('p');
    await page.getByText('people and sites apart').waitFor();
    await expect.poll(async () => (await drawnGraph(page)).nodes.includes('mohammed-deif')).toBe(true);
    await expect.poll(() => page.url()).toContain('#v1=');
    await page.reload();
    await graphReady(page);
    await page.getByRole('button', { name: 'Lift: people and sites apart' }).click();
    await expect.poll(async () => (await drawnGraph(page)).nodes.includes('mohammed-deif')).toBe(false);
  });

  it('says in the list whom each row stands for', async () => {
    const { page } = await openApp();
    await graphReady(page);
    for (const key of ['d', 's', 'g', 'l']) await page.keyboard.press(key);
    await page.getByText(/stands for US forces, al-Asad air base/u).waitFor();
    await page.getByText(/^\d+ rows for \d+ of \d+ actors$/u).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find at any level, %s', async (theme) => {
    const { page } = await openApp({ theme });
    await graphReady(page);
    for (const level of ['States', 'People and sites']) {
      await page.getByRole('radio', { name: level }).check({ force: true });
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});

describe('the name that events are attributed to', () => {
  it('is chosen among the actors, redraws the lines, and the number of events stays', async () => {
    const { page } = await openApp();
    await graphReady(page);
    const events = await page.getByRole('button', { name: eventsWord }).textContent();
    await page.getByRole('button', { name: /of 69 actors/u }).click();
    await page.getByText('Not to the group assessed').waitFor();
    await page.getByRole('radio', { name: 'the name that claimed' }).focus();
    await page.keyboard.press('Space');
    expect((await axeFindings(page)).filter(({ rule }) => rule !== 'region')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'events under the name that claimed them', exact: true }).waitFor();
    const attacks = async () =>
      (await drawnGraph(page)).lines.some((id) => id.startsWith('islamic-resistance-in-iraq~us-forces/force'));
    await expect.poll(attacks).toBe(true);
    expect(await page.getByRole('button', { name: eventsWord }).textContent()).toBe(events);
    for (const key of ['g', 'c']) await page.keyboard.press(key);
    await page
      .getByText(/in the name of Islamic Resistance in Iraq; the source names/u)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Lift: events under the name that claimed them' }).click();
    await page
      .getByText(/the source names Armed groups/u)
      .first()
      .waitFor({ state: 'detached' });
  });
});
