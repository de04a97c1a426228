import { describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { FigureBlock, FigureEntry, FigureGroup, Figures } from '../../src/model/figure-answers.ts';
import type { EventId } from '../../src/model/ids.ts';
import type { Lens } from '../../src/model/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, whole } from './questions.ts';

async function figuresOf(data: Dataset, lens: Lens, event?: string): Promise<Figures> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  const of = event === undefined ? {} : { of: { kind: 'event' as const, id: event as EventId } };
  return (await ask(engine, { kind: 'figures', lens, ...of }))!;
}

const bundledLens = (): Lens => ({ ...openLens(), asOf: openLens().asOf + 2000 }) as Lens;
const groupsIn = ({ blocks }: Figures): FigureGroup[] => blocks.flatMap(({ groups }) => groups);
const entriesIn = (block: FigureBlock): FigureEntry[] => block.groups.flatMap(({ entries }) => entries);
const blockOf = ({ blocks }: Figures, harm: string | undefined, of: string) =>
  blocks.find((block) => block.harm === harm && block.of === of);

describe('the figures of the bundled data', () => {
  it('have no sum at all: every two of one harm and people overlap, differ in counter, or are words', async () => {
    const figures = await figuresOf(bundledDataset(), bundledLens());
    expect(groupsIn(figures).filter(({ sum }) => sum !== undefined)).toEqual([]);
    expect(figures.figures).toBeGreaterThan(15);
  });

  it('of Gaza stand apart: all people by the ministry, fighters by Israel and as Hamas concedes, and say why', async () => {
    const figures = await figuresOf(bundledDataset(), bundledLens(), 'israeli-campaign-in-gaza');
    const all = blockOf(figures, 'killed', 'all')!;
    expect(entriesIn(all).map(({ counter, figure }) => [counter?.name, figure.low])).toContainEqual([
      'Health ministry in Gaza',
      41000,
    ]);
    const fighters = blockOf(figures, 'killed', 'fighters')!;
    expect(entriesIn(fighters).map(({ counter }) => counter?.id)).toEqual(
      expect.arrayContaining(['hamas', 'israel']) as string[],
    );
    expect(fighters.apart.length).toBeGreaterThan(0);
    expect(fighters.groups.every(({ entries }) => entries.length === 1)).toBe(true);
  });

  it('never stand without whose count it is, or that nobody is named', async () => {
    const figures = await figuresOf(bundledDataset(), bundledLens());
    for (const block of figures.blocks) {
      for (const { counter, figure } of entriesIn(block)) expect(counter?.id).toBe(figure.countedBy);
    }
  });

  it('keep the contractor’s death an indirect one, apart from every direct figure', async () => {
    const figures = await figuresOf(bundledDataset(), bundledLens());
    const home = groupsIn(figures).find(({ entries }) => entries.some((e) => e.figure.id === 'us-contractor-dead'))!;
    expect(home.entries.map(({ figure }) => figure.cause)).toEqual(['indirect']);
  });

  it('leave out and count those of events that are not in view', async () => {
    const lens = bundledLens();
    const whole = await figuresOf(bundledDataset(), lens);
    const some = await figuresOf(bundledDataset(), {
      ...lens,
      clauses: [{ owner: 'event-type', values: ['explosion'] }],
    });
    expect(whole.outOfView).toBe(0);
    expect(some.outOfView).toBeGreaterThan(0);
    expect(blockOf(some, 'killed', 'civilians')!.groups.length).toBe(1);
  });
});

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 60 }, (_, i) => first + i);

/** Numbers that a figure allows, read again by hand. */
const least = ({ low, best }: FigureEntry['figure']) => low ?? best ?? 0;
const most = ({ high, best }: FigureEntry['figure']) => high ?? best;

/** What two figures must have in common to be added. */
const countOf = ({ counter, figure: { harm, of = 'all', cause = 'direct', whose, asOf, basedOn } }: FigureEntry) => [
  counter?.id,
  harm,
  of,
  cause,
  whose,
  asOf,
  basedOn,
];

/** Random counters so often the same that something can be added at all. */
function fewCounters(data: Dataset): Dataset {
  const [counter] = data.actors;
  return {
    ...data,
    events: data.events.map((event, i) => ({
      ...event,
      ...(event.figures && {
        figures: event.figures.map(({ asOf: _, ...figure }, j) => ({
          ...figure,
          ...(i % 3 === 0 ? { countedBy: counter!.id } : {}),
          ...(i % 7 === 0 ? { mayOverlap: data.events.flatMap(({ figures = [] }) => figures[0]?.id ?? []) } : {}),
          best: i + j,
        })),
      }),
    })) as Dataset['events'],
  };
}

describe(`the figures of random data (seeds ${first}–${first + seeds.length - 1})`, () => {
  const cases = seeds.map((seed) => {
    const data = fewCounters(randomDataset(seed, 60));
    return { seed, data, lens: seed % 2 === 0 ? openLens() : randomLens(seed, data) };
  });
  const answered = Promise.all(cases.map(async ({ data, lens }) => figuresOf(data, lens)));

  it('are never added to one that they may overlap, nor across counters, dates, harms or people', async () => {
    let kept = 0;
    for (const figures of await answered) {
      for (const { groups } of figures.blocks) {
        const like = (entry: FigureEntry) =>
          JSON.stringify([countOf(entry), entry.figure.at.map(({ source }) => source)]);
        const all = groups.flatMap(({ entries }) => entries);
        kept += all.filter((a) =>
          all.some((b) => a.figure.mayOverlap?.includes(b.figure.id!) && like(a) === like(b)),
        ).length;
      }
      for (const { entries } of groupsIn(figures)) {
        for (const a of entries) {
          for (const b of entries) {
            if (a === b) continue;
            expect(a.figure.mayOverlap ?? []).not.toContain(b.figure.id);
            expect(a.on.id).not.toBe(b.on.id);
            expect(countOf(a)).toEqual(countOf(b));
          }
        }
      }
    }
    expect(kept, 'figures that nothing but an overlap keeps from another').toBeGreaterThan(10);
  });

  it('have sums that equal adding by hand, low and high apart', async () => {
    let sums = 0;
    for (const { entries, sum } of (await answered).flatMap(groupsIn)) {
      expect(sum === undefined).toBe(entries.length === 1);
      if (!sum) continue;
      sums++;
      let [low, high]: [number, number | undefined] = [0, 0];
      for (const { figure } of entries) {
        low += least(figure);
        const top = most(figure);
        high = high === undefined || top === undefined ? undefined : high + top;
      }
      expect(sum).toEqual({ low, high });
    }
    expect(sums).toBeGreaterThan(20);
  });

  it('give a reason wherever two groups of one harm and people are not added', async () => {
    for (const { groups, apart } of (await answered).flatMap(({ blocks }) => blocks)) {
      expect(apart.length > 0).toBe(groups.length > 1);
      for (const why of apart) expect(why).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('lose none: each figure of an event in view stands once', async () => {
    let told = 0;
    for (const [i, figures] of (await answered).entries()) {
      const { data, seed } = cases[i]!;
      if (seed % 2 !== 0) continue;
      const ids = data.events.flatMap((event) => (event.figures ?? []).map(({ id }) => id));
      const shown = groupsIn(figures).flatMap(({ entries }) => entries.flatMap(({ figure }) => figure.id ?? []));
      expect(shown.toSorted()).toEqual([...ids, ...shown.filter((id) => !ids.includes(id))].toSorted());
      told += ids.length;
    }
    expect(told).toBeGreaterThan(100);
  });
});
