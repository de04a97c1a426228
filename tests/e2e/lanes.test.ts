import { describe, expect, it } from 'vitest';
import { graphReady } from './graph-page.ts';
import { openApp } from './harness.ts';

describe('the lanes by keyboard', () => {
  it('keep the focus on the switch that says what they gather by', async () => {
    const { page } = await openApp();
    await graphReady(page);
    for (const key of ['g', 't']) await page.keyboard.press(key);
    const actors = page.getByRole('radio', { name: 'Actors', exact: true });
    await actors.waitFor();
    await page.locator('[data-mark]').first().waitFor();
    await actors.focus();
    await page.keyboard.press('ArrowRight');
    const camps = page.getByRole('radio', { name: 'Camps', exact: true });
    await expect.poll(() => camps.isChecked()).toBe(true);
    await page.locator('[data-mark]').first().waitFor();
    expect(await camps.evaluate((radio) => radio === document.activeElement)).toBe(true);
  });

  it('have one stop of the tab key, also once a filter has taken away the mark that had it', async () => {
    const { page } = await openApp();
    await graphReady(page);
    for (const key of ['g', 't']) await page.keyboard.press(key);
    const stops = page.locator('[data-mark][tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    const late = page.locator('[data-mark][aria-label*=" 2024"]').last();
    const name = (await late.getAttribute('aria-label'))!;
    await late.focus();
    await expect.poll(() => stops.getAttribute('aria-label')).toBe(name);
    await page.getByRole('button', { name: /^\d+ \w+ \d{4}$/u }).click();
    await page.getByRole('textbox', { name: 'Day' }).fill('31 Dec 2023');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(`[data-mark][aria-label="${name}"]`).count()).toBe(0);
    await expect.poll(() => stops.count()).toBe(1);
  });
});
