import { afterEach, describe, expect, it } from 'vitest';
import { decodeAddress } from '../../src/state/address.ts';
import { Random } from '../fixtures/random.ts';
import type { FakeTab } from './fake-tab.ts';
import { actor, app, close, hamas, haniyeh, ids, iran, israel, opened, pause, reopen, doing } from './opened-app.ts';

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 6 }, (_, i) => first + i);

afterEach(close);

describe('closing a page', () => {
  it('goes back to the entry that showed what is left, so that Back does not open it again', async () => {
    const tab = await opened();
    await doing(
      () => app().select(hamas),
      () => app().openPage(haniyeh),
      () => app().backTo(1),
    );
    expect(tab.told()).toEqual(['', '> hamas', 'hamas / haniyeh']);
    await doing(() => tab.go(-1));
    expect(ids()).toEqual([]);
    await doing(() => tab.go(2));
    expect(ids()).toEqual(['hamas', 'haniyeh']);
  });

  it('of the whole panel goes to the first entry', async () => {
    const tab = await opened();
    await doing(
      () => app().select(hamas),
      () => app().select(israel),
      () => app().openPage(iran),
      () => app().select(undefined),
    );
    expect(tab.told()).toEqual(['> ', 'hamas', 'israel', 'israel / iran']);
    await doing(() => tab.go(1));
    expect(ids()).toEqual(['hamas']);
  });

  it('that was never shown alone changes the entry instead', async () => {
    const tab = await opened();
    await doing(
      () => app().setPanel([hamas, haniyeh, iran]),
      () => app().backTo(2),
    );
    expect(tab.told()).toEqual(['', '> hamas / haniyeh']);
    await doing(() => app().backTo(0));
    expect(tab.told()).toEqual(['> ', 'hamas / haniyeh']);
  });

  it('twice in a breath ends where the reader wants to be', async () => {
    const tab = await opened();
    await doing(
      () => app().select(hamas),
      () => app().openPage(haniyeh),
    );
    app().backTo(1);
    app().backTo(0);
    await pause(50);
    expect([tab.told(), ids()]).toEqual([['> ', 'hamas', 'hamas / haniyeh'], []]);
  });

  it('and opening another in the same breath keeps the other', async () => {
    const tab = await opened();
    await doing(() => app().select(hamas));
    app().backTo(0);
    app().select(israel);
    await pause(50);
    expect([tab.told(), ids()]).toEqual([['', '> israel'], ['israel']]);
  });

  it('while the reader presses Back leaves entry and panel at one', async () => {
    const tab = await opened();
    await doing(
      () => app().select(hamas),
      () => app().openPage(haniyeh),
      () => app().openPage(iran),
    );
    tab.go(-1);
    app().backTo(1);
    await pause(50);
    expect(tab.told()[tab.at]).toBe(`> ${ids().join(' / ')}`);
  });

  it('goes on without an entry that the browser has dropped', async () => {
    const tab = await opened();
    await doing(() => app().select(hamas));
    tab.loseNext = true;
    app().backTo(0);
    await pause(1100);
    expect([tab.told(), ids()]).toEqual([['', '> '], []]);
    await doing(() => app().select(israel));
    expect(tab.told()).toEqual(['', '', '> israel']);
  });
});

describe(`the panel (seeds ${first}–${first + seeds.length - 1})`, () => {
  /** Travels of the reader's wait for those of the app, and the app for them: a moment that both share is neither's. */
  const travel = async (tab: FakeTab, by: number) => {
    await pause(5);
    if (tab.at + by >= 0) tab.go(by);
    await pause(5);
  };
  const acts: readonly ((random: Random, tab: FakeTab) => unknown)[] = [
    (random) => app().openPage(random.pick([hamas, haniyeh, israel, iran])),
    (random) => app().select(random.pick([hamas, haniyeh, israel, iran])),
    (random) => app().backTo(random.between(0, app().view.panel.length)),
    () => app().select(undefined),
    (_, tab) => travel(tab, -1),
    (_, tab) => travel(tab, 1),
    () => app().setLens('Statements', { statements: !app().view.lens.statements }),
  ];

  it('is at one with the entry and the address after whatever is done, and nobody is led out', async () => {
    for (const seed of seeds) {
      const [random, tab] = [new Random(seed), await opened()];
      for (let i = 0; i < 25; i++) {
        await random.pick(acts)(random, tab);
        if (random.chance(0.6)) await pause(5);
      }
      await pause(60);
      const read = await decodeAddress(tab.hash);
      expect([seed, tab.told()[tab.at], tab.hasLeft]).toEqual([seed, `> ${ids().join(' / ')}`, false]);
      expect(read.ok && (read.value.change.panel ?? [])).toEqual(app().view.panel);
      close();
    }
  }, 30_000);
});

describe('a link that opens pages', () => {
  it('has the entries that reading to them would have made', async () => {
    const tab = await opened({ panel: [hamas, haniyeh] });
    expect(tab.told()).toEqual(['', 'hamas', '> hamas / haniyeh']);
    await doing(() => tab.go(-1));
    expect(ids()).toEqual(['hamas']);
  });

  it('keeps to few entries however many pages it opens', async () => {
    const many = Array.from({ length: 500 }, (_, i) => actor(`actor-${i}`));
    const tab = await opened({ panel: many });
    expect(tab.entries.length).toBeLessThan(30);
    await doing(() => app().backTo(0));
    expect(tab.at).toBe(0);
  });

  it('finds its entries again on reload', async () => {
    const tab = await opened();
    await doing(
      () => app().select(hamas),
      () => app().openPage(haniyeh),
    );
    reopen(tab);
    await doing(() => app().backTo(0));
    expect(tab.told()).toEqual(['> ', 'hamas', 'hamas / haniyeh']);
  });
});
