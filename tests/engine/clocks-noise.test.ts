import { describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { asDay, type Day } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Relation } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { FIRST_DAY, LAST_DAY } from '../fixtures/random-dates.ts';
import { openLens } from '../fixtures/random-lens.ts';
import { Random } from '../fixtures/random.ts';
import { ask, whole } from './questions.ts';

/** Turns and changes of random data, held to a loop over every day. */

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 25 }, (_, i) => first + i);

/** Years around the random days, since a year's date or a soft bound reaches beyond them. */
const DAYS = Array.from({ length: LAST_DAY - FIRST_DAY + 1200 }, (_, i) => asDay(FIRST_DAY - 500 + i));

/** The first and the last day that a date may be. */
function boundsOf(date: string): readonly [number, number] {
  const { start } = readEdtf(date);
  return [start.earliest ?? -Infinity, start.latest ?? Infinity];
}

/** How it stands on a day apart from first mentions and the reach of sources. */
function dumbStanding({ start, end }: Relation, day: Day): string {
  const [mayBegin, hasBegun] = start === undefined ? [-Infinity, -Infinity] : boundsOf(start);
  const [mayEnd, hasEnded] = end === undefined ? [Infinity, Infinity] : boundsOf(end);
  if (day >= hasEnded) return 'ended';
  if (day < mayBegin) return 'not-yet';
  return day >= hasBegun && day < mayEnd ? 'holds' : 'may-hold';
}

interface Case {
  readonly engine: InThreadEngine;
  readonly data: Dataset;
  readonly lens: Lens;
  readonly cast: readonly Relation[];
}

async function caseOf(seed: number): Promise<Case> {
  const random = new Random(seed ^ 0x7f4a7c15);
  const data = randomDataset(seed, 30);
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  const shown = random.chance(0.4) ? 'all' : random.some(data.actors, 3, 20).map(({ id }) => id);
  const isShown = (id: string | undefined) => id === undefined || shown === 'all' || shown.some((each) => each === id);
  const cast = data.relations.filter(
    ({ type, rank, from, to }) => isShown(to) && (isShown(from) || (type === 'holds-office' && rank === 'head')),
  );
  return { engine, data, cast, lens: { ...openLens(), shown } };
}

const tableOf = (cast: readonly Relation[], day: Day): string =>
  cast.map((relation) => `${relation.id} ${dumbStanding(relation, day)}`).join('\n');

/** What was drawn as holding, over all seeds. */
const drawn = { lines: 0, chips: 0 };

describe.each(seeds)('the clocks on random data (seed %i)', (seed) => {
  it('turn on exactly the days on which what stands is another than the day before', async () => {
    const { engine, lens, cast } = await caseOf(seed);
    const { turns } = await ask(engine, { kind: 'turns', lens });
    const tables = DAYS.map((day) => tableOf(cast, day));
    const expected = DAYS.filter((_, i) => i > 0 && tables[i] !== tables[i - 1]);
    expect(turns.map(({ day }) => day)).toEqual(expected);
    for (const { day, changes } of turns) {
      const turned = cast.filter((relation) => dumbStanding(relation, day) !== dumbStanding(relation, asDay(day - 1)));
      expect(changes.map(({ relation }) => relation).toSorted()).toEqual(turned.map(({ id }) => id).toSorted());
    }
  });

  it('tell as changed exactly what stands otherwise on the two days', async () => {
    const { engine, lens, cast } = await caseOf(seed);
    const random = new Random(seed);
    for (let i = 0; i < 12; i++) {
      const [since, asOf] = [random.pick(DAYS), random.pick(DAYS)];
      const changes = (await ask(engine, { kind: 'changes', lens: { ...lens, since, asOf } }))!;
      const differ = cast.filter((relation) => dumbStanding(relation, since) !== dumbStanding(relation, asOf));
      const told = changes.rows.flatMap(({ relations }) => relations);
      expect(told.toSorted()).toEqual(since < asOf ? differ.map(({ id }) => id).toSorted() : []);
      for (const { mark, relations } of changes.rows.filter((row) => row.relations.length === 1)) {
        const relation = cast.find(({ id }) => id === relations[0])!;
        const [before, after] = [dumbStanding(relation, since), dumbStanding(relation, asOf)];
        const expected = after === 'ended' ? 'ended' : before === 'not-yet' ? 'added' : 'changed';
        expect([relation.id, mark]).toEqual([relation.id, expected]);
      }
    }
  });

  it('tell every softness: a row without one rests on days that are given', async () => {
    const { engine, lens, data } = await caseOf(seed);
    const since = asDay(FIRST_DAY);
    const { rows } = (await ask(engine, { kind: 'changes', lens: { ...lens, since, asOf: asDay(LAST_DAY) } }))!;
    const firm = rows.filter(({ soft }) => soft === undefined).flatMap(({ relations }) => relations);
    for (const id of firm) {
      const { start, end } = data.relations.find((relation) => relation.id === id)!;
      const isDay = (date: string | undefined) => {
        const bound = date === undefined ? undefined : readEdtf(date).start;
        return bound !== undefined && bound.earliest === bound.latest && !bound.approximate;
      };
      expect([id, isDay(start) || isDay(end)]).toEqual([id, true]);
    }
  });

  it('draw as holding only what contains the day', async () => {
    const { engine, data, lens } = await caseOf(seed);
    const random = new Random(seed + 1);
    for (let i = 0; i < 10; i++) {
      const asOf = asDay(random.between(FIRST_DAY - 300, LAST_DAY + 300));
      const scene = await ask(engine, { kind: 'scene', lens: { ...lens, asOf, knownBy: asDay(LAST_DAY + 900) } });
      const lines = scene.lines.filter((line) => line.relations.length > 0 && !line.soft && line.since !== 'ended');
      // A line is firm where one of its relations is; of each line at least one must hold.
      for (const { relations } of lines) {
        const standings = relations.map((id) =>
          dumbStanding(
            data.relations.find((each) => each.id === id)!,
            asOf,
          ),
        );
        expect(standings).toContain('holds');
        expect(standings.filter((standing) => standing === 'not-yet' || standing === 'ended')).toEqual([]);
      }
      const firm = scene.chips.filter(({ soft }) => !soft);
      for (const { id, of } of firm) {
        const held = data.relations.filter(({ from, to }) => from === id && to === of);
        expect([id, held.some((relation) => dumbStanding(relation, asOf) === 'holds')]).toEqual([id, true]);
      }
      drawn.lines += lines.length;
      drawn.chips += firm.length;
    }
  });
});

describe('the days drawn above', () => {
  it('have enough that holds, on lines and on chips', () => {
    expect(
      Object.entries(drawn).filter(([, times]) => times < 50),
      JSON.stringify(drawn),
    ).toEqual([]);
  });
});
