import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { settled } from './app-page.ts';
import { openApp } from './harness.ts';

describe('the app opens', () => {
  it('with a name and without a fault', async () => {
    const { page } = await openApp();
    expect(await page.title()).toContain('Faultline');
    expect(await page.locator('#root > *').count()).toBeGreaterThan(0);
  });

  it('in its own fonts', async () => {
    const { page } = await openApp();
    expect(await page.evaluate(() => document.fonts.check('500 13px "Inter Variable"'))).toBe(true);
  });

  it.each(['light', 'dark'] as const)('without a finding of axe, %s', async (theme) => {
    const { page } = await openApp({ theme });
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('axe', () => {
  it('is seen to find: a button without a name', async () => {
    const { page } = await openApp();
    await page.evaluate(() => document.querySelector('#root > *')?.append(document.createElement('button')));
    expect((await axeFindings(page)).map(({ rule }) => rule)).toContain('button-name');
  });
});

describe('the content policy', () => {
  const sent = async () => {
    const { page } = await openApp();
    const response = await page.reload();
    return { page, header: response?.headers()['content-security-policy'] ?? '' };
  };

  it('is in the header and in the page, and allows nothing inline', async () => {
    const { page, header } = await sent();
    const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(header).toBe(`${meta}; frame-ancestors 'none'`);
    expect(header).toMatch(/^default-src 'none';/u);
    expect(header).not.toContain('unsafe');
  });

  it('is seen to bite: an inline style, an inline script and an outside request are told', async () => {
    const { page, faults } = await openApp();
    await page.evaluate(async () => {
      for (const tag of ['style', 'script']) {
        const element = document.createElement(tag);
        element.textContent = tag === 'style' ? 'body { margin: 1px }' : 'document.title = "bitten"';
        document.head.append(element);
      }
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
    });
    await settled({ page });
    const told = faults.splice(0).join('\n');
    expect(told).toContain('policy violation: style-src-elem blocked inline');
    expect(told).toContain('policy violation: script-src-elem blocked inline');
    expect(told).toContain('policy violation: connect-src blocked http://127.0.0.1:9/');
    expect(await page.title()).not.toBe('bitten');
  });
});
