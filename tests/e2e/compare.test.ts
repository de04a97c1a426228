import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import type { AppOptions } from './app-page.ts';
import { axeFindings } from './axe.ts';
import { until } from './graph-page.ts';
import { openApp } from './harness.ts';

const whole = { officials: true, anonymous: true };
const hamasBesideIsrael = { kind: 'compare', a: { party: 'hamas', ...whole }, b: { party: 'israel', ...whole } };

/** The drawing libraries of the two pictures, left one first. */
const cys = `[...document.querySelectorAll('[data-graph]')].map((graph) => graph._cyreg?.cy)`;

async function bothDrawn(page: BrowserPage): Promise<void> {
  await until(page, `${cys}.length === 2 && ${cys}.every((cy) => cy && cy.nodes('.actor').length > 0)`);
}

async function openComparison(options: AppOptions = {}) {
  const hash = await encodeAddress({ panel: [hamasBesideIsrael] } as unknown as ViewChange);
  const { page } = await openApp({ ...options, hash });
  await bothDrawn(page);
  const aside = page.getByRole('complementary', { name: 'Questions and evidence' });
  return { page, aside };
}

const both = <T>(page: BrowserPage, read: string): Promise<readonly T[]> =>
  page.evaluate(`${cys}.map((cy) => (${read})(cy))`);

const viewports = (page: BrowserPage) =>
  both<string>(page, `(cy) => JSON.stringify([cy.zoom().toFixed(4), Math.round(cy.pan().x), Math.round(cy.pan().y)])`);

const tines = (page: BrowserPage) => both<string[]>(page, `(cy) => cy.edges('.tine').map((edge) => edge.id())`);

/** Where a node of one of the pictures stands on the page. */
const spotIn = (page: BrowserPage, nth: number, id: string): Promise<{ x: number; y: number }> =>
  page.evaluate(`(() => {
    const graph = document.querySelectorAll('[data-graph]')[${nth}];
    const at = graph._cyreg.cy.getElementById('${id}').renderedPosition();
    const box = graph.getBoundingClientRect();
    return { x: box.x + at.x, y: box.y + at.y };
  })()`);

describe('two accounts beside each other', () => {
  it('are opened from the sentence, and each draws its own tine', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: 'All accounts' }).click();
    await page.getByRole('button', { name: 'Hamas', exact: true }).click();
    await page.getByRole('button', { name: 'compare', exact: true }).click();
    await page.getByRole('button', { name: 'Israel', exact: true }).click();
    await bothDrawn(page);
    expect(await tines(page)).toEqual([
      ['fork:hospital-explosion-in-gaza/israel'],
      ['fork:hospital-explosion-in-gaza/islamic-jihad'],
    ]);
    await page.getByRole('heading', { level: 1, name: 'Hamas and Israel compared' }).waitFor();
    expect(await page.title()).toContain('Hamas and Israel compared');
    await page.getByRole('button', { name: 'Lift: Hamas beside Israel' }).click();
    await page.getByRole('button', { name: 'As Hamas tells it', exact: true }).waitFor();
    await until(page, `${cys}.length === 1`);
  });

  it('stand at the same places, and zoom and pan as one', async () => {
    const { page } = await openComparison();
    await expect.poll(async () => new Set(await viewports(page)).size).toBe(1);
    const places = await both<string>(
      page,
      `(cy) => JSON.stringify(cy.nodes('.actor').map((n) => [n.id(), n.position()]))`,
    );
    expect(places[0]).toBe(places[1]);
    const before = (await viewports(page))[0];
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await viewports(page))[0]).not.toBe(before);
    expect(new Set(await viewports(page)).size).toBe(1);
    const zoomed = (await viewports(page))[1];
    const { x, y } = await spotIn(page, 0, 'iran');
    await page.mouse.move(x - 60, y - 160);
    await page.mouse.down();
    await page.mouse.move(x - 110, y - 190, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await viewports(page))[1]).not.toBe(zoomed);
    expect(new Set(await viewports(page)).size).toBe(1);
  });

  it('share what the pointer is over and what is selected, and stay under what is opened', async () => {
    const { page, aside } = await openComparison();
    const { x, y } = await spotIn(page, 0, 'hamas');
    await page.mouse.move(x, y);
    const near = () => both<boolean>(page, `(cy) => cy.getElementById('hamas').hasClass('near')`);
    await expect.poll(near).toEqual([true, true]);
    await page.mouse.click(x, y);
    await aside.getByRole('heading', { level: 1, name: 'Hamas', exact: true }).waitFor();
    await expect
      .poll(() => both<boolean>(page, `(cy) => cy.getElementById('hamas').hasClass('chosen')`))
      .toEqual([true, true]);
    await page.keyboard.press('Escape');
    await aside.getByRole('heading', { level: 1, name: 'Hamas and Israel compared' }).waitFor();
  });

  it('say at an actor that one of them took its line away, and list it', async () => {
    const { page, aside } = await openComparison();
    const shown = await both<number>(page, `(cy) => cy.getElementById('removed:islamic-jihad').length`);
    expect(shown).toEqual([1, 0]);
    const { x, y } = await spotIn(page, 0, 'removed:islamic-jihad');
    await page.mouse.click(x, y);
    await aside.getByRole('heading', { level: 1, name: '1 line removed at Islamic Jihad' }).waitFor();
    await aside.getByText('put down to Israel instead').waitFor();
  });
});

