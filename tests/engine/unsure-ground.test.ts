import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { bundledDataset } from './bundled-data.ts';
import { engineOf } from './ladder-asked.ts';
import { ask, homeLens } from './questions.ts';

async function groundOn(year: number | undefined) {
  const engine = await engineOf(bundledDataset());
  const home = await homeLens(engine);
  const lens = year === undefined ? home : { ...home, asOf: dayOf(year, 1, 1)! };
  const { hulls, hairlines } = await ask(engine, { kind: 'scene', lens });
  return { hulls, ties: hairlines.filter(({ relation }) => relation !== undefined) };
}

describe('hulls, bases and names on a day that nothing here reaches', () => {
  it.each([1900, 2026, 2090])('are all drawn as unsure in %i', async (year) => {
    const { hulls, ties } = await groundOn(year);
    expect(hulls.length).toBeGreaterThan(2);
    expect(ties.length).toBeGreaterThan(1);
    expect([...hulls, ...ties].filter(({ soft }) => !soft).map(({ id }) => id)).toEqual([]);
  });

  it('are drawn as standing on the day of the data', async () => {
    const { hulls, ties } = await groundOn(undefined);
    expect(Math.min(hulls.length, ties.length)).toBeGreaterThan(1);
    expect([...hulls, ...ties].filter(({ soft }) => soft).map(({ id }) => id)).toEqual([]);
  });
});
