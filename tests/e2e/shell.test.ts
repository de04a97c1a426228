import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { until } from './graph-page.ts';
import { openApp } from './harness.ts';

const sentence = (page: Page) => page.getByRole('region', { name: 'What is shown' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** "29 of 45 events and 5 totals" → 34 rows, as the sentence has it. */
async function eventsInSentence(page: Page): Promise<number> {
  const words = await button(page, /^\d+ of \d+ events/u).innerText();
  const [, events, totals = 0] = /^(\d+) of \d+ events(?: and (\d+) totals?)?$/u.exec(words) ?? [];
  return Number(events) + Number(totals);
}

/** Opens the filters and ticks values of the facet "Event type". */
async function filterType(page: Page, ...labels: readonly string[]): Promise<void> {
  await page.keyboard.press('f');
  const drawer = page.getByRole('search', { name: 'Filters' });
  for (const label of labels) {
    await drawer.getByRole('searchbox', { name: 'Find in event type' }).fill(label);
    await drawer.getByRole('checkbox', { name: label }).check();
  }
}

describe('the frame', () => {
  it('has its landmarks, one heading of the first rank and a title', async () => {
    const { page } = await openApp();
    for (const role of ['banner', 'main', 'complementary'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    expect(await page.title()).toBe('Two reports, 2023–24 · Faultline');
  });

  it.each([1440, 1024, 390])('neither overlaps nor is cut at %i px', async (width) => {
    const { page } = await openApp({ width, height: width === 390 ? 844 : 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    const header = page.getByRole('banner');
    const boxes = await Promise.all([header, sentence(page), page.getByRole('main')].map((each) => each.boundingBox()));
    boxes.slice(1).forEach((box, index) => {
      const above = boxes[index]!;
      expect(box!.y).toBeGreaterThanOrEqual(above.y + above.height - 0.5);
    });
  });

  it('can be skipped to its parts by keyboard', async () => {
    const { page } = await openApp();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
  });

  it('names in its title what is selected', async () => {
    const { page } = await openApp();
    await page.keyboard.press('/');
    await page.keyboard.type('hamas');
    await page.keyboard.press('Enter');
    await until(page, `document.title.startsWith('Hamas · ')`);
  });
});

describe('filters', () => {
  it('that let nothing pass say so over every view, and how to lift it', async () => {
    const { page } = await openApp();
    const before = await eventsInSentence(page);
    await filterType(page, 'Founding');
    await button(page, /^Jul 2024, /u).click();
    const told = page.getByRole('region', { name: 'Nothing passes' });
    for (const key of ['1', '2', '3']) {
      await page.keyboard.press(key);
      await told.waitFor();
    }
    expect(await eventsInSentence(page)).toBe(0);
    expect(await told.innerText()).toContain('Without ‘Event type: Founding’');
    await told.getByRole('button', { name: 'Drop date' }).click();
    await told.waitFor({ state: 'detached' });
    await button(page, /^Lift: Event type/u).click();
    await until(page, `!document.body.innerText.includes('Founding ×')`);
    expect(await eventsInSentence(page)).toBe(before);
  });

  it('stand in the sentence in blue words, each with its way back', async () => {
    const { page } = await openApp();
    await filterType(page, 'Air strike', 'Battle');
    expect(await sentence(page).innerText()).toContain('Air strike or Battle');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('search', { name: 'Filters' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filters-button');
    await button(page, 'Reset').click();
    expect(await sentence(page).innerText()).not.toContain('Air strike');
  });

  it('leave the same number of events in sentence and chronology, and of actors in sentence and list', async () => {
    const { page } = await openApp();
    await filterType(page, 'Air strike');
    const events = await eventsInSentence(page);
    await page.keyboard.press('2');
    const rows = page.getByRole('table').locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(events);
    const actors = Number.parseInt(await button(page, /^\d+ of \d+ actors$/u).innerText(), 10);
    await page.keyboard.press('3');
    await page.getByRole('columnheader', { name: 'Relations' }).waitFor();
    expect(await rows.count()).toBe(actors);
  });
});

describe('search', () => {
  it('finds by an alias and opens by keyboard alone', async () => {
    const { page } = await openApp();
    await page.keyboard.press('/');
    await page.keyboard.type('daesh');
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/ISIS.*Daesh/su);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name: 'ISIS' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
  });

  it('finds a name in its own script, and says what it looked for in vain', async () => {
    const { page } = await openApp();
    await page.keyboard.press('/');
    await page.keyboard.type('حماس');
    expect(await page.getByRole('option').first().innerText()).toContain('Hamas');
    await page.getByRole('combobox').fill('qqqqq');
    await page.getByText('“qqqqq” is not in this data').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });
});

describe('history', () => {
  it('takes back and does again, one step a change, and says which', async () => {
    const { page } = await openApp();
    const before = await eventsInSentence(page);
    await button(page, 'statements hidden').click();
    await page.getByRole('switch', { name: 'Show statements' }).check();
    await page.keyboard.press('Escape');
    await button(page, 'statements shown').waitFor();
    expect(await eventsInSentence(page)).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Show statements').waitFor();
    expect(await eventsInSentence(page)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('Redone: Show statements').waitFor();
    await button(page, 'statements shown').waitFor();
  });

  it('of the browser peels the panel and keeps what undo knows', async () => {
    const { page } = await openApp();
    await button(page, /^Oct 2023, /u).click();
    await page.keyboard.press('/');
    await page.keyboard.type('hamas');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('complementary').getByRole('heading', { name: 'Hamas', exact: true });
    await heading.waitFor();
    await page.goBack();
    await heading.waitFor({ state: 'detached' });
    expect(page.url()).toContain('127.0.0.1');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Brush Oct 2023').waitFor();
  });
});

describe('the day', () => {
  it('is typed in the sentence and moved on the strip', async () => {
    const { page } = await openApp();
    await button(page, '7 Oct 2024').click();
    const field = page.getByRole('textbox', { name: 'Day' });
    await field.fill('not a day');
    await page.getByRole('alert').waitFor();
    await field.fill('1 Aug 2024');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await button(page, '1 Aug 2024').waitFor();
    const handle = page.getByRole('slider', { name: 'World as of' });
    expect(await handle.getAttribute('aria-valuetext')).toBe('1 Aug 2024');
    await handle.press('ArrowLeft');
    await button(page, '31 Jul 2024').waitFor();
    await button(page, 'Lift: 31 Jul 2024').click();
    await button(page, '7 Oct 2024').waitFor();
  });
});

describe('the theme', () => {
  it('is chosen, and kept', async () => {
    const { page } = await openApp();
    await button(page, 'More').click();
    await page.getByRole('menuitem', { name: 'Dark theme' }).click();
    const canvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await canvas()).toBe('rgb(20, 21, 23)');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await canvas()).toBe('rgb(20, 21, 23)');
  });
});

describe('the parts of the frame, for axe', () => {
  it.each(['light', 'dark'] as const)('filters, chronology, list and shortcuts, %s', async (theme) => {
    const { page } = await openApp({ theme });
    await filterType(page, 'Air strike');
    expect(await axeFindings(page)).toEqual([]);
    for (const key of ['2', '3']) {
      await page.keyboard.press(key);
      await page.getByRole('table').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('at 390 px', async () => {
    const { page } = await openApp({ width: 390, height: 844 });
    expect(await axeFindings(page)).toEqual([]);
  });
});
