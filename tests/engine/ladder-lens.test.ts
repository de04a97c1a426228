import { beforeAll, describe, expect, it } from 'vitest';
import type { InThreadEngine } from '../../src/engine/in-thread.ts';
import { parseIsoDay } from '../../src/model/day.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { Ladder } from '../../src/model/ladder.ts';
import type { Lens } from '../../src/model/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { bundledDataset } from './bundled-data.ts';
import { engineOf } from './ladder-asked.ts';
import { ask, homeLens } from './questions.ts';

const actors = (...ids: string[]) => ids as ActorId[];
const ids = ({ events }: Ladder) => events.map(({ row }) => row.id as string);
const gone = ({ leftOut }: Ladder) => leftOut.map(({ row, why }) => [row.id as string, why]);

describe('the ladder of US forces and the armed groups, under a lens', () => {
  let engine: InThreadEngine;
  let home: Lens;
  beforeAll(async () => {
    engine = await engineOf(bundledDataset());
    home = await homeLens(engine);
  });

  const under = async (part: Partial<Lens>) => {
    const [left, right] = [actors('us-forces'), actors('armed-groups-in-iraq-and-syria')];
    return (await ask(engine, { kind: 'ladder', left, right, near: false, lens: { ...home, ...part } }))!;
  };

  it('leaves out nothing in the view in which the data opens', async () => {
    expect((await under({})).leftOut).toEqual([]);
    expect((await under({ shown: [] })).leftOut).toEqual([]);
  });

  it('ends on the day that is shown: strikes after it are left out, counted and listed', async () => {
    const [whole, early] = [await under({}), await under({ asOf: parseIsoDay('2023-11-01')! })];
    expect(ids(early).length).toBeLessThan(ids(whole).length);
    expect(new Set(gone(early).map(([, why]) => why))).toEqual(new Set(['day']));
    expect([...ids(early), ...gone(early).map(([id]) => id!)].toSorted()).toEqual(ids(whole).toSorted());
  });

  it('follows a filter that hides events, and loses the ties of what it leaves out', async () => {
    const strikes = await under({ clauses: [{ owner: 'event-type', values: ['air-strike'] }] });
    expect(strikes.events.every(({ row }) => row.type === 'air-strike')).toBe(true);
    expect(gone(strikes)).toContainEqual(['attacks-on-us-forces', 'filter']);
    for (const { answer, answered } of strikes.ties) {
      expect(ids(strikes)).toEqual(expect.arrayContaining([answer, answered]) as string[]);
    }
  });

  it('does not follow a filter over actors: its lanes are chosen by themselves', async () => {
    const lens = { clauses: [{ owner: 'actor-type', values: ['person'] }] } as Partial<Lens>;
    expect(ids(await under(lens))).toEqual(ids(await under({})));
  });
});

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 30 }, (_, i) => first + i);

describe(`ladders of random data under random lenses (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('show no event after their day, and list whatever the whole ladder has besides', async () => {
    let listed = 0;
    for (const seed of seeds) {
      const data = randomDataset(seed, 60);
      const engine = await engineOf(data);
      const [left, right] = [[data.actors[0]!.id], [data.actors[1]!.id, data.actors[2]!.id]];
      const { account: _, own: __, knownBy: ___, attribution: ____, clauses, ...rest } = randomLens(seed, data);
      const lens = { ...rest, clauses: clauses.filter(({ owner }) => owner !== 'grade') };
      const ladderUnder = async (each: Lens) =>
        (await ask(engine, { kind: 'ladder', left, right, near: false, lens: each }))!;
      const [whole, some] = [await ladderUnder(openLens()), await ladderUnder(lens)];
      const standing = (ladder: Ladder) => [...ids(ladder), ...ladder.neither.map(({ id }) => id as string)];
      for (const { row } of some.events) expect(row.from ?? -Infinity).toBeLessThanOrEqual(lens.asOf);
      const missing = standing(whole).filter((id) => !standing(some).includes(id));
      const out = gone(some).map(([id]) => id!);
      const folded = data.events.filter(({ itemisedBy = [] }) => itemisedBy.length > 0).map(({ id }) => id as string);
      expect(missing.filter((id) => !out.includes(id) && !folded.includes(id))).toEqual([]);
      expect(out.filter((id) => standing(some).includes(id))).toEqual([]);
      listed += out.length;
    }
    expect(listed).toBeGreaterThan(20);
  });
});
