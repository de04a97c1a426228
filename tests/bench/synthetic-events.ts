import { asDay } from '../../src/model/day.ts';
import { actorTypes, eventTypes } from '../../src/model/vocabulary.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { isoDay } from '../fixtures/iso-day.ts';
import { Random } from '../fixtures/random.ts';

/** Many plain events between a few hundred actors, most of them of one day: a data set as an import would give. */

export const LAST = 19173;
const FIRST = LAST - 3650;
const at = [{ source: 'import', row: 1 }];

/** A few actors are in most events, as in records of conflict. */
const skewed = (random: Random, n: number) => Math.min(n - 1, Math.floor(n * random.next() ** 3));

function eventOf(random: Random, i: number, actors: number, places: number) {
  const day = random.between(FIRST, LAST);
  const date = isoDay(asDay(day));
  const [from, to] = [skewed(random, actors), skewed(random, actors)];
  return {
    id: `event-${i}`,
    type: random.pick(eventTypes).id,
    date: random.chance(0.05) ? `${date}/${isoDay(asDay(day + random.between(1, 60)))}` : date,
    participants: [
      { actor: `actor-${from}`, role: 'initiator' },
      { actor: `actor-${to}`, role: 'target' },
      ...(random.chance(0.2) ? [{ actor: `actor-${skewed(random, actors)}`, role: 'victim' }] : []),
    ],
    places: [`place-${skewed(random, places)}`],
    ...(random.chance(0.05) ? { voice: 'attributed' } : {}),
    summary: `Event ${i}`,
    at: [{ source: `source-${i % 5}`, row: i + 1 }],
  };
}

/** Built by hand and not read: the bench measures answers, not the reading of files. */
export function syntheticDataset(events: number, seed: number): Dataset {
  const random = new Random(seed);
  const [actors, places] = [300, 60];
  const data = {
    header: {
      title: 'Synthetic',
      asOf: isoDay(asDay(LAST)),
      positions: {},
      defaultView: { actors: [] },
      savedViews: [],
    },
    sources: Array.from({ length: 5 }, (_, i) => ({ id: `source-${i}`, title: `Source ${i}`, date: '2022-06-29' })),
    places: Array.from({ length: places }, (_, i) => ({ id: `place-${i}`, name: `Place ${i}`, aliases: [] })),
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `actor-${i}`,
      name: `Actor ${i}`,
      type: actorTypes[i % 4]!.id,
      aliases: [],
      at,
    })),
    relations: [],
    events: Array.from({ length: events }, (_, i) => eventOf(random, i, actors, places)),
  };
  return data as unknown as Dataset;
}
