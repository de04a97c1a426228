import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/formats/dataset/read-dataset.ts';
import { describeProblem } from '../../../src/model/problem.ts';
import { smallFiles } from '../../fixtures/small-dataset.ts';

const seed = 20210517;
const rounds = 300;

/** Mulberry32: a number from 0 to 1, the same series for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(seed);
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const junk = ['{', '}', '[', ']', '"', ',', ':', '\\', '\u0000', '9', 'null', '__proto__', '\uD800', '\n'];
const strange: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '__proto__',
  'valdia',
  [],
  {},
  [[]],
  { constructor: 1 },
  '2021-02-30',
  '../..',
];

function corruptText(text: string): string {
  const at = below(text.length);
  return text.slice(0, at) + (random() < 0.5 ? pick(junk) : '') + text.slice(at + below(4));
}

/** Every object and list within a value. */
const holders = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(holders)] : [];

function corruptStructure(text: string): string {
  const root: unknown = JSON.parse(text);
  const holder = pick(holders(root)) as Record<string, unknown>;
  const key = pick([...Object.keys(holder), 'extra', 'toString']);
  if (random() < 0.3) delete holder[key];
  else holder[key] = pick(strange);
  return JSON.stringify(root, undefined, 1);
}

function corrupted(): ReadonlyMap<string, string> {
  const files = smallFiles();
  const file = pick([...files.keys()]);
  const text = files.get(file) as string;
  return files.set(file, random() < 0.5 ? corruptText(text) : corruptStructure(text));
}

describe(`Corrupted ${rounds} times from seed ${seed}`, () => {
  it('a data set is read or refused with reasons, and never throws', () => {
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const result = readDataset(corrupted());
      if (result.ok) continue;
      refused += 1;
      expect(result.error.length, `round ${round}`).toBeGreaterThan(0);
      for (const problem of result.error) {
        expect([problem.file, problem.expected, problem.found], `round ${round}`).not.toContain('');
        expect(describeProblem(problem)).toMatch(/: expected [^]+, found [^]+\.$/u);
      }
    }
    expect(refused).toBeGreaterThan(rounds / 2);
  });
});
