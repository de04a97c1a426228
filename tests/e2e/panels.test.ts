import { readFileSync } from 'node:fs';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ViewChange } from '../../src/model/view.ts';
import { encodeAddress } from '../../src/state/address.ts';
import type { AppOptions } from './app-page.ts';
import { axeFindings } from './axe.ts';
import { until } from './graph-page.ts';
import { openApp } from './harness.ts';

/** An address as a link holds it: unread, so ids need no brand. */
const hashOf = (view: { readonly panel: readonly unknown[] }): Promise<string> => encodeAddress(view as ViewChange);

async function openPanel(panel: readonly unknown[], options: AppOptions = {}) {
  const app = await openApp({ ...options, hash: await hashOf({ panel }) });
  const aside = app.page.getByRole('complementary', { name: 'Questions and evidence' });
  await aside.getByRole('heading', { level: 1 }).waitFor();
  return { ...app, aside };
}

const hospital = { kind: 'event', id: 'hospital-explosion-in-gaza' };
const report = { kind: 'source', id: 'ap-us-delicate-balance', paragraph: 17 };
const focused = (page: BrowserPage) => page.evaluate(() => document.activeElement?.textContent ?? '');

const pages: readonly (readonly [string, readonly unknown[]])[] = [
  ['the questions', []],
  ['coverage', [{ kind: 'coverage' }]],
  ['a dossier', [{ kind: 'actor', id: 'hamas' }]],
  ['an event', [hospital]],
  ['a total', [{ kind: 'event', id: 'attacks-on-us-forces' }]],
  ['a dyad', [{ kind: 'dyad', a: 'hamas', b: 'israel' }]],
  ['sites', [{ kind: 'sites', id: 'sites:eastern-syria' }]],
  ['a place', [{ kind: 'place', id: 'gaza-strip' }]],
  ['a source', [hospital, report]],
  ['what is not there', [{ kind: 'actor', id: 'nobody' }]],
];

