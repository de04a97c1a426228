import { describe, expect, it } from 'vitest';
import { asDay } from '../../src/model/day.ts';
import type { ActorId } from '../../src/model/ids.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Overview } from '../../src/model/answer.ts';
import type { View, ViewChange } from '../../src/model/view.ts';
import { decodeAddress, encodeAddress, MAX_HASH } from '../../src/state/address.ts';
import { changeBetween, changed, homeView } from '../../src/state/home-view.ts';
import { bundledDataset } from '../engine/bundled-data.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { goldenAddresses } from './golden-addresses.ts';
import { randomView } from './random-view.ts';

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 60 }, (_, i) => first + i);
const data = randomDataset(first, 30);
const bundled = bundledDataset();
const home = homeView({ header: bundled.header, asOf: asDay(readEdtf(bundled.header.asOf).end.latest!) } as Overview);

/** As a data set opens: with no page, nothing moved and the timeline as it comes. */
function openHome(): View {
  const { timeline: _, ...view } = randomView(first + 77, data);
  return { ...view, panel: [], moved: {} };
}

describe(`a view against another (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('is told by a change, which laid over the other gives it back', () => {
    for (const seed of seeds) {
      const view = randomView(seed, data);
      expect({ seed, view: changed(openHome(), changeBetween(openHome(), view)) }).toEqual({ seed, view });
    }
  });

  it('is told by no change where it is the same', () => {
    for (const seed of seeds) {
      const view = { ...randomView(seed, data), panel: [], moved: {} };
      expect(changeBetween(view, structuredClone(view))).toEqual({});
    }
  });

  it('is told by the smallest change: nothing in it is as it was', () => {
    for (const seed of seeds) {
      const view = randomView(seed, data);
      const { lens = {} } = changeBetween(openHome(), view);
      const same = Object.entries(lens).filter(
        ([key, value]) => JSON.stringify(value) === JSON.stringify(openHome().lens[key as keyof View['lens']]),
      );
      expect(same).toEqual([]);
    }
  });
});

describe('the home view', () => {
  it('is of the day and the actors with which the data set opens, and hides statements', () => {
    expect(home.lens.asOf).toBe(readEdtf('2024-10-07').start.earliest);
    expect(home.lens.shown).toEqual(bundled.header.defaultView.actors);
    expect([home.lens.statements, home.lens.totals, home.canvas, home.panel]).toEqual([false, 'folded', 'graph', []]);
  });

  it('shows all actors where the data set chooses none', () => {
    const header = { ...bundled.header, defaultView: { actors: [] } };
    expect(homeView({ header, asOf: home.lens.asOf } as unknown as Overview).lens.shown).toBe('all');
  });

  it('takes each saved view of the bundled data, and is another view then', () => {
    for (const saved of bundled.header.savedViews) {
      const view = changed(home, saved.view);
      expect([saved.id, changed(home, changeBetween(home, view))]).toEqual([saved.id, view]);
      expect(changeBetween(home, view)).not.toEqual({});
    }
  });
});

describe(`an address (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('opens the view that it was made from', async () => {
    for (const seed of seeds) {
      const change = changeBetween(openHome(), randomView(seed, data));
      expect(await decodeAddress(`#${await encodeAddress(change)}`)).toEqual({ ok: true, value: { change, data: {} } });
    }
  });

  it('tells which data it was made for', async () => {
    const mark = { d: 'two-reports-2023-24', h: '1x9ab3' };
    for (const seed of seeds) {
      const change: ViewChange = { ...changeBetween(openHome(), randomView(seed, data)), canvas: 'list' };
      expect(await decodeAddress(await encodeAddress(change, mark))).toEqual({
        ok: true,
        value: { change, data: mark },
      });
    }
    expect(await encodeAddress({}, mark)).toBe('');
  });

  it('from before addresses told their data opens as it did', async () => {
    for (const { hash, change } of goldenAddresses) {
      expect(await decodeAddress(`#${hash}`)).toEqual({ ok: true, value: { change, data: {} } });
    }
  });

  it('is empty for the home view, and an empty one opens it', async () => {
    expect(await encodeAddress({})).toBe('');
    for (const hash of ['', '#'])
      expect(await decodeAddress(hash)).toEqual({ ok: true, value: { change: {}, data: {} } });
  });

  it('needs no escaping in a link', async () => {
    for (const seed of seeds) {
      expect(await encodeAddress(changeBetween(openHome(), randomView(seed, data)))).toMatch(/^(v1=[\w-]+)?$/u);
    }
  });

  it('of a typical view stays below 2 KB', async () => {
    const { actors } = bundled.header.defaultView;
    const change: ViewChange = {
      lens: {
        clauses: [
          { owner: 'event-type', values: ['air-strike', 'attack', 'battle'] },
          { owner: 'participant', values: actors.slice(0, 6), role: 'initiator' },
          { owner: 'date', from: asDay(19632), to: asDay(19700), mode: 'overlaps' },
          { owner: 'dispute', values: ['contested', 'unanswered'] },
        ],
        statements: true,
        shown: actors.slice(0, 30),
      },
      canvas: 'chronology',
      panel: [{ kind: 'actor', id: actors[3]! }, { kind: 'dyad', a: actors[1]!, b: actors[0]! }, { kind: 'coverage' }],
      moved: Object.fromEntries(actors.slice(0, 12).map((id, i) => [id, [i * 41, i * 17] as [number, number]])),
    };
    expect((await encodeAddress(change)).length).toBeLessThan(2048);
  });

  it('that is damaged is refused in words, and never thrown', async () => {
    const hash = await encodeAddress(changeBetween(openHome(), randomView(first, data)));
    for (let cut = 3; cut < hash.length; cut += 7) {
      const read = await decodeAddress(hash.slice(0, cut));
      expect([cut, read.ok]).toEqual([cut, false]);
    }
    for (let i = 3; i < hash.length; i += 5) {
      const swapped = `${hash.slice(0, i)}${hash[i] === 'A' ? 'B' : 'A'}${hash.slice(i + 1)}`;
      const read = await decodeAddress(swapped);
      expect(read.ok || read.error).toBeTruthy();
    }
  });

  const foreign = ['v2=abc', 'v1', 'v10=abc', 'hello', 'v1=', 'v1=%%%', 'v1=AAAA', 'V1=abc'];

  it.each(foreign)('%j is refused in words', async (hash) => {
    const read = await decodeAddress(`#${hash}`);
    expect(read).toMatchObject({ ok: false, error: expect.stringMatching(/^The address .+\.$/u) });
  });

  it('that says what no view can be is refused', async () => {
    for (const change of [{ canvas: 'map' }, { lens: { asOf: 'today' } }, { extra: 1 }, [], null, 7]) {
      expect(await decodeAddress(await encodeAddress(change as ViewChange).catch(() => 'v1='))).toMatchObject(
        change !== null && Object.keys(change).length === 0 ? { ok: true } : { ok: false },
      );
    }
  });

  const clause = (from: number, to: number) => ({ owner: 'date', from, to, mode: 'overlaps' });
  const untrue: readonly (readonly [string, unknown])[] = [
    ['a day beyond the calendar', { asOf: 1e15 }],
    ['a day before year 1', { asOf: -719_163 }],
    ['a day after year 9999', { asOf: 2_932_897 }],
    ['a period beyond the calendar', { clauses: [clause(-1e15, 1e15)] }],
    ['a period that ends before it begins', { clauses: [clause(2, 1)] }],
    ['two clauses of one owner', { clauses: [clause(1, 2), clause(3, 4)] }],
  ];

  it.each(untrue)('that says %s is refused', async (_, lens) => {
    const hash = await encodeAddress({ lens } as ViewChange);
    expect(await decodeAddress(hash)).toMatchObject({ ok: false, error: expect.stringContaining('does not fit') });
  });

  it('may say the first day and the last of the calendar', async () => {
    const change = { lens: { asOf: 2_932_896, clauses: [clause(-719_162, 2_932_896)] } } as unknown as ViewChange;
    expect(await decodeAddress(await encodeAddress(change))).toMatchObject({ ok: true, value: { change } });
  });

  it('that is longer than any is refused before it is unpacked', async () => {
    const read = await decodeAddress(`v1=${'A'.repeat(MAX_HASH)}`);
    expect(read).toMatchObject({ ok: false, error: expect.stringContaining('longer than any view') });
  });

  it('that unpacks to more than any view holds is refused', async () => {
    const bomb = await encodeAddress({ panel: [{ kind: 'actor', id: 'x'.repeat(30_000_000) as ActorId }] });
    expect(bomb.length).toBeLessThan(MAX_HASH);
    expect(await decodeAddress(bomb)).toMatchObject({ ok: false, error: expect.stringContaining('unpacks to more') });
  });
});
