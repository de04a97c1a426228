import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { decodeAddress, encodeAddress } from '../../src/state/address.ts';
import { until } from './graph-page.ts';
import { openApp } from './harness.ts';

const aside = (page: Page) => page.getByRole('complementary', { name: 'Questions and evidence' });
const hashOf = (view: unknown, data?: { d: string; h: string }) => encodeAddress(view as ViewChange, data);

/** Waits until the panel shows a page under this heading. */
const shows = (page: Page, name: string | RegExp) =>
  aside(page).getByRole('heading', { level: 1, name, exact: true }).waitFor();
const questions = /Who did what to whom/u;

/** By search and a link of the dossier: Hamas, then Ismail Haniyeh over it. */
async function openTwo(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('hamas');
  await page.keyboard.press('Enter');
  await shows(page, 'Hamas');
  await aside(page).getByRole('button', { name: 'Ismail Haniyeh' }).first().click();
  await shows(page, 'Ismail Haniyeh');
}

/** What the present address says, once it is written. */
async function told(page: Page): Promise<ViewChange | undefined> {
  await page.waitForTimeout(150);
  const link = await decodeAddress(new URL(page.url()).hash);
  return link.ok ? link.value.change : undefined;
}

/** As a reader does who puts another address after the `#` and presses Enter. */
const paste = (page: Page, hash: string) => page.evaluate((text) => void (location.hash = text), hash);

const closings: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['Esc', (page) => page.keyboard.press('Escape')],
  ['the breadcrumb', (page) => aside(page).getByRole('navigation').getByRole('button', { name: 'Hamas' }).click()],
  ['the arrow', (page) => aside(page).getByRole('button', { name: 'Back to Hamas' }).click()],
  ['Back', async (page) => void (await page.goBack())],
];

describe('a page closed by', () => {
  it.each(closings)('%s is not opened again by Back, and is by Forward', async (_, closeIt) => {
    const { page } = await openApp();
    await openTwo(page);
    await closeIt(page);
    await shows(page, 'Hamas');
    await page.goForward();
    await shows(page, 'Ismail Haniyeh');
    await closeIt(page);
    await shows(page, 'Hamas');
    await page.goBack();
    await shows(page, questions);
    expect(await told(page)).toEqual({});
    await page.goForward();
    await shows(page, 'Hamas');
    expect(await told(page)).toEqual({ panel: [{ kind: 'actor', id: 'hamas' }] });
  });
});

describe('the whole panel closed by', () => {
  it.each<readonly [string, (page: Page) => Promise<void>]>([
    ['Questions', (page) => page.keyboard.press('q')],
    ['the cross', (page) => aside(page).getByRole('button', { name: 'Close and show the questions' }).click()],
    ['Esc twice', (page) => page.keyboard.press('Escape').then(() => page.keyboard.press('Escape'))],
  ])('%s is at the first entry: Forward leads through all of it again', async (_, closeAll) => {
    const { page } = await openApp();
    await openTwo(page);
    await closeAll(page);
    await shows(page, questions);
    await page.goForward();
    await shows(page, 'Hamas');
    await page.goForward();
    await shows(page, 'Ismail Haniyeh');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(4);
  });

  it('Esc after a reload goes back through the entries from before it', async () => {
    const { page } = await openApp();
    await openTwo(page);
    await told(page);
    await page.reload({ waitUntil: 'networkidle' });
    await shows(page, 'Ismail Haniyeh');
    await page.keyboard.press('Escape');
    await shows(page, 'Hamas');
    await page.goBack();
    await shows(page, questions);
  });
});

describe('a link that opens pages', () => {
  it('is peeled by Back before the app is left', async () => {
    const panel = [{ kind: 'actor', id: 'hamas' }, { kind: 'coverage' }];
    const { page } = await openApp({ hash: await hashOf({ panel }) });
    await aside(page).getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await shows(page, 'Hamas');
    await page.goBack();
    await shows(page, questions);
    expect(page.url()).toContain('127.0.0.1');
  });
});

describe('a pasted link', () => {
  const isis = { canvas: 'list', lens: { statements: true }, panel: [{ kind: 'actor', id: 'isis' }] };

  it('is an entry that Back leaves, and one step that undo takes back', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /^Oct 2023, /u }).click();
    await openTwo(page);
    await paste(page, await hashOf(isis));
    await shows(page, 'ISIS');
    await page.getByRole('columnheader', { name: 'Relations' }).waitFor();
    await page.goBack();
    await shows(page, 'Ismail Haniyeh');
    await page.goBack();
    await shows(page, 'Hamas');
    await page.goBack();
    await shows(page, questions);
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Open a link').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Brush Oct 2023').waitFor();
  });

  it('that is damaged says so, changes nothing and does not hold Back', async () => {
    const { page } = await openApp();
    await openTwo(page);
    await paste(page, 'v1=broken');
    await page.getByText('cut off or damaged').waitFor();
    await shows(page, 'Ismail Haniyeh');
    expect((await told(page))?.panel).toHaveLength(2);
    await page.goBack();
    await page.goBack();
    await shows(page, 'Hamas');
  });
});

describe('a link made for other data', () => {
  const unknown = {
    lens: {
      clauses: [
        { owner: 'participant', values: ['nobody-1'] },
        { owner: 'place', values: ['nowhere'] },
        { owner: 'source', values: ['nothing'] },
      ],
      shown: ['nobody-1', 'nobody-2', 'hamas'],
      account: { party: 'nobody-1', officials: true, anonymous: true },
    },
    panel: [
      { kind: 'dyad', a: 'nobody-1', b: 'nobody-2' },
      { kind: 'place', id: 'nowhere' },
    ],
    moved: { 'nobody-1': [4, 4] },
  };

  it.each(['graph', 'chronology', 'list'])('says so and opens what it can: %s', async (canvas) => {
    const { page } = await openApp({ hash: await hashOf({ ...unknown, canvas }, { d: 'sahel', h: 'x' }) });
    await page.getByText('This link was made for another data set, “sahel”').waitFor();
    await shows(page, 'No such place in this data');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.goBack();
    await page.goBack();
    await shows(page, questions);
  });
});

describe('sharing', () => {
  it('gives a link that names its data and opens the view', async () => {
    const { page } = await openApp();
    await openTwo(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const field = page.getByRole('textbox', { name: 'Address of this view' });
    await until(page, `document.querySelector('input[readonly]')?.value?.startsWith('http')`);
    const link = await decodeAddress(new URL(await field.inputValue()).hash);
    expect(link).toMatchObject({ ok: true, value: { data: { d: 'two-reports-2023-24', h: expect.any(String) } } });
  });

  it('says in words that a view is too large for a link', async () => {
    const random = (i: number) => Math.imul(i + 1, 2_654_435_761) >>> 0;
    const moved = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`x${random(i)}`, [random(i) % 997, i]]));
    const { page } = await openApp({ hash: await hashOf({ moved }) });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('alert').getByText('too large for a link').waitFor();
  });
});
