import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/formats/dataset/read-dataset.ts';
import { withValue } from '../../fixtures/edit-files.ts';
import { expectRefusal, type Refusal } from '../../fixtures/refusal.ts';
import { smallFiles, smallRecords } from '../../fixtures/small-dataset.ts';

const shape: readonly Refusal[] = [
  {
    name: 'an unknown key',
    file: 'actors.json',
    path: [2, 'descripton'],
    value: 'A group.',
    told: '[2].descripton',
    id: 'hill-front',
    expected: 'only known keys (did you mean "description"?)',
    found: 'the unknown key "descripton"',
  },
  {
    name: 'a missing required key',
    file: 'events.json',
    path: [3, 'summary'],
    value: undefined,
    told: '[3].summary',
    id: 'market-blast',
    expected: 'the key "summary"',
    found: 'nothing',
  },
  {
    name: 'a word outside a closed list',
    file: 'events.json',
    path: [1, 'type'],
    value: 'air-strik',
    told: '[1].type',
    id: 'bridge-attack',
    expected: '(did you mean "air-strike"?)',
    found: '"air-strik"',
  },
  {
    name: 'a value of another type',
    file: 'sources.json',
    path: [0, 'title'],
    value: 7,
    told: '[0].title',
    id: 'gazette-report',
    expected: 'a text',
    found: '7',
  },
  {
    name: 'a day that no calendar has',
    file: 'events.json',
    path: [2, 'date'],
    value: '2023-02-30',
    told: '[2].date',
    id: 'depot-strike',
    expected: 'an EDTF date such as',
    found: '"2023-02-30"',
  },
  {
    name: 'a record without a locator',
    file: 'relations.json',
    path: [0, 'at'],
    value: [],
    told: '[0].at',
    id: 'army-of-ostria',
    expected: 'at least one locator',
    found: '[]',
  },
  {
    name: 'a quote of more than eight words',
    file: 'events.json',
    path: [1, 'at', 0, 'quote'],
    value: 'one two three four five six seven eight nine',
    told: '[1].at[0].quote',
    id: 'bridge-attack',
    expected: 'a quote of at most eight words',
    found: '"one two three four five six seven eight nine"',
  },
  {
    name: 'coordinates off the globe',
    file: 'places.json',
    path: [1, 'lat'],
    value: 97.5,
    told: '[1].lat',
    id: 'lake-town',
    expected: 'degrees up to 90',
    found: '97.5',
  },
  ...['javascript:alert(1)', 'data:text/html,x', ' https://gazette.example', 'https://', 'gazette.example'].map(
    (url) => ({
      name: `an address that is none of the web: "${url}"`,
      file: 'sources.json' as const,
      path: [0, 'url'],
      value: url,
      told: '[0].url',
      id: 'gazette-report',
      expected: 'a web address that begins with "https://" or "http://"',
      found: `"${url}"`,
    }),
  ),
  {
    name: 'a relation to an actor and to a place at once',
    file: 'relations.json',
    path: [0, 'toPlace'],
    value: 'valdia',
    told: '[0]',
    id: 'army-of-ostria',
    expected: 'exactly one of "to" and "toPlace"',
    found: '{"id":"army-of-ostria"',
  },
  {
    name: 'an id that is not in kebab-case',
    file: 'actors.json',
    path: [5, 'id'],
    value: 'Lake Civilians',
    told: '[5].id',
    id: 'Lake Civilians',
    expected: 'a lower-case kebab-case id',
    found: '"Lake Civilians"',
  },
  {
    name: 'a key that every object has by birth',
    file: 'actors.json',
    path: [0, '__proto__'],
    value: { polluted: true },
    told: '[0].__proto__',
    id: 'ostria',
    expected: 'only known keys',
    found: 'the unknown key "__proto__"',
  },
  {
    name: 'such a key where ids are keys',
    file: 'dataset.json',
    path: ['positions', 'constructor'],
    value: [1, 2],
    told: 'positions.constructor',
    expected: 'only known keys',
    found: 'the unknown key "constructor"',
  },
  {
    name: 'a list in place of an object',
    file: 'dataset.json',
    path: ['savedViews', 1, 'view'],
    value: [],
    told: 'savedViews[1].view',
    expected: 'an object',
    found: '[]',
  },
  {
    name: 'a clause without values',
    file: 'dataset.json',
    path: ['savedViews', 0, 'view', 'lens', 'clauses', 0, 'values'],
    value: [],
    told: 'savedViews[0].view.lens.clauses[0].values',
    expected: 'at least one entry',
    found: '[]',
  },
  {
    name: 'a page of an unknown kind',
    file: 'dataset.json',
    path: ['savedViews', 0, 'view', 'panel', 0, 'kind'],
    value: 'evnt',
    told: 'savedViews[0].view.panel[0].kind',
    expected: '(did you mean "event"?)',
    found: '"evnt"',
  },
];

describe('The small data set', () => {
  it('is read whole', () => {
    const result = readDataset(smallFiles());
    expect(result.ok && result.value.events.map((event) => event.id)).toEqual(
      smallRecords['events.json'].map((event) => event.id),
    );
  });
});

describe('An address of the web', () => {
  it.each(['https://gazette.example/a?b=c#d', 'http://gazette.example', 'HTTPS://GAZETTE.EXAMPLE'])(
    'may stand with a source: %s',
    (url) => expect(readDataset(withValue('sources.json', [0, 'url'], url)).ok).toBe(true),
  );
});

describe('A data set is refused for its shape, with file, path, id, expected and found:', () => {
  it.each(shape)('$name', expectRefusal);
});
