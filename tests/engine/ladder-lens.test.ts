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
const seeds = Array.from({ length: 80 }, (_, i) => first + i);

/** The ladder with nothing left out, of the records as a lens reads them. */
const wholeUnder = ({ own, knownBy, attribution, clauses }: Lens): Lens => ({
  ...openLens(),
  ...(own && { own }),
  ...(knownBy !== undefined && { knownBy }),
  ...(attribution && { attribution }),
  clauses: clauses.filter(({ owner }) => owner === 'grade'),
});

describe(`ladders of random data under random lenses (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('show no event after their day, and list whatever the whole ladder has besides', async () => {
    let listed = 0;
    const drawn = { account: 0, own: 0, knownBy: 0, attribution: 0, grade: 0 };
    for (const seed of seeds) {
      const data = randomDataset(seed, 60);
      const engine = await engineOf(data);
      const [left, right] = [[data.actors[0]!.id], [data.actors[1]!.id, data.actors[2]!.id]];
      const lens = randomLens(seed, data);
      const ladderUnder = async (each: Lens) =>
        (await ask(engine, { kind: 'ladder', left, right, near: false, lens: each }))!;
      const [whole, some] = [await ladderUnder(wholeUnder(lens)), await ladderUnder(lens)];
      const standing = (ladder: Ladder) => [...ids(ladder), ...ladder.neither.map(({ id }) => id as string)];
      for (const { row } of some.events) expect(row.from ?? -Infinity).toBeLessThanOrEqual(lens.asOf);
      const missing = standing(whole).filter((id) => !standing(some).includes(id));
      const out = gone(some).map(([id]) => id!);
      const folded = data.events.filter(({ itemisedBy = [] }) => itemisedBy.length > 0).map(({ id }) => id as string);
      expect({ seed, lost: missing.filter((id) => !out.includes(id) && !folded.includes(id)) }).toEqual({
        seed,
        lost: [],
      });
      expect(out.filter((id) => standing(some).includes(id))).toEqual([]);
      listed += out.length;
      for (const owner of ['account', 'own', 'knownBy', 'attribution'] as const) {
        drawn[owner] += Number(lens[owner] !== undefined);
      }
      drawn.grade += Number(lens.clauses.some(({ owner }) => owner === 'grade'));
    }
    expect(listed).toBeGreaterThan(40);
    expect(
      Object.values(drawn).filter((lenses) => lenses < 5),
      JSON.stringify(drawn),
    ).toEqual([]);
  });
});
