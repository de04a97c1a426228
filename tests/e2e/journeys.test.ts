import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickOn, drawnGraph, graphReady, until } from './graph-page.ts';
import { openApp } from './harness.ts';

const panel = (page: Page) => page.getByRole('complementary').first();
const text = async (page: Page) => (await panel(page).innerText()).replaceAll(/\s+/gu, ' ');

describe('Israel’s denial of the hospital blast, with its paragraph', () => {
  it('is two clicks from the first screen: the card, and the row', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /hospital blast/u }).click();
    await panel(page).getByText('Who caused it?').waitFor();
    expect(await text(page)).toMatch(/Israel denies A2 ¶17/u);
    expect(await text(page)).toContain('Contested: 2 answers');
    await panel(page)
      .getByRole('button', { name: /A2 ¶17/u })
      .first()
      .click();
    await panel(page)
      .getByText(/¶17 of 36/u)
      .waitFor();
  });

  it('is three clicks from the fork on the canvas', async () => {
    const { page } = await openApp();
    await clickOn(page, 'fork:hospital-explosion-in-gaza');
    await panel(page).getByText('Who caused it?').waitFor();
    expect(await text(page)).toMatch(/Israel denies A2 ¶17/u);
  });

  it('is reached by keyboard alone', async () => {
    const { page } = await openApp();
    await graphReady(page);
    await page.keyboard.press('/');
    await page.keyboard.type('explosion at a hosp');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await panel(page).getByText('Who caused it?').waitFor();
    expect(await text(page)).toMatch(/Israel denies A2 ¶17/u);
  });

  it('is drawn as one fork with two tines, the denied one with a jog', async () => {
    const { page } = await openApp();
    const { lines } = await drawnGraph(page);
    const tines = lines.filter((id) => id.startsWith('fork:hospital-explosion-in-gaza/'));
    expect(tines.map((id) => id.split('/')[1])).toEqual(['islamic-jihad', 'israel']);
    const jog = await page.evaluate(
      `document.querySelector('[data-graph]')._cyreg.cy.getElementById('fork:hospital-explosion-in-gaza/israel').hasClass('jog')`,
    );
    expect(jog).toBe(true);
  });

  it('has a sentence that says why, naming the parties', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /hospital blast/u }).click();
    await panel(page).getByRole('button', { name: /why/iu }).first().click();
    expect(await text(page)).toMatch(/Hamas.*Israel.*answer .*who caused it.* differently/iu);
  });
});

describe('the 61 attacks', () => {
  it('are one total: the Pentagon’s count, its parts, another wording, none itemised', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /attacks US bases/u }).click();
    await panel(page).getByText('61, none itemised').waitFor();
    const shown = await text(page);
    expect(shown).toMatch(/61 counted by (?:the )?Pentagon/u);
    expect(shown).toContain('29 in Iraq · 32 in Syria');
    expect(shown).toContain('“more than five dozen”');
    expect(shown).toMatch(/at least 60 .*injured/u);
  });
});

describe('air strikes by the United States or its forces', () => {
  const titles = ['near al-Boukamal', 'near Maysulun', 'in Mayadin', 'Baghdad'];

  it('are four, in graph, chronology, list and counts alike, set by mouse', async () => {
    const { page } = await openApp();
    await graphReady(page);
    await page
      .getByRole('button', { name: /^Filters/u })
      .first()
      .click();
    await page.getByRole('checkbox', { name: /^Air strike/u }).click();
    await page.getByRole('button', { name: /Actor in a role/u }).click();
    await page.getByRole('combobox', { name: 'in the role of' }).selectOption('initiator');
    await page.getByRole('checkbox', { name: /^United States/u }).click();
    await page.getByRole('checkbox', { name: /^US forces/u }).click();
    await page
      .getByText(/4 of 45 events/u)
      .first()
      .waitFor();
    const { lines, thin, nodes } = await drawnGraph(page);
    expect(lines).toEqual(['quds-force~united-states/force', 'sites:eastern-syria~us-forces/force']);
    expect(thin).toEqual(['via:sites:eastern-syria>armed-groups-in-iraq-and-syria', 'via:sites:eastern-syria>irgc']);
    expect(nodes).toContain('sites:eastern-syria');
    await page.getByText('Chronology', { exact: true }).first().click();
    await page.getByRole('main').getByText('4 of 45 events').waitFor();
    const table = await page.getByRole('main').innerText();
    for (const title of titles) expect(table).toContain(title);
    expect(table).toContain('4 of 45 events');
  });
});

