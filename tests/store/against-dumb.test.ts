import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { ofAll, type Lens } from '../../src/model/view.ts';
import { roles, type Role } from '../../src/model/vocabulary.ts';
import { eventFacets } from '../../src/store/facets.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { randomLens } from '../fixtures/random-lens.ts';
import {
  cleverDyads,
  cleverEvents,
  cleverFacets,
  cleverMonths,
  cleverOf,
  dumbViewOf,
  periodOf,
} from './clever-answers.ts';
import type { Clever } from './clever-answers.ts';
import { dumbDyads, dumbFacet, dumbInView, dumbMonths, type DumbView } from './dumb-answers.ts';
import { describeCase, shrunk, type Case } from './shrink.ts';

/** The columns of the store against a loop over the records, on random data sets and lenses. */

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 220 }, (_, i) => first + i);

interface Compared {
  readonly clever: readonly string[];
  readonly dumb: readonly string[];
}

type Compare = (clever: Clever, view: DumbView, seed: number) => Compared;

const roleOf = (seed: number): Role | undefined => (seed % 3 === 0 ? roles[seed % roles.length]!.id : undefined);

const comparisons: Readonly<Record<string, Compare>> = {
  'events in view': (clever, view) => ({
    clever: cleverEvents(clever),
    dumb: dumbInView(view).map((event) => event.id),
  }),
  dyads: (clever, view) => ({ clever: cleverDyads(clever), dumb: dumbDyads(view) }),
  'facet counts': (clever, view, seed) => ({
    clever: cleverFacets(clever, roleOf(seed)),
    dumb: eventFacets.flatMap((owner) => dumbFacet(view, owner, roleOf(seed))),
  }),
  'events by month': (clever, view) => {
    const [from, to] = periodOf(view.data);
    return { clever: cleverMonths(clever, from, to), dumb: dumbMonths(view, from, to) };
  },
};

function compared(compare: Compare, { data, lens }: Case, seed: number): Compared {
  const clever = cleverOf(data, lens);
  return compare(clever, dumbViewOf(clever.world, data, lens), seed);
}

const differs = ({ clever, dumb }: Compared): boolean => clever.join('\n') !== dumb.join('\n');

function differenceText({ clever, dumb }: Compared): string {
  const only = (mine: readonly string[], others: readonly string[]) => mine.filter((line) => !others.includes(line));
  return [
    ...only(clever, dumb).map((line) => `  the store alone: ${line}`),
    ...only(dumb, clever).map((line) => `  the records alone: ${line}`),
  ].join('\n');
}

/** What is wrong with one case, made small; undefined where both agree. */
function complaint(compare: Compare, found: Case, seed: number): string | undefined {
  if (!differs(compared(compare, found, seed))) return undefined;
  const least = shrunk(found, (smaller) => differs(compared(compare, smaller, seed)));
  return `seed ${seed}\n${differenceText(compared(compare, least, seed))}\n${describeCase(least)}`;
}

const cases = seeds.map((seed): Case & { readonly seed: number } => {
  const data: Dataset = randomDataset(seed, 36);
  // The store is told what an account leaves out and reads none itself.
  const lens: Lens = ofAll(randomLens(seed, data));
  return { seed, data, lens };
});

describe(`the store against a loop over the records (seeds ${first}–${first + seeds.length - 1})`, () => {
  it.each(Object.entries(comparisons))(
    'agrees on %s',
    (_name, compare) => {
      const wrong = cases
        .map(({ seed, ...found }) => complaint(compare, found, seed))
        .find((text) => text !== undefined);
      expect(wrong ?? 'agreed').toBe('agreed');
    },
    60_000,
  );

  it('is asked about enough: events in and out of view, every backing, tines and thin lines', () => {
    const views = cases.map(({ data, lens }) => ({ data, view: dumbViewOf(cleverOf(data, lens).world, data, lens) }));
    const lines = views.flatMap(({ view }) => dumbDyads(view)).join('\n');
    const seen = views.reduce((sum, { view }) => sum + dumbInView(view).length, 0);
    const all = views.reduce((sum, { data }) => sum + data.events.length, 0);
    expect(seen).toBeGreaterThan(all * 0.1);
    expect(seen).toBeLessThan(all * 0.9);
    for (const mark of ['undisputed', 'alleged', 'denied', 'tine', 'thin', 'total', '->', '<-', '--']) {
      expect(lines).toContain(mark);
    }
  });

  it.each(Object.entries(comparisons))('would notice one wrong count in %s', (_name, compare) => {
    const wrong: Compare = (clever, view, seed) => {
      const right = compare(clever, view, seed);
      return { ...right, clever: right.clever.map((line, i) => (i === 0 ? `${line}1` : line)) };
    };
    const { seed, ...found } = cases.find(({ data }) => data.events.length > 10)!;
    const text = complaint(wrong, { ...found, lens: { ...found.lens, clauses: [], shown: 'all' } }, seed);
    expect(text).toContain(`seed ${seed}`);
    expect(text).toContain('the store alone');
  });
});
