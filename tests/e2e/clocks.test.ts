import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { clickOn, graphReady, until } from './graph-page.ts';
import { openApp } from './harness.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Questions and evidence' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'The world as of a day' });
const sentence = (page: Page) => page.getByRole('region', { name: 'What is shown' });

async function opened(options = {}): Promise<Page> {
  const { page } = await openApp({ reducedMotion: true, ...options });
  await graphReady(page);
  return page;
}

async function openClocks(page: Page): Promise<void> {
  await sentence(page)
    .getByRole('button', { name: /^\d{1,2} [A-Z][a-z]{2} \d{4}/u })
    .first()
    .click();
  await dialog(page).getByLabel('Day', { exact: true }).waitFor();
}

async function showDay(page: Page, day: string): Promise<void> {
  await openClocks(page);
  await dialog(page).getByLabel('Day', { exact: true }).fill(day);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

describe('who heads Hamas', () => {
  it('is told on each day, each one click from its paragraph', async () => {
    const page = await opened();
    await clickOn(page, 'hamas');
    const words = [
      ['30 Jul 2024', 'On 30 Jul 2024: Ismail Haniyeh'],
      ['31 Jul 2024', 'On 31 Jul 2024: not given; Yahya Sinwar may hold it'],
      ['1 Aug 2024', 'On 1 Aug 2024: not given; Yahya Sinwar may hold it'],
      ['7 Oct 2024', 'On 7 Oct 2024: Yahya Sinwar'],
    ] as const;
    for (const [day, text] of words) {
      await showDay(page, day);
      await panel(page).getByText(text, { exact: true }).waitFor();
    }
    await panel(page).getByText('killed 31 Jul 2024').first().waitFor();
    await panel(page).getByText('some day between 31 Jul 2024 and 7 Oct 2024').first().waitFor();
    for (const paragraph of [15, 17]) {
      await panel(page)
        .getByRole('button', { name: `A1 ¶${paragraph}:` })
        .first()
        .click();
      await panel(page)
        .getByRole('region', { name: `Paragraph ${paragraph}` })
        .waitFor();
      await page.goBack();
      await panel(page).getByRole('heading', { name: 'Hamas', exact: true }).waitFor();
    }
  });
});

describe('the next and the previous change', () => {
  it('are a key away and say what changed; undo goes back', async () => {
    const page = await opened();
    await page.keyboard.press('Alt+Comma');
    await page.getByText('31 Jul 2024: Ismail Haniyeh no longer heads Hamas (killed), and 1 more').first().waitFor();
    await sentence(page).getByRole('button', { name: '31 Jul 2024', exact: true }).waitFor();
    await page.keyboard.press('Alt+Period');
    await sentence(page).getByRole('button', { name: '7 Oct 2024', exact: true }).waitFor();
    await page.keyboard.press('Alt+Period');
    await page
      .getByText(/No change between the actors shown is dated after 7 Oct 2024/u)
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await sentence(page).getByRole('button', { name: '31 Jul 2024', exact: true }).waitFor();
  });

  it('are buttons beside the day, with the evidence of what changes on it', async () => {
    const page = await opened();
    await openClocks(page);
    await dialog(page).getByRole('button', { name: 'Previous change: 31 Jul 2024' }).click();
    const here = dialog(page).getByRole('region', { name: 'What changes on 31 Jul 2024' });
    await here.getByText('Ismail Haniyeh no longer heads Hamas (killed)').waitFor();
    await here.getByRole('button', { name: 'A1 ¶15:' }).click();
    await panel(page).getByRole('region', { name: 'Paragraph 15' }).waitFor();
    await dialog(page).waitFor({ state: 'detached' });
  });
});

describe('what sources had said by a day', () => {
  it('is chosen among stops by keyboard, told in the sentence and counted, and lifts', async () => {
    const page = await opened();
    await openClocks(page);
    await dialog(page)
      .getByRole('button', { name: /^Using what sources had said by/u })
      .focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'By 17 Nov 2023' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const word = sentence(page).getByText('in these sources by 17 Nov 2023', { exact: true });
    await word.waitFor();
    await sentence(page).getByRole('button', { name: '7 Oct 2024, past the last source' }).waitFor();
    await sentence(page)
      .getByRole('button', { name: /events/u })
      .click();
    await page.getByText('not in these sources by 17 Nov 2023').waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await graphReady(page);
    await word.waitFor();
    await sentence(page).getByRole('button', { name: 'Lift: in these sources by 17 Nov 2023' }).click();
    await word.waitFor({ state: 'detached' });
  });
});

async function compareWith(page: Page, day: string): Promise<void> {
  await openClocks(page);
  await dialog(page).getByRole('button', { name: 'Compare with another day' }).click();
  await dialog(page).getByLabel('Other day').fill(day);
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('heading', { name: /^What changed from/u })
    .waitFor();
}

describe('what changed between two days', () => {
  const ghost = `document.querySelector('[data-graph]')._cyreg.cy.$('.chip.ended')`;

  it('is listed with its evidence and marked in graph, list and chronology; a reload keeps it', async () => {
    const page = await opened();
    await compareWith(page, '1 Jul 2024');
    await panel(page)
      .getByText(/^Leader of Hamas: Ismail Haniyeh \(killed 31 Jul 2024\); then Yahya Sinwar/u)
      .waitFor();
    await until(page, `${ghost}.length === 1`);
    await page.getByText('may be new', { exact: true }).waitFor();
    await page.reload();
    await graphReady(page);
    await until(page, `${ghost}.length === 1`);
    await panel(page)
      .getByRole('button', { name: /^A1 ¶15/u })
      .click();
    await panel(page).getByRole('region', { name: 'Paragraph 15' }).waitFor();
    await page.keyboard.press('3');
    await page
      .getByText(/^changed since 1 Jul 2024: Leader of Hamas/u)
      .first()
      .waitFor();
    await page.keyboard.press('2');
    await page.getByText('begins after 1 Jul 2024').first().waitFor();
    await page.getByText('may begin after 1 Jul 2024').first().waitFor();
    await page.keyboard.press('1');
    await sentence(page).getByRole('button', { name: 'Lift: changes since 1 Jul 2024' }).click();
    await until(page, `${ghost}.length === 0`);
  });

  it('takes a later day as the day that is shown', async () => {
    const page = await opened();
    await showDay(page, '1 Jul 2024');
    await compareWith(page, '1 Aug 2024');
    await sentence(page).getByRole('button', { name: 'changes since 1 Jul 2024', exact: true }).waitFor();
    await panel(page)
      .getByText(/on 1 Aug 2024 not given; Yahya Sinwar may hold it/u)
      .waitFor();
  });
});

describe('axe finds nothing', () => {
  it.each(['light', 'dark'] as const)('on the clocks and on the changes, %s', async (theme) => {
    const page = await opened({ theme });
    await page.keyboard.press('Alt+Comma');
    await openClocks(page);
    await dialog(page)
      .getByRole('button', { name: /^Using what sources had said by/u })
      .click();
    await dialog(page).getByRole('button', { name: 'Compare with another day' }).click();
    // A popover lies beside the landmarks, at the end of the body, as its library puts it.
    expect((await axeFindings(page)).filter(({ rule }) => rule !== 'region')).toEqual([]);
    await dialog(page).getByLabel('Other day').fill('10 Oct 2023');
    await page.keyboard.press('Enter');
    await panel(page)
      .getByRole('heading', { name: /^What changed from/u })
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('on a narrow screen, where the clocks fit', async () => {
    const page = await opened({ width: 390, height: 844 });
    await openClocks(page);
    await dialog(page)
      .getByRole('button', { name: /^Using what sources had said by/u })
      .click();
    expect((await axeFindings(page)).filter(({ rule }) => rule !== 'region')).toEqual([]);
    const box = (await dialog(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });
});
