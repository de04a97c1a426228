import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import type { AppOptions } from './app-page.ts';
import { axeFindings } from './axe.ts';
import { openApp } from './harness.ts';

const brushed = { clauses: [{ owner: 'date', from: 19_647, to: 19_657, mode: 'overlaps' }] };

async function open(change: unknown = {}, options: AppOptions = {}) {
  const app = await openApp({ ...options, hash: await encodeAddress(change as ViewChange) });
  const strip = app.page.getByRole('region', { name: 'Timeline' });
  await strip.getByRole('slider', { name: 'World as of' }).waitFor();
  const handle = (name: string) => strip.getByRole('slider', { name, exact: true });
  return { ...app, strip, handle };
}

const words = (page: Page, text: string) => page.getByRole('button', { name: `Filter Date: ${text}`, exact: true });
const month = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, `, 'u') });

async function dates(page: Page) {
  await page.getByRole('button', { name: /: dates, periods and what plays$/u }).click();
  const form = page.getByRole('dialog', { name: 'Dates of the timeline' });
  await form.getByRole('textbox', { name: 'From' }).waitFor();
  return form;
}

/** "15 of 45 events and 3 totals" → 18. */
function rowsIn(text: string): number {
  const [, events, totals = 0] = /(\d+) of \d+ events(?: and (\d+) totals?)?/u.exec(text) ?? [];
  return Number(events) + Number(totals);
}

describe('a brush of 17 to 27 October 2023', () => {
  it('leaves the same events in graph, chronology, list and counter, and says why a soft one is kept', async () => {
    const { page } = await open({ lens: { ...brushed, statements: true } });
    const canvas = page.getByRole('main');
    const graph = canvas.getByRole('application', { name: /^Graph, \d/u });
    await graph.waitFor();
    const counter = rowsIn(await page.getByRole('button', { name: /^\d+ of \d+ events/u }).innerText());
    expect(counter).toBeGreaterThan(10);
    expect(await graph.getAttribute('aria-label')).toContain(`actors, ${counter} events`);
    await page.keyboard.press('3');
    const hamas = canvas.getByRole('row').filter({ has: page.getByRole('button', { name: 'Hamas', exact: true }) });
    await hamas.waitFor();
    const listed = (await hamas.getByRole('cell').allInnerTexts()).map(Number).find((n) => n > 0);
    await page.keyboard.press('2');
    const rows = canvas.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(counter);
    const texts = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' '));
    expect(texts.filter((text) => /\bHamas\b/u.test(text)).length).toBeGreaterThanOrEqual(listed!);
    const vow = texts.find((text) => text.startsWith('Oct 2023 '));
    expect(vow).toContain('Oct 2023 some day of the month, may lie within');
    expect(texts.find((text) => text.includes('hospital'))).toMatch(/^17 Oct 2023 (?!some day)/u);
  });

  it('is made by keys alone, by a bar and its handles', async () => {
    const { page, handle } = await open();
    await month(page, 'Oct 2023').focus();
    await page.keyboard.press('Enter');
    await words(page, 'Oct 2023').waitFor();
    await handle('Brush to').focus();
    await page.keyboard.press('ArrowRight');
    expect(await handle('Brush to').getAttribute('aria-valuetext')).toBe('30 Nov 2023');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('End');
    await words(page, 'Oct 2023 – Oct 2024').waitFor();
    await handle('Brush from').press('PageUp');
    expect(await handle('Brush from').getAttribute('aria-valuetext')).toBe('1 Jan 2024');
    await handle('Brush from').press('Control+ArrowLeft');
    await words(page, 'Dec 2023 – Sep 2024').waitFor();
    await page.keyboard.press('Control+z');
    await words(page, 'Oct 2023').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => handle('Brush from').count()).toBe(0);
  });

  it('is dragged by its ends and as a whole, one step of the history each', async () => {
    const { page, handle } = await open();
    await month(page, 'Nov 2023').click();
    const to = (await handle('Brush to').boundingBox())!;
    const bar = (await month(page, 'Nov 2023').boundingBox())!;
    await page.mouse.move(to.x + 2, to.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + bar.width, to.y + 20, { steps: 4 });
    await page.mouse.move(to.x + bar.width * 2, to.y + 20, { steps: 4 });
    await page.mouse.up();
    await words(page, 'Nov 2023 – Jan 2024').waitFor();
    const grip = (await page.locator('[data-grip]').boundingBox())!;
    await page.mouse.move(grip.x + grip.width / 2, grip.y + 3);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2 + bar.width, grip.y + 3, { steps: 6 });
    await page.mouse.up();
    await words(page, 'Dec 2023 – Feb 2024').waitFor();
    await page.keyboard.press('Control+z');
    await words(page, 'Nov 2023 – Jan 2024').waitFor();
    await page.keyboard.press('Control+z');
    await words(page, 'Nov 2023').waitFor();
  });

  it('is typed and chosen by name, and shown by the day once zoomed to', async () => {
    const { page, strip } = await open();
    const form = await dates(page);
    await form.getByRole('button', { name: /^Oct 2023/u }).click();
    await words(page, 'Oct 2023').waitFor();
    await form.getByRole('textbox', { name: 'From' }).fill('17 Oct 2023');
    await page.keyboard.press('Enter');
    await form.getByRole('textbox', { name: 'To' }).fill('27 Oct 2023');
    await page.keyboard.press('Enter');
    await words(page, '17 Oct 2023 – 27 Oct 2023').waitFor();
    await form.getByRole('button', { name: 'Zoom to brush' }).click();
    await page.keyboard.press('Escape');
    await month(page, '17 Oct 2023').waitFor();
    expect(await strip.getByRole('group').getByRole('button').count()).toBe(11);
    await page.keyboard.press('Control+z');
    await month(page, 'Oct 2023').waitFor();
  });

  it('shows all the years of the data in a few bars', async () => {
    const { page, strip } = await open();
    const form = await dates(page);
    await form.getByRole('button', { name: 'All days', exact: true }).last().click();
    await page.keyboard.press('Escape');
    await month(page, '1987').waitFor();
    const bars = await strip.getByRole('group').getByRole('button').count();
    expect(bars).toBeLessThanOrEqual(48);
    expect(bars).toBe(38);
  });
});

describe('play', () => {
  it('moves the day until a gesture stops it, and is one step of the history', async () => {
    const { page, handle } = await open({}, { reducedMotion: true });
    const day = () => handle('World as of').getAttribute('aria-valuetext');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByText('Playing by month from 31 Oct 2023').first().waitFor();
    await expect.poll(day, { timeout: 8000 }).toBe('31 Dec 2023');
    await page.keyboard.press('Shift');
    await page.getByText('Paused').first().waitFor();
    const stopped = await day();
    await page.waitForTimeout(1300);
    expect(await day()).toBe(stopped);
    await page.keyboard.press('Control+z');
    expect(await day()).toBe('7 Oct 2024');
  });

  it('is started and paused by Space on the axis, and stops at the last day of the data', async () => {
    const { page, handle } = await open({ lens: { asOf: 19_960 } });
    await handle('World as of').focus();
    await page.keyboard.press('Space');
    await page.getByText('Playing by month from').first().waitFor();
    await page.keyboard.press('Space');
    await page.getByText('Paused').first().waitFor();
    await page.keyboard.press('Space');
    await page.getByText('Played to the last day of the data').first().waitFor({ timeout: 10_000 });
    expect(await handle('World as of').getAttribute('aria-valuetext')).toBe('7 Oct 2024');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  });
});

describe('the lanes', () => {
  it('open by key, and are walked and read by keys alone', async () => {
    const { page, strip } = await open();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    const lanes = strip.getByRole('list', { name: /^Lanes/u });
    await lanes.waitFor();
    expect(
      await strip
        .getByText(/^\d+ events and \d+ totals in \d+ lanes; \d+ in more than one, each counted once$/u)
        .count(),
    ).toBe(1);
    await lanes.locator('[data-mark][tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    const mark = await focused();
    await page.keyboard.press('Enter');
    const title = mark.replace(/^[^:]*: /u, '').split(';')[0]!;
    const aside = page.getByRole('complementary', { name: 'Questions and evidence' });
    await expect.poll(() => aside.getByRole('heading', { level: 1 }).innerText()).toContain(title.slice(0, 20));
  });

  it('open by pulling the strip up, and close by pulling it down', async () => {
    const { page, strip } = await open();
    const box = (await strip.boundingBox())!;
    await page.mouse.move(box.x + 700, box.y);
    await page.mouse.down();
    await page.mouse.move(box.x + 700, box.y - 60, { steps: 5 });
    await page.mouse.up();
    await strip.getByRole('list', { name: /^Lanes/u }).waitFor();
    const opened = (await strip.boundingBox())!;
    expect(opened.height / 900).toBeGreaterThan(0.34);
    expect(opened.height / 900).toBeLessThan(0.41);
    await strip.getByRole('radio', { name: 'Places' }).check({ force: true });
    await strip.getByRole('button', { name: 'Gaza Strip', exact: true }).waitFor();
    await page.mouse.move(box.x + 700, opened.y);
    await page.mouse.down();
    await page.mouse.move(box.x + 700, opened.y + 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => strip.getByRole('list', { name: /^Lanes/u }).count()).toBe(0);
  });

  it('have the chronology as their equal in rows', async () => {
    const { page, strip } = await open({ timeline: { lanes: 'hull' } });
    await strip.getByRole('button', { name: 'As a table' }).click();
    await page.getByRole('main').getByRole('table').waitFor();
  });

  it('open from the bar of views on a narrow screen', async () => {
    const { page } = await openApp({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByRole('list', { name: /^Lanes/u }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing on the timeline, %s', (theme) => {
  it.each([
    ['wide', { width: 1440, height: 900 }],
    ['with little room', { width: 1024, height: 768 }],
    ['on a phone', { width: 390, height: 844 }],
  ])('%s', async (_name, size) => {
    const { page } = await openApp({
      theme,
      ...size,
      hash: await encodeAddress({ lens: brushed, timeline: { lanes: 'actor' } } as unknown as ViewChange),
    });
    await page.getByRole('list', { name: /^Lanes/u }).waitFor();
    await page.waitForTimeout(300);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('with its dates open', async () => {
    const { page } = await open({ lens: brushed }, { theme });
    await dates(page);
    await page.waitForTimeout(300);
    // A popover lies beside the landmarks, at the end of the body, as its library puts it.
    const found = await axeFindings(page);
    expect(found.filter(({ rule }) => rule !== 'region')).toEqual([]);
  });
});
