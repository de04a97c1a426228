import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/formats/dataset/read-dataset.ts';
import { writeDataset } from '../../../src/formats/dataset/write-dataset.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Actor, Place } from '../../../src/model/schema.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const seed = 20210504;
const small = smallDataset();

const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((value) => value.trim() || 'x');
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value).map((one) => (one === null ? {} : { [key]: one }));
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => value + 0);

const alias = fc
  .tuple(text, maybe('script', text), fc.constantFrom('spelling', 'native'))
  .map(([name, script, kind]) => ({ text: name, ...script, kind }));

const actors = fc.array(fc.tuple(text, text, fc.array(alias), maybe('siteKind', text)), { maxLength: 5 }).map((list) =>
  list.map(([name, description, aliases, siteKind], index) => {
    const at = [{ source: 'gazette-report', paragraph: (index % 12) + 1 }];
    return { id: `extra-${index}`, name, type: 'site', ...siteKind, aliases, description, at } as Actor;
  }),
);

const places = fc.array(fc.tuple(text, degrees(90), degrees(180), fc.nat()), { maxLength: 5 }).map((list) =>
  list.map(([name, lat, lon, radiusKm], index) => {
    const at = [{ source: 'wire-copy', row: index + 1, column: name }];
    const base = {
      id: `spot-${index}`,
      name,
      aliases: [],
      kind: 'point',
      lat,
      lon,
      radiusKm,
      coordinateSource: name,
      at,
    };
    return base as unknown as Place;
  }),
);

const datasets = fc.tuple(actors, places).map(([newActors, newPlaces]): Dataset => ({
  ...small,
  actors: [...small.actors, ...newActors],
  places: [...small.places, ...newPlaces],
}));

const readBack = (dataset: Dataset) => readDataset(writeDataset(dataset));

describe('A data set that was written', () => {
  it('is read back as it was', () => {
    expect(readBack(small)).toEqual({ ok: true, value: small });
  });

  it(`is read back as it was, whatever its texts and numbers (seed ${seed})`, () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(readBack(dataset)).toEqual({ ok: true, value: dataset });
      }),
      { seed, numRuns: 100 },
    );
  });

  it('is indented by two spaces and ends in a line break', () => {
    const written = writeDataset(small);
    expect([...written.keys()].toSorted()).toEqual(
      ['actors', 'dataset', 'events', 'places', 'relations', 'sources'].map((name) => `${name}.json`),
    );
    expect(written.get('actors.json')).toMatch(/^\[\n  \{\n    "id": "ostria",\n[^]*\]\n$/u);
  });
});
