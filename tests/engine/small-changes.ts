import type { Engine } from '../../src/engine/engine.ts';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { dayOf, type Day } from '../../src/model/day.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Lens } from '../../src/model/view.ts';
import { openLens } from '../fixtures/random-lens.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { whole } from './questions.ts';

/** The small data set with a single thing changed, where a general rule would not show a single mistake. */

type List = 'sources' | 'actors' | 'relations' | 'events';

/** The data with a part of one record replaced. */
export function changedIn(list: List, id: string, part: object, data: Dataset = smallDataset()): Dataset {
  const records = data[list].map((record) => (String(record.id) === id ? { ...record, ...part } : record));
  return { ...data, [list]: records } as Dataset;
}

/** A claim in paragraph 10, said by name. */
export const claimOf = (id: string, by: string, fields: object) => ({
  id,
  by,
  says: 'So it is told.',
  attribution: 'named',
  at: [{ source: 'gazette-report', paragraph: 10 }],
  ...fields,
});

export async function engineOf(data: Dataset): Promise<Engine> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  return engine;
}

/** The open lens with parts that a link could hold. */
export const lensWith = (part: object): Lens => ({ ...openLens(), ...part }) as Lens;

export const on = (year: number, month: number, date: number): Day => dayOf(year, month, date)!;
