import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import type { AppOptions } from './app-page.ts';
import { axeFindings } from './axe.ts';
import { until } from './graph-page.ts';
import { openApp } from './harness.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Questions and evidence' });
const sentence = (page: Page) => page.getByRole('region', { name: 'What is shown' });

async function openPanel(pages: readonly unknown[], options: AppOptions = {}, lens: unknown = {}) {
  const hash = await encodeAddress({ panel: pages, lens } as unknown as ViewChange);
  return openApp({ ...options, hash });
}

const blast = { kind: 'event', id: 'hospital-explosion-in-gaza' };
const openFirstRow = (page: Page) => panel(page).locator('[data-ledger-row]').first().click();

const limited = {
  clauses: [{ owner: 'grade', credibility: 3, ungraded: 'left-out' }],
};

describe('grades', () => {
  it('are none at first, and the filter says so and how to set one', async () => {
    const { page } = await openApp();
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'Grade', exact: true }).click();
    await page.getByText('Nothing is graded yet.').waitFor();
    await page.getByRole('button', { name: 'Grade the sources' }).click();
    await panel(page).getByText('0 of 2 sources and 0 of 55 claims graded.').waitFor();
  });

  it('are set on a source by keyboard alone; undo and the address hold them', async () => {
    const { page } = await openPanel([{ kind: 'source', id: 'ap-us-delicate-balance' }]);
    const select = panel(page).getByRole('combobox', { name: 'Reliability' });
    await select.focus();
    await page.keyboard.press('c');
    await until(page, `document.querySelector('aside select').value === 'C'`);
    await sentence(page).getByText('with 1 grade of yours').waitFor();
    await until(page, `location.hash.length > 20`);
    await page.waitForTimeout(400);
    const { page: other } = await openApp({ hash: new URL(page.url()).hash.slice(1) });
    await sentence(other).getByText('with 1 grade of yours').waitFor();
    await select.blur();
    await page.keyboard.press('Control+z');
    await until(page, `document.querySelector('aside select').value === ''`);
    expect(await sentence(page).innerText()).not.toContain('grade of yours');
  });

  it('are set on a claim in its opened row, beside the grade of its source', async () => {
    const { page } = await openPanel([blast]);
    await openFirstRow(page);
    await panel(page).getByText('Reliability of A2: not graded').waitFor();
    await panel(page).getByRole('combobox', { name: 'Credibility of this claim' }).selectOption('4');
    await sentence(page).getByText('with 1 grade of yours').waitFor();
  });

  it('weaker than the least that is asked for are left out, counted and listed, and the status is read anew', async () => {
    const { page } = await openPanel([blast]);
    await panel(page).getByText('Contested: 2 answers').waitFor();
    await openFirstRow(page);
    await panel(page).getByRole('combobox', { name: 'Credibility of this claim' }).selectOption('5');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('button', { name: 'Grade', exact: true }).click();
    await page.getByRole('combobox', { name: 'Claims at least' }).selectOption('3');
    await sentence(page).getByText('credibility 3 or better, ungraded kept').waitFor();
    await page.getByText('1 claim left out, 54 kept.').waitFor();
    await sentence(page).getByRole('button', { name: '1 claim left out' }).click();
    await panel(page).getByText('Claims left out by the grade filter · 1').waitFor();
    await panel(page)
      .getByRole('button', { name: /Hamas blames Israel/u })
      .click();
    await panel(page).getByText('Blamed, no statement found').first().waitFor();
    await panel(page).getByText('1 claim on it left out by the grade filter').waitFor();
    await sentence(page)
      .getByRole('button', { name: /^Lift: Grade/u })
      .click();
    await panel(page).getByText('Contested: 2 answers').waitFor();
  });

  it('say what to drop where nothing passes', async () => {
    const strict = { clauses: [{ owner: 'grade', reliability: 'A', ungraded: 'left-out' }] };
    const { page } = await openPanel([], {}, strict);
    await page.getByRole('heading', { name: 'Nothing passes' }).waitFor();
    await page.getByRole('button', { name: 'Drop grade' }).click();
    await sentence(page).getByText('31 of 45 events').waitFor();
  });

  it.each(['light', 'dark'] as const)('have nothing that axe finds wrong, %s', async (theme) => {
    const { page } = await openPanel([{ kind: 'grades' }], { theme }, limited);
    await panel(page)
      .getByText(/Claims left out by the grade filter/u)
      .waitFor();
    await page.keyboard.press('f');
    await page.getByRole('combobox', { name: 'Claims at least' }).waitFor();
    await page.waitForTimeout(400);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each([1024, 390])('fit a window %d wide', async (width) => {
    const { page } = await openPanel([{ kind: 'grades' }], { width, height: 800 }, limited);
    await panel(page)
      .getByText(/Claims left out by the grade filter/u)
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const out = await panel(page)
      .locator('select')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > window.innerWidth).length);
    expect(out).toBe(0);
  });
});
