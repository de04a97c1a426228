import * as v from 'valibot';
import { wholeWord } from '../../src/model/account.ts';
import { viewSchema, type Page, type View } from '../../src/model/view.ts';
import { calendarUnits } from '../../src/model/calendar-unit.ts';
import { laneKinds } from '../../src/model/lane-kind.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { Random } from '../fixtures/random.ts';
import { randomDay } from '../fixtures/random-dates.ts';
import { randomLens } from '../fixtures/random-lens.ts';

/** A view of a data set, the same for the same seed: any lens, canvas, pages and moved nodes. */

function pageOf(random: Random, data: Dataset): Page {
  const actors = data.actors.map(({ id }) => id);
  const [a, b] = random.some(actors, 2, 2).toSorted();
  const pages: readonly Page[] = [
    { kind: 'actor', id: random.pick(actors) },
    { kind: 'dyad', a: a!, b: b! },
    { kind: 'place', id: random.pick(data.places).id },
    { kind: 'source', id: random.pick(data.sources).id, paragraph: random.between(1, 40) },
    { kind: 'coverage' },
    { kind: 'account', party: a! },
    { kind: 'account', source: random.pick(data.sources).id },
    {
      kind: 'compare',
      a: wholeWord({ party: a! }),
      b: random.pick([wholeWord({ source: data.sources[0]!.id }), 'all' as const]),
    },
    { kind: 'removed', id: a!, account: wholeWord({ party: b! }) },
    { kind: 'ladder', left: [a!], right: [b!] },
    ...data.events.slice(0, 3).map((event): Page => ({ kind: 'event', id: event.id })),
  ];
  return random.pick(pages);
}

const spot = (random: Random) => [random.between(-400, 1400), random.between(-200, 900)] as const;

/** A strip zoomed in and by another unit, now and then. */
function timelineOf(random: Random) {
  const [from, to] = [randomDay(random), randomDay(random)].toSorted((a, b) => a - b);
  return {
    ...random.maybe(0.6, 'period', () => ({ from, to })),
    ...random.maybe(0.4, 'lanes', () => random.pick(laneKinds).id),
    ...random.maybe(0.4, 'unit', () => random.pick(calendarUnits).id),
  };
}

export function randomView(seed: number, data: Dataset): View {
  const random = new Random(seed ^ 0x2c1b3c6d);
  const moved = random.some(data.actors, 0, 8).map(({ id }) => [id, spot(random)]);
  return v.parse(viewSchema, {
    lens: randomLens(seed, data),
    canvas: random.pick(['graph', 'chronology', 'list']),
    panel: Array.from({ length: random.between(0, 4) }, () => pageOf(random, data)),
    moved: random.chance(0.5) ? Object.fromEntries(moved) : {},
    ...random.maybe(0.3, 'timeline', () => timelineOf(random)),
  });
}
