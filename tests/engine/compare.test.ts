import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { wholeWord, type Account, type Side } from '../../src/model/account.ts';
import { comparedWays, type Compared, type Comparison } from '../../src/model/compare.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ActorId, SourceId } from '../../src/model/ids.ts';
import type { Claim, ConflictEvent } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { dumbDenies } from '../store/dumb-dispute.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, homeLens, whole } from './questions.ts';
import { changedIn, claimOf } from './small-changes.ts';

const party = (id: string) => wholeWord({ party: id as ActorId });
const source = (id: string) => wholeWord({ source: id as SourceId });
const afp = 'afp-hamas-year-into-war';
const ap = 'ap-us-delicate-balance';

async function engineOf(data: Dataset): Promise<Engine> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  return engine;
}

const compared = async (engine: Engine, lens: Lens, a: Side, b: Side): Promise<Comparison> =>
  (await ask(engine, { kind: 'compare', a, b, lens }))!;

const idsIn = (comparison: Comparison, way: Compared) => comparison.lists[way].map(({ event }) => event.id as string);

/** The same lists as ids, so that two comparisons can be held against each other. */
const asIds = (comparison: Comparison) => Object.fromEntries(comparedWays.map((way) => [way, idsIn(comparison, way)]));

let engine: Engine;
let home: Lens;

beforeAll(async () => {
  engine = await engineOf(bundledDataset());
  home = await homeLens(engine);
});

const wordsOn = ({ lists }: Comparison, event: string) =>
  lists.differently.find((row) => row.event.id === event)?.apart.map(({ aspect, a, b }) => [aspect, a, b]);

describe('two accounts compared', () => {
  it('tell the hospital blast differently in who caused it', async () => {
    const comparison = await compared(engine, home, party('hamas'), party('israel'));
    expect(wordsOn(comparison, 'hospital-explosion-in-gaza')).toEqual([
      ['responsibility', 'Israel', 'Islamic Jihad, a misfire, not an attack'],
    ]);
  });

  it('tell the strike on Deif differently in its outcome alone', async () => {
    const comparison = await compared(engine, home, party('hamas'), party('israel'));
    expect(wordsOn(comparison, 'strike-on-deif')).toEqual([['outcome', 'alive', 'killed']]);
  });

  it('tell apart who was asked without comment from who was not asked', async () => {
    const { lists } = await compared(engine, home, party('hamas'), party('israel'));
    expect(lists['only-a'].map(({ event, asked }) => [event.id, asked])).toEqual([['assassination-of-haniyeh', ['b']]]);
  });

  it('disagree on whether it happened where one denies what the other says', async () => {
    const lens = { ...home, shown: 'all' as const, statements: true };
    const comparison = await compared(engine, lens, party('hamas'), source(afp));
    const apart = comparison.lists.differently.flatMap((row) => row.apart.map((each) => ({ ...each, row })));
    expect(apart.filter(({ aspect }) => aspect === 'occurrence').map(({ a, b }) => [a, b])).toContainEqual([
      'did not happen',
      'happened / did not happen',
    ]);
  });

  it('are nowhere apart where one is all that is told and the other a source that passes the quarrel on', async () => {
    const comparison = await compared(engine, home, 'all', source(ap));
    expect(idsIn(comparison, 'alike')).toContain('hospital-explosion-in-gaza');
    expect(idsIn(comparison, 'only-b')).toEqual([]);
  });

  it('of one account with itself differ in nothing', async () => {
    for (const side of [party('hamas'), source(afp), 'all'] as const) {
      const { lists } = await compared(engine, home, side, side);
      expect([lists.differently, lists['only-a'], lists['only-b']]).toEqual([[], [], []]);
    }
  });

  it('do not depend on whose account the view is drawn from', async () => {
    const lens = { ...home, shown: 'all' as const, statements: true };
    const drawn = { ...lens, account: party('hamas') };
    const rowsOf = async (each: Lens) => (await ask(engine, { kind: 'chronology', lens: each })).rows.length;
    expect(await rowsOf(drawn)).toBeLessThan(await rowsOf(lens));
    const plain = await compared(engine, lens, party('hamas'), party('israel'));
    expect(await compared(engine, drawn, party('hamas'), party('israel'))).toEqual(plain);
  });

  it('are apart in tolls that no number fits', async () => {
    const toll = (id: string, by: string, best: number) =>
      claimOf(id, by, {
        stance: 'asserts',
        aspect: 'toll',
        figure: { harm: 'killed', best, at: [{ source: 'gazette-report', paragraph: 9 }] },
      });
    const between = async (low: number, high: number) => {
      const claims = [toll('a', 'ostria', low), toll('b', 'free-valley', high)];
      const small = await engineOf(changedIn('events', 'market-blast', { claims }));
      const { lists } = await compared(small, openLens(), party('ostria'), party('free-valley'));
      return comparedWays.filter((way) => lists[way].some(({ event }) => (event.id as string) === 'market-blast'));
    };
    expect(await between(3, 40)).toEqual(['differently']);
    expect(await between(3, 3)).toEqual(['alike']);
  });
});

