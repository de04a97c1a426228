import { beforeAll, describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { formatDay, parseIsoDay, type Day } from '../../src/model/day.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { Lens } from '../../src/model/view.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, homeLens, whole } from './questions.ts';

/** The two clocks on the bundled articles. */

const engine = new InThreadEngine();
const data = bundledDataset();
let home: Lens;

beforeAll(async () => {
  await engine.load(whole(data));
  home = await homeLens(engine);
});

const day = (text: string): Day => parseIsoDay(text)!;

async function leadOn(asOf: string) {
  const lens = { ...home, asOf: day(asOf) };
  const profile = (await ask(engine, { kind: 'profile', id: 'hamas' as ActorId, lens }))!;
  const { chips } = await ask(engine, { kind: 'scene', lens });
  const strip = profile.offices.find(({ office }) => office === 'Led by')!;
  return { words: strip.onDay, at: strip.tenures.map(({ at }) => at[0]!.short), chips: chips.map(({ id }) => id) };
}

describe('who heads Hamas', () => {
  it('is Haniyeh on 30 July 2024', async () => {
    const { words, chips } = await leadOn('2024-07-30');
    expect(words).toBe('30 Jul 2024: Ismail Haniyeh');
    expect(chips).toContain('ismail-haniyeh');
  });

  it.each(['2024-07-31', '2024-08-01'])('is not given on %s', async (text) => {
    const { words, chips } = await leadOn(text);
    expect(words).toContain('not given');
    expect(chips).not.toContain('ismail-haniyeh');
    expect(chips).not.toContain('yahya-sinwar');
  });

  it('is Sinwar on the day of the article, and each of them is cited', async () => {
    const { words, at, chips } = await leadOn('2024-10-07');
    expect(words).toBe('7 Oct 2024: Yahya Sinwar');
    expect(chips).toContain('yahya-sinwar');
    expect(at).toEqual(['A1 ¶15', 'A1 ¶17']);
  });
});

describe('the turns of the first screen', () => {
  it('go from the death of Haniyeh to the last day by which Sinwar had surely begun', async () => {
    const { turns } = await ask(engine, { kind: 'turns', lens: home });
    const last = turns.slice(-2);
    expect(last.map((turn) => formatDay(turn.day))).toEqual(['31 Jul 2024', '7 Oct 2024']);
    expect(last[0]!.changes.map(({ sentence, soft }) => [sentence, soft])).toEqual([
      ['Ismail Haniyeh no longer heads Hamas (killed)', undefined],
      [
        'Yahya Sinwar heads Hamas: may have begun, some day between 31 Jul 2024 and 7 Oct 2024',
        'some day between 31 Jul 2024 and 7 Oct 2024',
      ],
    ]);
    expect(last[0]!.changes[0]!.at[0]!.short).toBe('A1 ¶15');
  });
});

describe('what changed between two days', () => {
  const between = async (since: string, asOf: string, more: Partial<Lens> = {}) =>
    (await ask(engine, { kind: 'changes', lens: { ...home, ...more, since: day(since), asOf: day(asOf) } }))!;

  it('is one row where an office changes hands, with both of its paragraphs', async () => {
    const { rows } = await between('2024-07-01', '2024-10-07');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ mark: 'changed' });
    expect(rows[0]!.sentence).toBe(
      'Leader of Hamas: Ismail Haniyeh (killed 31 Jul 2024); then Yahya Sinwar (some day between 31 Jul 2024 and 7 Oct 2024)',
    );
    expect(rows[0]!.at.map(({ short }) => short)).toEqual(['A1 ¶15', 'A1 ¶17']);
  });

  it('leaves a successor not given who only may hold the office', async () => {
    const { rows } = await between('2024-07-30', '2024-08-01');
    expect(rows[0]!.sentence).toContain('on 1 Aug 2024 not given; Yahya Sinwar may hold it');
  });

  it('draws who ended as a ghost and who began with a mark, and neither without a second day', async () => {
    const lens = { ...home, asOf: day('2024-10-07'), since: day('2024-07-01') };
    const { chips } = await ask(engine, { kind: 'scene', lens });
    const since = Object.fromEntries(chips.map((chip) => [chip.id, chip.since]));
    expect(since).toMatchObject({ 'ismail-haniyeh': 'ended', 'yahya-sinwar': 'added' });
    const plain = await ask(engine, { kind: 'scene', lens: home });
    expect(plain.chips.every((chip) => chip.since === undefined)).toBe(true);
    expect(plain.chips.map(({ id }) => id)).not.toContain('ismail-haniyeh');
  });

  it('compares nothing where the first day is not the earlier', async () => {
    const { rows, events, isOrdered } = await between('2024-10-07', '2024-07-01');
    expect([rows, events, isOrdered]).toEqual([[], [], false]);
  });

  it('says how far the sources reach, under the second clock no further than it', async () => {
    expect((await between('2024-07-01', '2090-01-01')).reach).toBe(day('2024-10-07'));
    expect((await between('2024-07-01', '2090-01-01', { knownBy: day('2023-11-17') })).reach).toBe(day('2023-11-17'));
  });
});

describe('the stops of the second clock', () => {
  it('are the days of the two articles and of two claims with a month of their own', async () => {
    const { stops, undated, unbound } = await ask(engine, { kind: 'stops' });
    expect(stops.map((stop) => [formatDay(stop.day), stop.sources.map(({ short }) => short), stop.claims > 0])).toEqual(
      [
        ['17 Nov 2023', ['A2'], true],
        ['31 Aug 2024', [], true],
        ['30 Sep 2024', [], true],
        ['31 Oct 2024', ['A1'], true],
      ],
    );
    expect([undated, unbound]).toEqual([0, 0]);
    const sum = (of: 'events' | 'relations') => stops.reduce((n, stop) => n + stop[of], 0);
    expect([sum('events'), sum('relations')]).toEqual([data.events.length, data.relations.length]);
  });
});

describe('a day that no source reaches', () => {
  const clocks: readonly (readonly [string, Partial<Lens>])[] = [
    ['as it is', {}],
    ['in these sources by November 2023', { knownBy: day('2023-11-17') }],
    ['in these sources by 1900', { knownBy: day('1900-01-01') }],
    ['compared with July 2024', { since: day('2024-07-01') }],
    ['under both', { since: day('2023-10-01'), knownBy: day('2023-11-17') }],
  ];
  const days = ['1900-01-01', '2026-11-22', '2090-01-01'];

  it.each(clocks.flatMap(([name, lens]) => days.map((text) => [text, name, lens] as const)))(
    'has nothing firm that stands: %s, %s',
    async (text, _, more) => {
      const scene = await ask(engine, { kind: 'scene', lens: { ...home, ...more, asOf: day(text) } });
      const standing = scene.lines.filter(({ relations, since }) => relations.length > 0 && since !== 'ended');
      expect(standing.filter(({ soft }) => !soft)).toEqual([]);
      expect(scene.chips.filter(({ soft, since }) => !soft && since !== 'ended')).toEqual([]);
    },
  );

  it('has something that stands all the same', async () => {
    const { lines } = await ask(engine, { kind: 'scene', lens: { ...home, asOf: day('2090-01-01') } });
    expect(lines.filter(({ relations }) => relations.length > 0).length).toBeGreaterThan(5);
  });
});