describe('a dyad', () => {
  it('opens from its line, an actor from its node, and Back peels the panel', async () => {
    const { page } = await openApp();
    await clickOn(page, 'sites:eastern-syria~us-forces/force');
    await panel(page).getByText('3 events', { exact: false }).first().waitFor();
    await clickOn(page, 'hamas');
    await panel(page).getByRole('heading', { name: 'Hamas', exact: true }).waitFor();
    await page.goBack();
    await panel(page).getByText('3 events', { exact: false }).first().waitFor();
    await page.goBack();
    await panel(page)
      .getByRole('heading', { name: /Who did what to whom/u })
      .waitFor();
    expect(page.url()).toContain('127.0.0.1');
  });
});

describe('a link', () => {
  it('opens the same picture, panel and moved node in a clean browser', async () => {
    const { page } = await openApp();
    await clickOn(page, 'isis');
    await panel(page).getByRole('heading', { name: 'ISIS', exact: true }).waitFor();
    const from = (await page.evaluate(
      `document.querySelector('[data-graph]')._cyreg.cy.getElementById('isis').renderedPosition()`,
    )) as { x: number; y: number };
    const box = (await page.locator('[data-graph]').boundingBox())!;
    await page.mouse.move(box.x + from.x, box.y + from.y);
    await page.mouse.down();
    await page.mouse.move(box.x + from.x - 60, box.y + from.y - 30, { steps: 5 });
    await page.mouse.up();
    await until(page, `location.hash.length > 5`);
    await page.waitForTimeout(400);
    const hash = new URL(page.url()).hash.slice(1);
    expect(hash.length).toBeLessThan(2048);
    const place = `document.querySelector('[data-graph]')._cyreg.cy.getElementById('isis').position()`;
    const [before, graph] = [await page.evaluate(place), await drawnGraph(page)];
    const { page: other } = await openApp({ hash });
    await panel(other).getByRole('heading', { name: 'ISIS', exact: true }).waitFor();
    expect(await drawnGraph(other)).toEqual(graph);
    expect(await other.evaluate(place)).toEqual(before);
  });

  it('that is damaged says so and opens the data set all the same', async () => {
    const { page } = await openApp({ hash: 'v1=broken' });
    await graphReady(page);
    await page
      .getByText(/address/iu)
      .first()
      .waitFor();
  });
});

describe('a moved node', () => {
  it('goes back with undo', async () => {
    const { page } = await openApp();
    await graphReady(page);
    const place = `document.querySelector('[data-graph]')._cyreg.cy.getElementById('isis').position()`;
    const before = await page.evaluate(place);
    const box = (await page.locator('[data-graph]').boundingBox())!;
    const at = (await page.evaluate(
      `document.querySelector('[data-graph]')._cyreg.cy.getElementById('isis').renderedPosition()`,
    )) as { x: number; y: number };
    await page.mouse.move(box.x + at.x, box.y + at.y);
    await page.mouse.down();
    await page.mouse.move(box.x + at.x + 50, box.y + at.y + 20, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(place)).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await until(page, `JSON.stringify(${place}) === ${JSON.stringify(JSON.stringify(before))}`);
  });
});

describe('the first graph', () => {
  it('is drawn whole; prints how long after the start of the page', async () => {
    const { page } = await openApp();
    await graphReady(page);
    const drawn = await page.evaluate(() => performance.now());
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    console.log(`first paint ${Math.round(painted)} ms, first graph seen by ${Math.round(drawn)} ms after navigation`);
    expect((await drawnGraph(page)).nodes.length).toBeGreaterThan(20);
  });
});
