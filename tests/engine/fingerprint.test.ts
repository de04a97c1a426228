import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';

const first = Number(process.env['SEED'] ?? 1);
const data = randomDataset(first, 40);
const keys = ['sources', 'places', 'actors', 'relations', 'events'] as const;

describe(`the fingerprint of a data set (seed ${first})`, () => {
  it('is the same for the same records, and short', () => {
    expect(fingerprintOf(structuredClone(data))).toBe(fingerprintOf(data));
    expect(fingerprintOf(data)).toMatch(/^[0-9a-z]{1,7}$/u);
  });

  it('is another when a record is left out, changed or moved', () => {
    const others: Dataset[] = keys.flatMap((key) => {
      const [head, ...rest] = data[key] as readonly { readonly id: string }[];
      return [
        { ...data, [key]: rest },
        { ...data, [key]: [...rest, head] },
        { ...data, [key]: [{ ...head, id: `${head!.id}x` }, ...rest] },
      ];
    });
    others.push({ ...data, header: { ...data.header, version: '9.9.9' } });
    expect(new Set([data, ...others].map(fingerprintOf)).size).toBe(others.length + 1);
  });
});
