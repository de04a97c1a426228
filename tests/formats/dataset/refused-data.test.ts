import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/formats/dataset/read-dataset.ts';
import { describeProblem, type Problem } from '../../../src/model/problem.ts';
import { withValue, type EditPath } from '../../fixtures/edit-files.ts';
import { smallFiles, smallRecords, type SmallFile } from '../../fixtures/small-dataset.ts';

function problemsOf(files: ReadonlyMap<string, string>): readonly Problem[] {
  const result = readDataset(files);
  return result.ok ? [] : result.error;
}

interface Refusal {
  readonly name: string;
  readonly file: SmallFile;
  readonly path: EditPath;
  readonly value: unknown;
  /** Where the problem is told, when not in the file and path that were changed. */
  readonly told?: string;
  readonly id?: string;
  readonly expected: string;
  readonly found: string;
}

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

const references: readonly Refusal[] = [
  {
    name: 'a participant that is no actor',
    file: 'events.json',
    path: [2, 'participants', 0, 'actor'],
    value: 'ostria-arny',
    told: '[2].participants[0].actor',
    id: 'depot-strike',
    expected: 'the id of an actor (did you mean "ostria-army"?)',
    found: '"ostria-arny"',
  },
  ...(['via', 'inNameOf', 'assessedAs'] as const).map((key) => ({
    name: `"${key}" of nobody`,
    file: 'events.json' as const,
    path: [2, 'participants', 2, key],
    value: 'somebody-else-entirely',
    told: `[2].participants[2].${key}`,
    id: 'depot-strike',
    expected: 'the id of an actor',
    found: '"somebody-else-entirely"',
  })),
  {
    name: 'a claim about a claim that is not there',
    file: 'events.json',
    path: [3, 'claims', 1, 'about'],
    value: 'front-blames-arm',
    told: '[3].claims[1].about',
    id: 'market-blast',
    expected: 'the id of a claim (did you mean "front-blames-army"?)',
    found: '"front-blames-arm"',
  },
  {
    name: 'a locator in no source',
    file: 'places.json',
    path: [0, 'at', 0, 'source'],
    value: 'gazete-report',
    told: '[0].at[0].source',
    id: 'valdia',
    expected: 'the id of a source (did you mean "gazette-report"?)',
    found: '"gazete-report"',
  },
  {
    name: 'a part of a count in no place',
    file: 'events.json',
    path: [0, 'counts', 0, 'parts', 0, 'place'],
    value: 'sea-town',
    told: '[0].counts[0].parts[0].place',
    id: 'spring-raids',
    expected: 'the id of a place',
    found: '"sea-town"',
  },
  {
    name: 'an answer to no event',
    file: 'events.json',
    path: [2, 'responseTo', 0, 'event'],
    value: 'autumn-raids',
    told: '[2].responseTo[0].event',
    id: 'depot-strike',
    expected: 'the id of an event',
    found: '"autumn-raids"',
  },
  {
    name: 'an overlap with no figure',
    file: 'events.json',
    path: [3, 'figures', 1, 'mayOverlap', 0],
    value: 'blast-toll-ostri',
    told: '[3].figures[1].mayOverlap[0]',
    id: 'market-blast',
    expected: 'the id of a figure (did you mean "blast-toll-ostria"?)',
    found: '"blast-toll-ostri"',
  },
  {
    name: 'a position of nothing',
    file: 'dataset.json',
    path: ['positions', 'market-blat'],
    value: [1, 2],
    told: 'positions.market-blat',
    expected: 'an id of exactly one actor, event or place (did you mean "market-blast"?)',
    found: '"market-blat"',
  },
  {
    name: 'a side for the label of nothing',
    file: 'dataset.json',
    path: ['labelSides', 'the-sea'],
    value: 'r',
    told: 'labelSides.the-sea',
    expected: 'an id of exactly one actor, event or place',
    found: '"the-sea"',
  },
  {
    name: 'a first screen with nobody on it',
    file: 'dataset.json',
    path: ['defaultView', 'actors', 1],
    value: 'hill-frnt',
    told: 'defaultView.actors[1]',
    expected: 'the id of an actor (did you mean "hill-front"?)',
    found: '"hill-frnt"',
  },
  {
    name: 'a saved view of an event that is not there',
    file: 'dataset.json',
    path: ['savedViews', 0, 'view', 'panel', 0, 'id'],
    value: 'market-blasts',
    told: 'savedViews[0].view.panel[0].id',
    expected: 'the id of an event (did you mean "market-blast"?)',
    found: '"market-blasts"',
  },
  {
    name: 'a saved view of a dyad with nobody',
    file: 'dataset.json',
    path: ['savedViews', 1, 'view', 'panel', 0, 'b'],
    value: 'ostria-arm',
    told: 'savedViews[1].view.panel[0].b',
    expected: 'an id of exactly one actor, event or place (did you mean "ostria-army"?)',
    found: '"ostria-arm"',
  },
  {
    name: 'a clause over nobody',
    file: 'dataset.json',
    path: ['savedViews', 0, 'view', 'lens', 'clauses', 0, 'values', 0],
    value: 'lakes-civilians',
    told: 'savedViews[0].view.lens.clauses[0].values[0]',
    expected: 'the id of an actor (did you mean "lake-civilians"?)',
    found: '"lakes-civilians"',
  },
];

const check = ({ file, path, value, told, id, expected, found }: Refusal) => {
  const problems = problemsOf(withValue(file, path, value));
  const problem = problems.find((one) => one.file === file && one.path === told);
  const sentence = problem ? describeProblem(problem) : problems.map(describeProblem).join('\n');
  expect(sentence).toContain(file);
  expect(sentence).toContain(`, ${told}`);
  if (id !== undefined) expect(sentence).toContain(`"${id}")`);
  expect(sentence).toMatch(/: expected .+, found .+\.$/u);
  expect(problem?.expected).toContain(expected);
  expect(problem?.found).toContain(found);
  expect(problem?.line).toBeGreaterThan(0);
};

describe('The small data set', () => {
  it('is read whole', () => {
    const result = readDataset(smallFiles());
    expect(result.ok && result.value.events.map((event) => event.id)).toEqual(
      smallRecords['events.json'].map((event) => event.id),
    );
  });
});

describe('A data set is refused for its shape, with file, path, id, expected and found:', () => {
  it.each(shape)('$name', check);
});

describe('A data set is refused for what it refers to:', () => {
  it.each(references)('$name', check);
});