describe.each(['light', 'dark'] as const)('every page of the panel, %s', (theme) => {
  it.each(pages)('has no finding of axe: %s', async (_name, panel) => {
    const { page } = await openPanel(panel, { theme });
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('from a question to the paragraph', () => {
  it('takes a card, a row and its source; the breadcrumb leads back', async () => {
    const { page, aside } = await openPanel([]);
    await aside.getByRole('button', { name: 'Who do they say caused the hospital blast?' }).click();
    await aside.getByRole('button', { name: 'Israel denies' }).click();
    await aside.getByRole('button', { name: 'Open source' }).first().click();
    await aside.getByRole('heading', { name: '¶17 of 36' }).waitFor();
    expect(await focused(page)).toContain('How the US Strikes');
    await aside.getByRole('button', { name: 'Back to Explosion at a hospital in Gaza' }).click();
    await aside.getByRole('heading', { level: 1, name: 'Explosion at a hospital in Gaza' }).waitFor();
    await page.goForward();
    await aside.getByRole('heading', { name: '¶17 of 36' }).waitFor();
  });

  it('tells why it is contested, and leads to the claims that make it so', async () => {
    const { page, aside } = await openPanel([hospital]);
    await aside.getByRole('button', { name: 'why?' }).click();
    expect(await aside.innerText()).toContain('differently');
    await aside.getByRole('listitem').getByRole('button', { name: 'Israel denies' }).first().click();
    expect(await focused(page)).toContain('Israel denies');
    expect(await aside.getByRole('button', { name: 'Israel denies', expanded: true }).count()).toBe(1);
  });

  it('moves through a ledger by J and K, and opens by Enter', async () => {
    const { page, aside } = await openPanel([hospital]);
    await aside.getByRole('button', { name: /Hamas says so/u }).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await focused(page)).toContain('Israel denies');
    await page.keyboard.press('Enter');
    expect(await aside.innerText()).toContain('Israel denies having caused it.');
  });

  it('opens the claim that the address names', async () => {
    const { aside } = await openPanel([{ ...hospital, claim: 'us-blames-islamic-jihad' }]);
    expect(await aside.getByRole('button', { name: /United States says so/u, expanded: true }).count()).toBe(1);
  });
});

describe('the place on a page', () => {
  it('is kept for coming back, and a new page starts at its top', async () => {
    const { page, aside } = await openPanel([{ kind: 'actor', id: 'hamas' }]);
    const top = () => aside.evaluate((panel) => (panel.lastElementChild as HTMLElement).scrollTop);
    await aside.evaluate((panel) => panel.lastElementChild!.scrollTo({ top: 400 }));
    await until(page, `document.querySelector('aside').lastElementChild.scrollTop === 400`);
    await aside.getByRole('button', { name: /Hamas founded/u }).click();
    await aside.getByRole('heading', { level: 1, name: /Hamas founded/u }).waitFor();
    expect(await top()).toBe(0);
    await aside.getByRole('button', { name: 'Back to Hamas' }).click();
    await aside.getByRole('heading', { level: 1, name: 'Hamas' }).waitFor();
    expect(await top()).toBe(400);
  });

  it('does not take the focus from whoever opens the app', async () => {
    const { page } = await openPanel([hospital]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('a copied claim', () => {
  it('carries its source', async () => {
    const { page, context, aside } = await openPanel([{ ...hospital, claim: 'israel-denies-hospital' }]);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await aside.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied the claim with its source.').first().waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Israel denies: .+ — AP, How the US Strikes .+, about 17 Nov 2023, ¶17$/u);
  });
});

interface Cited {
  readonly source?: string;
  readonly paragraph?: number;
  readonly quote?: string;
}

/** The short quotes of a source by paragraph, as the data holds them. */
function quotesOf(source: string): Map<number, string[]> {
  const quotes = new Map<number, string[]>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { source: of, paragraph, quote } = value as Cited;
    if (of === source && paragraph && quote) quotes.set(paragraph, [...(quotes.get(paragraph) ?? []), quote]);
    Object.values(value).forEach(visit);
  };
  for (const file of ['actors', 'events', 'relations', 'places']) {
    visit(JSON.parse(readFileSync(`graph-data/${file}.json`, 'utf8')));
  }
  return quotes;
}

/** A text of the same build: invented lines that hold the short quotes at their paragraphs. */
function standIn(): string {
  const quotes = quotesOf(report.id);
  const line = (_: unknown, i: number) => `Line ${i + 1}: ${(quotes.get(i + 1) ?? ['nothing cited']).join('; ')}.`;
  return ['A menu', 'Share', ...Array.from({ length: 36 }, line)].join('\n\n');
}

describe('a copy that the reader attaches', () => {
  const attach = async (text: string) => {
    const app = await openPanel([report]);
    await app.aside.getByRole('button', { name: 'Attach your copy' }).click();
    await app.aside.getByRole('textbox').fill(text);
    await app.aside.getByRole('button', { name: 'Attach', exact: true }).click();
    return app;
  };

  it('lights up the cited paragraph, and scrolls to it', async () => {
    const { aside } = await attach(standIn());
    await aside.getByText(/short quotes found/u).waitFor();
    const lit = aside.locator('li[aria-current]');
    expect(await lit.innerText()).toContain('Line 17:');
    const marked = await lit.locator('mark').allInnerTexts();
    const quotes = quotesOf(report.id).get(17)!;
    expect(quotes.filter((quote) => !marked.some((text) => text.includes(quote)))).toEqual([]);
    expect(marked.filter((text) => !quotes.some((quote) => text.includes(quote)))).toEqual([]);
    expect(await lit.evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it('is nowhere but on the page: not in the address, not in storage, gone on reload', async () => {
    const { page, aside } = await attach(standIn());
    await aside.getByText(/short quotes found/u).waitFor();
    const { hash, stored } = await page.evaluate(() => ({
      hash: location.hash,
      stored: localStorage.length + sessionStorage.length,
    }));
    expect(hash.slice(1)).toBe(await hashOf({ panel: [report] }));
    expect(stored).toBe(0);
    await page.reload({ waitUntil: 'networkidle' });
    await aside.getByRole('button', { name: 'Attach your copy' }).waitFor();
    expect(await aside.innerText()).not.toContain('Line 17:');
  });

  it('stays while the reader moves about, until it is detached', async () => {
    const { aside } = await attach(standIn());
    await aside.getByText(/short quotes found/u).waitFor();
    await aside.getByRole('button', { name: 'Explosion at a hospital in Gaza' }).first().click();
    await aside.getByRole('button', { name: 'Open source' }).last().click();
    await aside.getByText(/short quotes found/u).waitFor();
    await aside.getByRole('button', { name: 'Detach' }).click();
    await aside.getByRole('button', { name: 'Attach your copy' }).waitFor();
    expect(await aside.innerText()).not.toContain('Line 17:');
  });

  it('that is another text is told so, and nothing is marked', async () => {
    const { aside } = await attach('A recipe for soup.\n\nBoil water.');
    await aside.getByText('This does not look like the source').waitFor();
    expect(await aside.locator('mark').count()).toBe(0);
  });
});

describe('a dossier on paper', () => {
  it('stands alone, whole and without its buttons', async () => {
    const { page, aside } = await openPanel([{ kind: 'actor', id: 'hamas' }], { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await aside.getByRole('button', { name: 'Print' }).count()).toBe(0);
    expect(await aside.getByRole('heading', { level: 3, name: 'By Hamas' }).isVisible()).toBe(true);
    expect((await aside.getByRole('heading', { level: 1 }).boundingBox())!.y).toBeGreaterThanOrEqual(0);
    const cut = await aside.evaluate((panel) => {
      const body = panel.lastElementChild!;
      return body.scrollHeight - body.clientHeight;
    });
    expect(cut).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(1200);
  });
});
