import { afterEach, describe, expect, it } from 'vitest';
import { dataOf } from '../../src/model/link.ts';
import type { ViewChange } from '../../src/model/view.ts';
import { decodeAddress, encodeAddress, MAX_HASH } from '../../src/state/address.ts';
import { currentLink } from '../../src/state/sync-address.ts';
import { Random } from '../fixtures/random.ts';
import { actor, app, close, hamas, home, ids, iran, israel, opened, overview, pause, doing } from './opened-app.ts';

const first = Number(process.env['SEED'] ?? 1);

afterEach(close);

describe('a pasted link', () => {
  const link: ViewChange = { canvas: 'list', lens: { statements: !home.lens.statements }, panel: [israel] };

  it('is one step that undo takes back, and an entry that Back leaves', async () => {
    const tab = await opened();
    await doing(
      () => app().setLens('Totals', { totals: home.lens.totals === 'folded' ? 'listed' : 'folded' }),
      () => app().select(hamas),
    );
    const { lens, canvas } = app().view;
    await doing(async () => tab.paste(await encodeAddress(link)));
    expect(tab.told()).toEqual(['', 'hamas', '> israel']);
    expect(app().view).toMatchObject({ canvas: 'list', lens: { ...home.lens, ...link.lens } });
    expect(app().history.past.map(({ label }) => label)).toEqual(['Totals', 'Open a link']);
    app().undo();
    expect(app().view).toMatchObject({ lens, canvas });
    await doing(() => tab.go(-1));
    expect(ids()).toEqual(['hamas']);
    await doing(() => tab.go(-1));
    expect([ids(), tab.hasLeft]).toEqual([[], false]);
    await doing(() => tab.go(2));
    expect(ids()).toEqual(['israel']);
  });

  it('closes to the first entry', async () => {
    const tab = await opened();
    await doing(async () => tab.paste(await encodeAddress(link)));
    await doing(() => app().backTo(0));
    expect(tab.told()).toEqual(['> ', 'israel']);
  });

  it('of the present address opens it again, and makes no way out of the app', async () => {
    const tab = await opened();
    await doing(() => app().select(hamas));
    await doing(() => tab.paste(tab.hash.slice(1)));
    await doing(() => app().backTo(0));
    expect([tab.told(), tab.hasLeft]).toEqual([['> ', 'hamas'], false]);
  });

  it('that is damaged is told of and changes nothing', async () => {
    const tab = await opened();
    await doing(() => app().select(hamas));
    const { view } = app();
    await doing(() => tab.paste('v1=broken'));
    expect([app().view, app().notice?.text]).toEqual([view, expect.stringMatching(/damaged/u)]);
    expect(await decodeAddress(tab.hash)).toMatchObject({ ok: true, value: { change: { panel: [hamas] } } });
    await doing(() => tab.go(-2));
    expect(ids()).toEqual([]);
  });

  it('that another overtakes is not opened late', async () => {
    const tab = await opened();
    const slow = await encodeAddress({ panel: Array.from({ length: 9000 }, (_, i) => actor(`actor-${i}`)) });
    const quick = await encodeAddress({ panel: [iran] });
    expect(slow.length).toBeLessThan(MAX_HASH);
    await doing(() => {
      tab.paste(slow);
      tab.paste(quick);
    });
    await pause(200);
    expect(ids()).toEqual(['iran']);
    await doing(() => {
      tab.paste(slow);
      tab.go(-1);
    });
    await pause(200);
    expect(tab.told()[tab.at]).toBe(`> ${ids().join(' / ')}`);
  });

  it('that was made for other data says so, and opens', async () => {
    const tab = await opened();
    const told = async (data: { d: string | undefined; h: string | undefined }) => {
      await doing(async () => tab.paste(await encodeAddress({ panel: [iran] }, data)));
      return [ids(), app().notice?.text];
    };
    expect(await told({ d: 'sahel', h: 'x' })).toEqual([
      ['iran'],
      expect.stringContaining('another data set, “sahel”'),
    ]);
    expect(await told({ d: 'two-reports', h: 'x' })).toEqual([['iran'], expect.stringContaining('another version')]);
    expect(await told(dataOf(overview))).toEqual([['iran'], 'Opened a link']);
    expect(await told({ d: undefined, h: undefined })).toEqual([['iran'], 'Opened a link']);
  });
});

describe('the link of a view', () => {
  it('is of the view that shows, however many writes are under way, and marked with its data', async () => {
    const tab = await opened();
    app().select(hamas);
    const link = currentLink(tab.asTab().location);
    app().select(israel);
    const later = currentLink(tab.asTab().location);
    const read = async (promise: typeof link) => {
      const done = await promise;
      return decodeAddress(done.ok ? new URL(done.value).hash : 'none');
    };
    const data = dataOf(overview);
    expect(await read(link)).toEqual({ ok: true, value: { change: { panel: [hamas] }, data } });
    expect(await read(later)).toEqual({ ok: true, value: { change: { panel: [israel] }, data } });
  });

  it('of the home view is the plain address', async () => {
    const tab = await opened({ panel: [hamas] });
    await doing(() => app().select(undefined));
    expect(await currentLink(tab.asTab().location)).toEqual({ ok: true, value: 'https://faultline.test/app/?lang=en' });
  });

  const noise = (length: number) => {
    const random = new Random(first);
    return Array.from({ length }, () => actor(Array.from({ length: 20 }, () => random.between(0, 9)).join('')));
  };

  it('is none above 8 KB, in words; above 64 KB the address bar holds none either', async () => {
    const tab = await opened();
    await doing(() => app().setPanel(noise(900)));
    expect(await currentLink(tab.asTab().location)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/\d+ KB/u),
    });
    expect(tab.hash).not.toBe('');
    await doing(() => app().setPanel(noise(9000)));
    await pause(100);
    expect(tab.hash).toBe('');
  });
});
