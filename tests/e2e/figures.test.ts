import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import { axeFindings } from './axe.ts';
import { openApp } from './harness.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Questions and evidence' });
const text = async (page: Page) => (await panel(page).innerText()).replaceAll(/\s+/gu, ' ');
const hashOf = (view: unknown) => encodeAddress(view as ViewChange);
const figures = { panel: [{ kind: 'figures' }] };

describe('figures', () => {
  it('of Gaza are one question away: counters side by side, not added, with the reasons', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: 'Killed in Gaza, by counter' }).click();
    await panel(page).getByRole('table', { name: 'Killed: fighters' }).waitFor();
    const shown = await text(page);
    expect(shown).toMatch(/Health ministry in Gaza 41,000 – not given – not given/u);
    expect(shown).toMatch(/Israel 17,000 – not given – not given/u);
    expect(shown).toContain('“several thousand”');
    expect(shown).toContain('Not added.');
    expect(shown).not.toMatch(/58,000|24,000|Sum of/u);
  });

  it('open the claim that each number is part of; Back returns to the table', async () => {
    const { page } = await openApp({ hash: await hashOf(figures) });
    await panel(page)
      .getByRole('button', { name: /^41,000: open/u })
      .focus();
    await page.keyboard.press('Enter');
    await panel(page).getByText('How many?').first().waitFor();
    expect(await panel(page).locator('[data-ledger-row][aria-expanded="true"]').count()).toBe(1);
    await page.goBack();
    await panel(page).getByRole('heading', { name: 'Figures, each with its counter' }).waitFor();
  });

  it('are reached from the counts of the sentence, and follow the filters', async () => {
    const lens = { clauses: [{ owner: 'event-type', values: ['explosion'] }] };
    const { page } = await openApp({ hash: await hashOf({ lens }) });
    await page.getByRole('button', { name: /of 45 events/u }).click();
    await page.getByRole('button', { name: 'Killed and injured, by counter' }).click();
    await panel(page)
      .getByText(/of events out of view left out/u)
      .waitFor();
    expect(await text(page)).toContain('“hundreds”');
    expect(await text(page)).not.toContain('41,000');
  });

  it('are copied as cells with their sources', async () => {
    const { page, context } = await openApp({ hash: await hashOf(figures) });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel(page).getByRole('button', { name: 'Copy as cells' }).click();
    await page.getByText('Copied the figures as cells').first().waitFor();
    const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((row) => row.split('\t'));
    expect(rows[0]).toContain('Counted by');
    expect(rows.every((row) => row.length === rows[0]!.length)).toBe(true);
    expect(rows.find((row) => row.includes('41000'))!.join(' ')).toMatch(/Health ministry in Gaza.*¶13/u);
  });

  it.each([
    { theme: 'light', width: 1440 },
    { theme: 'dark', width: 1440 },
    { theme: 'dark', width: 1024 },
    { theme: 'light', width: 390 },
  ] as const)('have nothing that axe finds wrong and fit, $theme, $width', async (options) => {
    const { page } = await openApp({ ...options, height: 844, hash: await hashOf(figures) });
    await panel(page).getByRole('table').first().waitFor();
    await page.waitForTimeout(400);
    expect(await axeFindings(page)).toEqual([]);
    const wide = await panel(page)
      .getByRole('table')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > window.innerWidth).length);
    expect(wide).toBe(0);
  });
});

describe('a ladder under a filter', () => {
  it('says on the canvas what is left out, and lists it on its page', async () => {
    const ladder = { kind: 'ladder', left: ['us-forces'], right: ['armed-groups-in-iraq-and-syria'] };
    const lens = { clauses: [{ owner: 'event-type', values: ['attack'] }] };
    const { page } = await openApp({
      hash: await hashOf({ lens, panel: [ladder, { kind: 'event', id: 'attacks-on-us-forces' }] }),
    });
    await page
      .getByRole('main')
      .getByText(/events left out by the filters/u)
      .waitFor();
    await page.getByRole('main').getByRole('button', { name: 'list', exact: true }).click();
    await panel(page)
      .getByText(/^Left out of this ladder · \d/u)
      .waitFor();
    expect(await text(page)).toContain('near al-Boukamal');
  });
});