/** A few accounts of a data set: parties with a claim, each source, and all. */
function sidesOf(data: Dataset): readonly Side[] {
  const speakers = [...new Set(data.events.flatMap(({ claims = [] }) => claims.map(({ by }) => by)))];
  return [
    ...speakers.slice(0, 3).map((id): Account => wholeWord({ party: id })),
    ...speakers.slice(0, 1).map((id) => ({ ...wholeWord({ party: id }), officials: false, anonymous: false })),
    ...data.sources.slice(0, 2).map(({ id }) => wholeWord({ source: id })),
    'all',
  ];
}

/** Whether a source tells an event by its record, a figure or a claim that puts something forward or denies it. */
function isToldBy(event: ConflictEvent, id: SourceId): boolean {
  const cites = ({ at }: Pick<Claim, 'at'>) => at.some((locator) => locator.source === id);
  if ([event, ...(event.figures ?? []), ...(event.counts ?? [])].some(cites)) return true;
  const telling = (event.claims ?? []).filter(
    ({ aspect, stance }) => aspect !== 'assessment' && stance !== 'no-comment',
  );
  return telling.some(cites);
}

const seeds = Array.from({ length: 20 }, (_, i) => Number(process.env['SEED'] ?? 1) + i * 13);

describe('two accounts of random data', () => {
  it('have every event in view in one list and no other, and swap their lists when they swap sides', async () => {
    const seen = Object.fromEntries(comparedWays.map((way) => [way, 0]));
    for (const seed of seeds) {
      const data = randomDataset(seed, 30);
      const noise = await engineOf(data);
      for (const lens of [openLens(), randomLens(seed, data)]) {
        const { account: _, ...ofAll } = lens;
        const rows = (await ask(noise, { kind: 'chronology', lens: ofAll })).rows.map(({ id }) => id as string);
        const sides = sidesOf(data);
        for (const [i, a] of sides.entries()) {
          const b = sides[(i + 1) % sides.length]!;
          const [one, other] = [await compared(noise, lens, a, b), await compared(noise, lens, b, a)];
          const label = `seed ${seed}, ${JSON.stringify([a, b])}`;
          for (const way of comparedWays) seen[way]! += idsIn(one, way).length;
          expect(comparedWays.flatMap((way) => idsIn(one, way)).toSorted(), label).toEqual(rows.toSorted());
          const { 'only-a': onlyA, 'only-b': onlyB, ...rest } = asIds(one);
          expect(asIds(other), label).toEqual({ ...rest, 'only-a': onlyB, 'only-b': onlyA });
          const swapped = one.lists.differently.map(({ apart }) =>
            apart.map((each) => ({ ...each, a: each.b, b: each.a })),
          );
          expect(
            other.lists.differently.map(({ apart }) => apart),
            label,
          ).toEqual(swapped);
        }
      }
    }
    expect(
      Object.values(seen).filter((events) => events < 20),
      JSON.stringify(seen),
    ).toEqual([]);
  });

  it('tell differently of all that happened what a party says did not', async () => {
    let denied = 0;
    for (let seed = seeds[0]!; seed < seeds[0]! + 60; seed++) {
      const data = randomDataset(seed);
      const noise = await engineOf(data);
      const deniers = data.events.flatMap(({ claims = [] }) =>
        claims.flatMap(({ aspect, stance, by }) => (aspect === 'occurrence' && stance === 'denies' ? [by] : [])),
      );
      for (const by of new Set(deniers)) {
        const ids = data.events.filter((event) => dumbDenies(event, by, data)).map(({ id }) => id as string);
        const apart = idsIn(await compared(noise, openLens(), party(by), 'all'), 'differently');
        expect(
          ids.filter((id) => !apart.includes(id)),
          `seed ${seed}, ${by}`,
        ).toEqual([]);
        denied += ids.length;
      }
    }
    expect(denied).toBeGreaterThan(10);
  });

  it('have of a source what it is cited for, read from the records one by one', async () => {
    for (const seed of seeds) {
      const data = randomDataset(seed, 30);
      const noise = await engineOf(data);
      for (const { id } of data.sources) {
        const comparison = await compared(noise, openLens(), wholeWord({ source: id }), 'all');
        const told = [
          ...idsIn(comparison, 'differently'),
          ...idsIn(comparison, 'only-a'),
          ...idsIn(comparison, 'alike'),
        ];
        const cited = data.events.filter((event) => isToldBy(event, id)).map((event) => event.id as string);
        expect(told.toSorted(), `seed ${seed}, ${id}`).toEqual(cited.toSorted());
      }
    }
  });
});

