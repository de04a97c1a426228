import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import type { AppOptions } from './app-page.ts';
import { axeFindings } from './axe.ts';
import { openApp } from './harness.ts';

const strikes = { kind: 'ladder', left: ['us-forces'], right: ['armed-groups-in-iraq-and-syria'] };
const total = { kind: 'event', id: 'attacks-on-us-forces' };

const partsOf = (page: BrowserPage) => ({
  canvas: page.getByRole('main'),
  rungs: page.getByRole('main').getByRole('list', { name: 'Events in the order of time' }),
  aside: page.getByRole('complementary', { name: 'Questions and evidence' }),
});

async function openPanel(panel: readonly unknown[], options: AppOptions = {}) {
  const hash = await encodeAddress({ panel } as unknown as ViewChange);
  const app = await openApp({ ...options, hash });
  return { ...app, ...partsOf(app.page) };
}

async function openLadder(options: AppOptions = {}) {
  const app = await openPanel([strikes], options);
  await app.rungs.waitFor();
  return app;
}

const graphShown = (page: BrowserPage) => page.getByRole('application', { name: /^Graph, \d+ actors/u }).waitFor();

/** A stroke's place on the page, by which what the drawing says can be held against its words. */
const heightsOf = (page: BrowserPage, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));

describe('from a question to the ladder', () => {
  it('opens by the card, the total and its button; Back returns to the graph', async () => {
    const { page, aside, rungs } = await openPanel([]);
    await aside.getByRole('button', { name: /^Who attacks US bases/u }).click();
    await aside.getByRole('button', { name: 'Ladder' }).click();
    await aside.getByRole('heading', { level: 1, name: 'What answered what?' }).waitFor();
    expect(await rungs.getByRole('button', { name: /^Air strike/u }).count()).toBe(3);
    expect(await page.title()).toContain('What answered what? US forces and Armed groups in Iraq and Syria');
    await page.goBack();
    await graphShown(page);
    expect(await aside.getByRole('heading', { level: 1 }).innerText()).toContain('Attacks on bases');
  });

  it.each([
    ['a dyad whose answers are to somebody else', { kind: 'dyad', a: 'irgc', b: 'us-forces' }],
    ['an actor who answers', { kind: 'actor', id: 'us-forces' }],
    ['an actor who is answered', { kind: 'actor', id: 'armed-groups-in-iraq-and-syria' }],
    ['one of the answers', { kind: 'event', id: 'strike-in-mayadin' }],
  ])('opens from %s', async (_name, panel) => {
    const { aside, canvas } = await openPanel([panel]);
    await aside.getByRole('button', { name: 'Ladder' }).click();
    await canvas.getByRole('heading', { name: 'US forces' }).waitFor();
    await canvas.getByRole('heading', { name: 'Armed groups in Iraq and Syria' }).waitFor();
  });

  it('is not offered where no source tells of an answer', async () => {
    const { aside } = await openPanel([{ kind: 'event', id: 'hospital-explosion-in-gaza' }]);
    await aside.getByRole('button', { name: 'Copy cited' }).waitFor();
    expect(await aside.getByRole('button', { name: 'Ladder' }).count()).toBe(0);
  });
});

