import { describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { asDay } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Lens } from '../../src/model/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { bundledDataset } from './bundled-data.ts';
import { engineContract, type Sample } from './contract.ts';
import { dataContract } from './contract-of-data.ts';
import { ask, whole } from './questions.ts';

const lastDay = (data: Dataset) => asDay(readEdtf(data.header.asOf).end.latest!);

function sample(label: string, data: Dataset, seeds: readonly number[]): Sample {
  const open: Lens = { ...openLens(), asOf: lastDay(data) };
  const drawn = seeds.map((seed) => ({ ...randomLens(seed, data), asOf: lastDay(data) }));
  return { label, data, lenses: [open, ...drawn] };
}

const first = Number(process.env['SEED'] ?? 1);
const random = Array.from({ length: 5 }, (_, i) => first + i * 17).map((seed) =>
  sample(`random data of seed ${seed}`, randomDataset(seed, 40), [seed, seed + 1, seed + 2]),
);
const samples = [
  sample('the small data set', smallDataset(), [1, 2, 3]),
  sample('the bundled data', bundledDataset(), [4, 5, 6, 7]),
];

engineContract('the engine in the thread', () => new InThreadEngine(), [...samples, ...random]);
dataContract('the engine in the thread', () => new InThreadEngine(), [...samples, ...random.slice(0, 2)]);

describe('the engine in the thread', () => {
  it('has no answer before it has data', async () => {
    await expect(new InThreadEngine().ask({ kind: 'overview' })).rejects.toThrow('a loaded data set');
  });

  it('loses no event of random data when nothing is filtered and all actors are shown', async () => {
    for (let seed = first; seed < first + 60; seed++) {
      const engine = new InThreadEngine();
      const data = randomDataset(seed);
      await engine.load(whole(data));
      const { rows } = await ask(engine, { kind: 'chronology', lens: openLens() });
      const lost = data.events.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ id }) => id);
      expect({ seed, lost }).toEqual({ seed, lost: [] });
    }
  });
});