describe('the account of a source, on random data', () => {
  it('drops no event but one that it only passes a denial of', async () => {
    for (const seed of seeds) {
      const data = randomDataset(seed, 30);
      const noise = await engineOf(data);
      const before = (await ask(noise, { kind: 'chronology', lens: openLens() })).rows.map(({ id }) => id);
      for (const { id } of data.sources) {
        const lens = { ...openLens(), account: wholeWord({ source: id }) };
        const after = new Set((await ask(noise, { kind: 'chronology', lens })).rows.map((row) => row.id));
        const gone = data.events.filter((event) => before.includes(event.id) && !after.has(event.id));
        const onlyDenied = (event: ConflictEvent) => {
          const own = (event.claims ?? []).filter(
            ({ aspect, at }) => aspect === 'occurrence' && at.some((locator) => locator.source === id),
          );
          const cited = [event, ...(event.figures ?? []), ...(event.counts ?? [])].some(({ at }) =>
            at.some((locator) => locator.source === id),
          );
          const stances = new Set(own.map(({ stance }) => stance));
          return !cited && stances.has('denies') && !stances.has('asserts') && !stances.has('concedes');
        };
        const expected = data.events.filter((event) => before.includes(event.id) && onlyDenied(event));
        expect(gone.map((event) => event.id).toSorted(), `seed ${seed}, ${id}`).toEqual(
          expected.map((event) => event.id).toSorted(),
        );
      }
    }
  });
});

describe('what an account takes away', () => {
  const hamas = party('hamas');

  it('is counted at the actor that lost its only line, and listed', async () => {
    const scene = await ask(engine, { kind: 'scene', lens: { ...home, account: hamas } });
    expect(scene.removed.lines).toBe(1);
    expect(scene.removed.at['islamic-jihad']).toEqual({ lines: 1, isBare: true });
    const removed = await ask(engine, { kind: 'removed', id: 'islamic-jihad', account: hamas, lens: home });
    expect(removed?.lines.map(({ event, why }) => [event.id, why])).toEqual([
      ['hospital-explosion-in-gaza', 'put down to Israel instead'],
    ]);
    const { rows } = await ask(engine, { kind: 'actors', lens: { ...home, account: hamas } });
    expect(rows.find(({ id }) => id === 'islamic-jihad')?.removed).toBe(1);
  });

  it('is nothing in all accounts', async () => {
    expect((await ask(engine, { kind: 'scene', lens: home })).removed).toEqual({ lines: 0, at: {} });
  });

  it('leaves every actor drawn, and where it was, on random data', async () => {
    for (const seed of seeds) {
      const data = randomDataset(seed, 30);
      const noise = await engineOf(data);
      for (const lens of [openLens(), randomLens(seed, data)]) {
        const { account: _, ...ofAll } = lens;
        const before = await ask(noise, { kind: 'scene', lens: ofAll });
        for (const side of sidesOf(data)) {
          if (side === 'all') continue;
          const after = await ask(noise, { kind: 'scene', lens: { ...ofAll, account: side } });
          const label = `seed ${seed}, ${JSON.stringify(side)}`;
          expect(
            after.nodes.map(({ id }) => id),
            label,
          ).toEqual(before.nodes.map(({ id }) => id));
          expect(after.positions, label).toEqual(before.positions);
          expect(after.counts.actors, label).toBe(before.counts.actors);
        }
      }
    }
  });
});