describe('the ladder', () => {
  it('says of each rung its day, lag, target and paragraph', async () => {
    const { rungs } = await openLadder();
    const texts = await rungs.getByRole('listitem').allInnerTexts();
    const rung = (title: string) => texts.find((text) => text.includes(title))!.replaceAll(/\s+/gu, ' ');
    expect(rung('al-Boukamal')).toContain('27 Oct 2023 day 10 of series');
    expect(rung('al-Boukamal')).toContain('target: Revolutionary Guard (IRGC) and Armed groups in Iraq and Syria');
    expect(rung('Maysulun')).toContain('day 22 of series');
    expect(rung('Maysulun')).toContain('struck a third party');
    expect(rung('Mayadin')).toContain('day 26 of series');
    expect(rung('Mayadin')).toContain(
      'target: not given; US officials: personnel linked to the Revolutionary Guard struck, likely A2 ¶28',
    );
    expect(rung('al-Boukamal')).toContain('in response, as reported');
    expect(rung('Σ61')).toContain('counted by Pentagon A2 ¶14');
    expect(texts.join(' ')).toContain('End not given');
  });

  it('draws three ties and no dotted one, each at the height of its rung', async () => {
    const { page, canvas } = await openLadder();
    expect(await page.locator('[data-tie]').count()).toBe(3);
    expect(await page.locator('[data-near]').count()).toBe(0);
    expect(await canvas.getByText('near in time only: no such pair here').count()).toBe(1);
    const dots = await heightsOf(page, 'circle[r="6"]');
    const words = await heightsOf(page, 'li [data-rung]:text-matches("^Air strike")');
    dots.forEach((top, i) => expect(Math.abs(top + 6 - (words[i]! + 9))).toBeLessThan(3));
  });

  it('opens an event over itself, in place of the one before, and Back returns to it', async () => {
    const { page, rungs, aside } = await openLadder();
    await rungs.getByRole('button', { name: /Maysulun/u }).click();
    await aside.getByRole('heading', { level: 1, name: /Maysulun/u }).waitFor();
    await rungs.getByRole('button', { name: /Mayadin/u }).click();
    await aside.getByRole('heading', { level: 1, name: /Mayadin/u }).waitFor();
    expect(await rungs.locator('[aria-current]').innerText()).toContain('Mayadin');
    await aside.getByRole('button', { name: 'Back to What answered what?' }).click();
    await aside.getByRole('heading', { level: 1, name: 'What answered what?' }).waitFor();
    expect(await page.locator('[data-tie]').count()).toBe(3);
  });

  it('moves from rung to rung by the arrow keys, and opens by Enter', async () => {
    const { page, rungs, aside } = await openLadder();
    await rungs.getByRole('button', { name: /al-Boukamal/u }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Maysulun');
    await page.keyboard.press('Enter');
    await aside.getByRole('heading', { level: 1, name: /Maysulun/u }).waitFor();
  });

  it('gives way to the graph and the chronology; Forward opens it again', async () => {
    const { page, canvas, aside, rungs } = await openPanel([total, strikes]);
    await rungs.waitFor();
    await aside.getByRole('button', { name: 'Chronology' }).click();
    await canvas.getByRole('table').waitFor();
    await page.goForward();
    await rungs.waitFor();
    await page.getByRole('radio', { name: 'Graph' }).check({ force: true });
    await graphShown(page);
    expect(await aside.getByRole('heading', { level: 1 }).innerText()).toContain('Attacks on bases');
  });

  it('gives numbers with their units and no ratio, and copies all with its sources', async () => {
    const { page, context, aside } = await openLadder();
    const text = (await aside.innerText()).replaceAll(/\s+/gu, ' ');
    expect(text).toContain('In Iraq 29 attacks · 0 air strikes');
    expect(text).toContain('In Syria 32 attacks · 3 air strikes');
    expect(text).toContain('The two windows differ, so no ratio is given.');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await aside.getByRole('button', { name: 'Copy cited' }).click();
    await page.getByText('Copied the ladder with its sources.').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/day 22 of series; as reported — AP, How the US Strikes .+, ¶11/u);
  });

  it('stands as a list where two lanes have no room, with the side of each event', async () => {
    const { page, rungs } = await openLadder({ width: 390, height: 844 });
    expect(await page.locator('[data-tie]').count()).toBe(0);
    expect(await rungs.getByRole('listitem').filter({ hasText: 'Maysulun' }).innerText()).toContain('US forces');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing on the ladder, %s', (theme) => {
  it.each([
    ['with two lanes', { width: 1440, height: 900 }],
    ['with little room', { width: 1024, height: 768 }],
    ['as a list', { width: 390, height: 844 }],
  ])('%s', async (_name, size) => {
    const { page } = await openLadder({ theme, ...size });
    await page.waitForTimeout(300);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('of Israel and Hamas', async () => {
    const { page, rungs } = await openPanel([{ kind: 'ladder', left: ['israel'], right: ['hamas'] }], { theme });
    await rungs.waitFor();
    await page.waitForTimeout(300);
    expect(await axeFindings(page)).toEqual([]);
  });
});
