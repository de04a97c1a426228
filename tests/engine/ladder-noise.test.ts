import { describe, expect, it } from 'vitest';
import { isExactDay, readEdtf } from '../../src/model/edtf.ts';
import type { EventId } from '../../src/model/ids.ts';
import type { Ladder } from '../../src/model/ladder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ConflictEvent } from '../../src/model/schema.ts';
import { utteranceTypes } from '../../src/model/vocabulary.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { Random } from '../fixtures/random.ts';
import { engineOf, eventIn, ladderOf } from './ladder-asked.ts';

interface Sample {
  readonly seed: number;
  readonly data: Dataset;
  readonly ladder: Ladder;
}

/** The same data with every known day within six weeks, so that events of two lanes come to be near. */
function crowded(data: Dataset, random: Random): Dataset {
  const date = (event: ConflictEvent) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(event.date) ? `2022-0${random.between(1, 2)}-${random.between(10, 28)}` : event.date;
  return { ...data, events: data.events.map((event) => ({ ...event, date: date(event) })) };
}

async function sampleOf(seed: number, near: boolean): Promise<Sample> {
  const random = new Random(seed);
  const data = seed % 2 === 0 ? randomDataset(seed) : crowded(randomDataset(seed), random);
  const ids = random.some(
    data.actors.map(({ id }) => id),
    8,
    14,
  );
  const [left, right] = [ids.filter((_, i) => i % 2 === 0), ids.filter((_, i) => i % 2 === 1)];
  return { seed, data, ladder: await ladderOf(await engineOf(data), left, right, near) };
}

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 60 }, (_, i) => first + i);

const eventOf = (data: Dataset, id: EventId): ConflictEvent => data.events.find((event) => event.id === id)!;
const startOf = (event: ConflictEvent) => readEdtf(event.date).start;

/** Ties that no record names, lags without two exact days or of a wrong length. */
function wrongTies({ data, ladder }: Sample): unknown[] {
  return ladder.ties.filter(({ answer, answered, lagDays, basis }) => {
    const [later, earlier] = [eventOf(data, answer), eventOf(data, answered)];
    const told = later.responseTo?.some((tie) => tie.event === answered && tie.basis === basis);
    const sides = new Set([answer, answered].map((id) => eventIn(ladder, id).side));
    if (!told || sides.size !== 2) return true;
    const exact = isExactDay(startOf(later)) && isExactDay(startOf(earlier));
    const days = startOf(later).earliest! - startOf(earlier).earliest!;
    return lagDays === undefined ? exact && days >= 0 : !exact || lagDays !== days;
  });
}

function wrongPairs({ data, ladder }: Sample): unknown[] {
  const tied = new Set(
    ladder.ties.flatMap(({ answer, answered }) => [`${answer} ${answered}`, `${answered} ${answer}`]),
  );
  return ladder.near.filter(({ earlier, later, days }) => {
    const [a, b] = [eventOf(data, earlier), eventOf(data, later)];
    const single = [a, b].every(
      (e) => e.kind !== 'total' && readEdtf(e.date).shape === 'point' && isExactDay(startOf(e)),
    );
    const apart = startOf(b).earliest! - startOf(a).earliest!;
    const sides = new Set([earlier, later].map((id) => eventIn(ladder, id).side));
    return !single || apart !== days || days < 0 || days > 14 || sides.size !== 2 || tied.has(`${earlier} ${later}`);
  });
}

function twice({ ladder }: Sample): unknown[] {
  const ids = [...ladder.events.map(({ row }) => row.id), ...ladder.neither.map(({ id }) => id)];
  const ties = ladder.ties.map(({ answer, answered }) => `${answer} ${answered}`);
  const near = ladder.near.map(({ earlier, later }) => [earlier, later].toSorted().join(' '));
  return [ids, ties, near].filter((list: readonly string[]) => new Set(list).size !== list.length);
}

/** A total that stands beside all of its incidents would count them a second time. */
function countedTwice({ data, ladder }: Sample): unknown[] {
  const here = new Set(ladder.events.map(({ row }) => row.id));
  const tied = new Set(ladder.ties.flatMap(({ answer, answered }) => [answer, answered]));
  return ladder.events.filter(({ row, side }) => {
    const parts = eventOf(data, row.id).itemisedBy ?? [];
    const told = (eventOf(data, row.id).counts ?? []).flatMap((count) => count.best ?? count.low ?? []);
    const incidents = parts.reduce((sum, part) => sum + (part.incidents ?? 1), 0);
    const areAll = parts.length > 0 && told.length > 0 && incidents >= Math.max(...told);
    const beside = parts.every(({ event }) => here.has(event) && eventIn(ladder, event).side === side);
    return areAll && beside && !tied.has(row.id);
  });
}

describe('ladders of random data', () => {
  it.each([false, true])('tie what a record ties and nothing else, count nothing twice (near: %s)', async (near) => {
    let ties = 0;
    let pairs = 0;
    for (const seed of seeds) {
      const sample = await sampleOf(seed, near);
      ties += sample.ladder.ties.length;
      pairs += sample.ladder.near.length;
      const wrong = {
        ties: wrongTies(sample),
        pairs: wrongPairs(sample),
        twice: twice(sample),
        totals: countedTwice(sample),
      };
      expect({ seed, ...wrong }).toEqual({ seed, ties: [], pairs: [], twice: [], totals: [] });
      expect(sample.ladder.events.some(({ row }) => utteranceTypes.includes(row.type))).toBe(false);
    }
    expect(ties, 'ties in all samples').toBeGreaterThan(5);
    expect(pairs > 0, `${pairs} near pairs in all samples`).toBe(near);
  });

  it('loses no tie between the two lanes', async () => {
    for (const seed of seeds) {
      const { data, ladder } = await sampleOf(seed, false);
      const sideOf = new Map(ladder.events.map(({ row, side }) => [row.id, side]));
      const expected = data.events.flatMap((event) =>
        (event.responseTo ?? [])
          .filter((tie) => {
            const [a, b] = [sideOf.get(event.id), sideOf.get(tie.event)];
            return a !== undefined && b !== undefined && a !== b;
          })
          .map((tie) => `${event.id} ${tie.event}`),
      );
      const told = ladder.ties.map(({ answer, answered }) => `${answer} ${answered}`);
      expect({ seed, ties: told.toSorted() }).toEqual({ seed, ties: [...new Set(expected)].toSorted() });
    }
  });
});
