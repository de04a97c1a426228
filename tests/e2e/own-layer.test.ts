import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeAddress } from '../../src/state/address.ts';
import type { ViewChange } from '../../src/model/view.ts';
import { axeFindings } from './axe.ts';
import { drawnGraph, graphReady } from './graph-page.ts';
import { openApp } from './harness.ts';

/** The analyst's own layer, by mouse and by keyboard alone. */

const hashOf = (id: string): Promise<string> =>
  encodeAddress({ panel: [{ kind: 'event', id }] } as unknown as ViewChange);
const hospital = () => hashOf('hospital-explosion-in-gaza');
const deif = () => hashOf('strike-on-deif');

const tines = async (page: Page) =>
  (await drawnGraph(page)).lines.filter((id) => id.startsWith('fork:hospital') && id.includes('/'));

const chip = (page: Page) => page.getByText('Contested: 2 answers');
const why = (page: Page, words: string) => page.getByText(words);

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement?.textContent ?? ""');

/** Walks by Tab to the control with these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (words.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(words)}`);
}

describe('reading a claim otherwise', () => {
  it('moves the status, its sentence and the fork, says so in words, and undo restores all of it', async () => {
    const { page } = await openApp({ hash: await hospital() });
    await graphReady(page);
    await chip(page).waitFor();
    await page.getByRole('button', { name: 'why?' }).click();
    await why(page, 'Hamas names Israel, Israel and the United States name Islamic Jihad.').waitFor();
    expect(await tines(page)).toHaveLength(2);
    await page.getByRole('button', { name: 'Hamas says so' }).last().click();
    await page.getByRole('button', { name: 'Read it otherwise' }).click();
    await page.getByRole('menuitem', { name: 'As a denial' }).click();
    await page.getByText('your reading: denies; the source has: asserts').first().waitFor();
    await page.getByText('Blamed, no statement found').first().waitFor();
    await why(page, 'no statement by Islamic Jihad is found').waitFor();
    await expect.poll(() => tines(page)).toHaveLength(0);
    await page.getByRole('button', { name: 'with your reading of 1 claim', exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await chip(page).waitFor();
    await expect.poll(() => tines(page)).toHaveLength(2);
    expect(await page.getByText('your reading').count()).toBe(0);
  });

  it('is done and undone by keyboard alone, with the focus kept on the row', async () => {
    const { page } = await openApp({ hash: await hospital() });
    await graphReady(page);
    await chip(page).waitFor();
    await tabTo(page, /^−Israel denies/u);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Read it otherwise$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'As an assertion' }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByText('your reading: asserts; the source has: denies').first().waitFor();
    await expect.poll(() => focused(page)).toBe('Read it otherwise');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByText('your reading').count()).toBe(0);
  });

  it('is listed in the sentence, lifted by its cross, and brought back by undo', async () => {
    const { page } = await openApp({ hash: await hospital() });
    await graphReady(page);
    await page.getByRole('button', { name: 'Israel denies' }).first().click();
    await page.getByRole('button', { name: 'Read it otherwise' }).click();
    await page.getByRole('menuitem', { name: 'As no comment' }).click();
    await page.getByRole('button', { name: 'with your reading of 1 claim', exact: true }).click();
    await page.getByRole('dialog').getByText('your reading: no comment; the source has: denies').waitFor();
    expect((await axeFindings(page)).filter(({ rule }) => rule !== 'region')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lift: with your reading of 1 claim' }).click();
    await expect.poll(() => page.getByText('your reading').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByText('your reading: no comment; the source has: denies').first().waitFor();
    await page.getByRole('button', { name: 'with your reading of 1 claim', exact: true }).click();
    await page.getByRole('button', { name: /^Take out: Israel/u }).click();
    await expect.poll(() => page.getByText('your reading').count()).toBe(0);
  });
});

describe('adding a claim', () => {
  it('asks for its source, says what is missing, and comes back with the address', async () => {
    const { page, context } = await openApp({ hash: await deif() });
    await graphReady(page);
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await page.getByRole('button', { name: 'Add the claim' }).click();
    await page.getByText('Whose word: expected a party of this data, chosen from the list, found nothing.').waitFor();
    await page.getByRole('combobox', { name: 'Whose word' }).fill('hama');
    await page.getByRole('option', { name: 'Hamas', exact: true }).click();
    await page.getByRole('textbox', { name: 'Outcome' }).fill('killed');
    await page.getByRole('textbox', { name: 'What is said, in your words' }).fill('Hamas says that Deif was killed.');
    await page.getByRole('combobox', { name: 'Source' }).selectOption('');
    await page.getByRole('textbox', { name: 'Its title and publisher' }).fill('A wire report');
    await page.getByRole('textbox', { name: 'Its date' }).fill('30 Jan 2025');
    await page.getByRole('button', { name: 'Add the claim' }).click();
    await page.getByRole('button', { name: /Hamas says so your claim/u }).waitFor();
    await expect.poll(() => focused(page)).toContain('your claim');
    await page.getByRole('button', { name: 'with 1 claim of yours', exact: true }).waitFor();
    await page.getByText(/, A wire report, 30 Jan 2025/u).waitFor();
    await expect.poll(() => page.url()).toContain('#v1=');
    const again = await context.newPage();
    await again.goto(page.url());
    await again.getByRole('button', { name: /Hamas says so your claim/u }).waitFor();
    await again
      .getByRole('button', { name: /^A wire report/u })
      .first()
      .click();
    await again.getByRole('heading', { name: 'A wire report' }).waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Its title and publisher' }).fill('A later report');
    await page.getByRole('button', { name: 'Keep the claim' }).click();
    await page.getByText(/, A later report, 30 Jan 2025/u).waitFor();
    await page.getByRole('button', { name: 'Take out', exact: true }).click();
    await expect.poll(() => page.getByText('your claim').count()).toBe(0);
  });

  it('works by keyboard alone, letters that move between rows being text in its fields', async () => {
    const { page } = await openApp({ hash: await deif() });
    await graphReady(page);
    await page.getByRole('button', { name: 'Add a claim' }).waitFor();
    await tabTo(page, /^Add a claim$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Add a claim' }).waitFor();
    await page.keyboard.type('hamas');
    await page.getByRole('option', { name: 'Hamas', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('killed');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hamas says that Deif was killed.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('18');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Hamas says so your claim/u }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByText('your claim').count()).toBe(0);
  });
});

describe('a form that is half written', () => {
  it('is left by Esc while nothing is written, and kept by it from then on', async () => {
    const { page } = await openApp({ hash: await hospital() });
    await graphReady(page);
    const form = page.getByRole('form', { name: 'Your assessment' });
    await page.getByRole('button', { name: 'Assess this event' }).click();
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Assess this event' }).click();
    await form.waitFor();
    await page.keyboard.type('A rocket fell short.');
    await page.keyboard.press('Escape');
    await page.getByText('Esc keeps what you have written; Cancel leaves it').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'What you assess to be so' }).inputValue()).toBe(
      'A rocket fell short.',
    );
  });
});

describe('sharing a view that holds the layer', () => {
  it('says before the link is copied that whoever gets it can read the layer', async () => {
    const { page } = await openApp({ hash: await hospital() });
    await graphReady(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('It holds no data').waitFor();
    expect(await page.getByText('your layer').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Israel denies' }).first().click();
    await page.getByRole('button', { name: 'Read it otherwise' }).click();
    await page.getByRole('menuitem', { name: 'As no comment' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('It also holds your layer:').waitFor();
    await page.getByText('1 entry').waitFor();
  });
});

describe('the cross of a word', () => {
  it('leaves the focus in the sentence, whether its word stays or goes', async () => {
    const { page } = await openApp();
    await graphReady(page);
    for (const key of ['d', 's']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Lift: rolled up to states' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('sentence');
    await page.keyboard.press('Alt+,');
    const cross = page.getByRole('button', { name: /^Lift: \d+ \w+ \d{4}/u });
    await cross.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^\d+ \w+ \d{4}$/u);
  });
});

describe('the grid and the assessment', () => {
  it('lays claims against positions in a table, and assesses in two fields that touch no status', async () => {
    const { page } = await openApp({ hash: await hospital() });
    await graphReady(page);
    await page.getByText('As a grid').click();
    const row = page.getByRole('row', { name: /^Hamas says so/u });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['+con\u00adsistent', '−incon\u00adsistent']);
    await page.getByRole('button', { name: 'Assess this event' }).click();
    await page.getByRole('textbox', { name: 'What you assess to be so' }).fill('A rocket fell short.');
    await page.getByRole('combobox', { name: 'Likelihood' }).selectOption('very-likely');
    await page.getByRole('combobox', { name: 'Confidence in the basis' }).selectOption('moderate');
    await page.getByRole('button', { name: 'Add the assessment' }).click();
    const told = await page.getByRole('definition').allTextContents();
    expect(told).toContain('very likely, or highly probable (80–95 %)');
    expect(told).toContain('moderate');
    await chip(page).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByText('A rocket fell short.').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('the forms of the layer, %s', (theme) => {
  it('have nothing for axe to find', async () => {
    const { page } = await openApp({ hash: await hospital(), theme });
    await graphReady(page);
    await page.getByText('As a grid').click();
    await page.getByRole('button', { name: 'Assess this event' }).click();
    await page.getByRole('form', { name: 'Your assessment' }).waitFor();
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await page.getByRole('form', { name: 'Add a claim' }).waitFor();
    await page.getByRole('button', { name: 'Add the claim' }).click();
    await page.getByRole('combobox', { name: 'Whose word' }).fill('hama');
    await page.getByRole('option', { name: 'Hamas', exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('As answers').click();
    await page.getByRole('button', { name: 'Israel denies' }).first().click();
    await page.getByRole('button', { name: 'Read it otherwise' }).click();
    await page.getByRole('menuitem', { name: 'As a concession' }).click();
    await page.getByText('your reading: concedes; the source has: denies').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