describe('the lists of a comparison', () => {
  it('tell apart what each says, open an event and come back', async () => {
    const { page, aside } = await openComparison();
    const apart = aside.getByRole('region', { name: /^Told differently/u });
    await apart.getByText('Israel: Islamic Jihad, a misfire, not an attack').waitFor();
    await apart.getByText('Hamas: alive').waitFor();
    await apart.getByRole('button', { name: /^Air strike on Mohammed Deif/u }).click();
    await aside.getByRole('heading', { level: 1, name: 'Air strike on Mohammed Deif' }).waitFor();
    await bothDrawn(page);
    await page.goBack();
    await aside.getByRole('heading', { level: 1, name: 'Hamas and Israel compared' }).waitFor();
  });

  it('are reached from their counts by keys alone; sides are swapped and changed, and the address keeps them', async () => {
    const { page, aside } = await openComparison();
    await aside.getByRole('button', { name: /Neither addresses it/u }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('compared-neither');
    await aside.getByRole('button', { name: 'Swap sides' }).focus();
    await page.keyboard.press('Enter');
    await aside.getByRole('heading', { level: 1, name: 'Israel and Hamas compared' }).waitFor();
    await page.getByRole('button', { name: 'As Hamas tells it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^A2 \(Associated Press\)/u }).focus();
    await page.keyboard.press('Enter');
    await aside.getByRole('heading', { level: 1, name: 'Israel and A2 (Associated Press) compared' }).waitFor();
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(4);
    await page.reload();
    await aside.getByRole('heading', { level: 1, name: 'Israel and A2 (Associated Press) compared' }).waitFor();
    await bothDrawn(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All accounts' }).waitFor();
  });
});

describe('a comparison on any screen', () => {
  it.each([
    ['light', 1440, 900],
    ['dark', 1024, 768],
    ['light', 390, 844],
  ] as const)('has nothing for axe to find and nothing beside the page, %s at %i', async (theme, width, height) => {
    const { page } = await openComparison({ theme, width, height });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const tops = await page
      .locator('[data-graph]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops[0] === tops[1]).toBe(width >= 700);
    await expect.poll(async () => new Set(await viewports(page)).size).toBe(1);
  });
});

describe('a source as account', () => {
  it('is chosen as a party is, and says so in the sentence', async () => {
    const { page, aside } = await openComparison();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All accounts' }).click();
    await page.getByRole('button', { name: /^A2 \(Associated Press\)/u }).click();
    await page.getByRole('button', { name: 'As A2 (Associated Press) tells it', exact: true }).waitFor();
    await aside.getByRole('region', { name: /^Tells · 27/u }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'All accounts' }).waitFor();
  });
});
