import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/formats/dataset/read-dataset.ts';
import { describeProblem } from '../../../src/model/problem.ts';
import { withValue, type EditPath } from '../../fixtures/edit-files.ts';
import type { SmallFile } from '../../fixtures/small-dataset.ts';

const sentences = (file: SmallFile, path: EditPath, value: unknown): readonly string[] => {
  const result = readDataset(withValue(file, path, value));
  return result.ok ? [] : result.error.map((problem) => describeProblem({ ...problem, line: 1 }));
};

const at = [{ source: 'gazette-report', paragraph: 2 }];

type Row = readonly [name: string, file: SmallFile, path: EditPath, value: unknown, sentence: string];

const twice: readonly Row[] = [
  [
    'an id of two actors',
    'actors.json',
    [4, 'id'],
    'hill-front',
    'actors.json, line 1, [4].id (actor "hill-front"): expected an id that no other actor has, found "hill-front", which actors.json has at [2].id.',
  ],
  [
    'an id of two claims, on whatever records',
    'events.json',
    [3, 'claims', 0, 'id'],
    'front-lund-lives',
    'events.json, line 1, [3].claims[0].id (event "market-blast"): expected an id that no other claim has, found "front-lund-lives", which relations.json has at [2].claims[0].id.',
  ],
  [
    'an id of two figures',
    'events.json',
    [3, 'figures', 0, 'id'],
    'valley-troops',
    'events.json, line 1, [3].figures[0].id (event "market-blast"): expected an id that no other figure has, found "valley-troops", which actors.json has at [1].facts[0].figure.id.',
  ],
  [
    'an id of two saved views',
    'dataset.json',
    ['savedViews', 1, 'id'],
    'who-caused-the-blast',
    'dataset.json, line 1, savedViews[1].id: expected an id that no other saved view has, found "who-caused-the-blast", which dataset.json has at savedViews[0].id.',
  ],
  [
    'a position for an id of two kinds',
    'places.json',
    [2, 'id'],
    'hill-front',
    'dataset.json, line 1, positions.hill-front: expected an id of exactly one actor, event or place, found "hill-front", which is an id of actor and place.',
  ],
];

const impossible: readonly Row[] = [
  [
    'a relation that ends before it starts',
    'relations.json',
    [2, 'end'],
    '2019-12-31',
    'relations.json, line 1, [2].end (relation "lund-commands"): expected an end that is not before the start "2020-01" (Jan 2020), found "2019-12-31" (31 Dec 2019).',
  ],
  [
    'an event after one that came later',
    'events.json',
    [1, 'after'],
    ['market-blast'],
    'events.json, line 1, [1].after[0] (event "bridge-attack"): expected an event that can have begun by "2021-04-20" (20 Apr 2021), found "market-blast" of "2021-05-17" (17 May 2021).',
  ],
  [
    'an answer before what it answers',
    'events.json',
    [2, 'responseTo', 0, 'event'],
    'market-blast',
    'events.json, line 1, [2].responseTo[0].event (event "depot-strike"): expected an event that can have begun by "2021-05-04" (4 May 2021), found "market-blast" of "2021-05-17" (17 May 2021).',
  ],
  [
    'places that lie in each other',
    'places.json',
    [0, 'parent'],
    'lake-town',
    'places.json, line 1, [0].parent (place "valdia"): expected a place that does not lie in itself, found the circle "valdia" > "lake-town" > "valdia".',
  ],
  [
    'sources that repeat each other',
    'sources.json',
    [0, 'derivedFrom'],
    ['wire-copy'],
    'sources.json, line 1, [0].derivedFrom (source "gazette-report"): expected a source that does not derive from itself, found the circle "gazette-report" > "wire-copy" > "gazette-report".',
  ],
  [
    'events that come after each other',
    'events.json',
    [1, 'after'],
    ['depot-strike'],
    'events.json, line 1, [1].after (event "bridge-attack"): expected an event that does not come after itself, found the circle "bridge-attack" > "depot-strike" > "bridge-attack".',
  ],
  [
    'a total that is its own part',
    'events.json',
    [0, 'itemisedBy', 0, 'event'],
    'spring-raids',
    'events.json, line 1, [0].itemisedBy (event "spring-raids"): expected a total that is not part of itself, found the circle "spring-raids" > "spring-raids".',
  ],
  [
    'actors that are part of each other',
    'relations.json',
    [5],
    { id: 'odd', type: 'part-of', from: 'ostria', to: 'ostria-army', summary: 'Odd.', at },
    'relations.json, line 1, [0].to (relation "army-of-ostria"): expected an actor that is not part of itself, found the circle "ostria-army" > "ostria" > "ostria-army".',
  ],
];

const rules: readonly Row[] = [
  [
    'a paragraph beyond the end of the source',
    'events.json',
    [4, 'at', 0, 'paragraph'],
    13,
    'events.json, line 1, [4].at[0].paragraph (event "secret-meeting"): expected a paragraph of "gazette-report" from 1 to 12, found 13.',
  ],
  [
    'a locator without a paragraph of a source that is counted in them',
    'events.json',
    [4, 'at', 0, 'paragraph'],
    undefined,
    'events.json, line 1, [4].at[0].paragraph (event "secret-meeting"): expected a paragraph of "gazette-report" from 1 to 12, found nothing.',
  ],
  [
    'a range that runs downwards',
    'relations.json',
    [4, 'strength', 'low'],
    500,
    'relations.json, line 1, [4].strength (relation "front-in-hills"): expected low ≤ best ≤ high, found 500, 400.',
  ],
  [
    'a count that lies outside its range',
    'events.json',
    [0, 'counts', 0, 'high'],
    10,
    'events.json, line 1, [0].counts[0] (event "spring-raids"): expected low ≤ best ≤ high, found 12, 10.',
  ],
  [
    'a blamed actor that is also an initiator',
    'events.json',
    [3, 'participants', 1],
    { actor: 'hill-front', role: 'initiator' },
    'events.json, line 1, [3].claims[2].blames (event "market-blast"): expected a blamed actor that is not also an initiator, found "hill-front", an initiator of this event.',
  ],
  [
    'parts of an event that is no total',
    'events.json',
    [2, 'itemisedBy'],
    [{ event: 'bridge-attack' }],
    'events.json, line 1, [2].itemisedBy (event "depot-strike"): expected "itemisedBy" only where kind is "total", found an event that is no total.',
  ],
  [
    'a strike through what is no site',
    'events.json',
    [2, 'participants', 2, 'via'],
    'free-valley',
    'events.json, line 1, [2].participants[2].via (event "depot-strike"): expected an actor of type "site", found "free-valley", of type "umbrella".',
  ],
  [
    'a relation of an actor with itself',
    'relations.json',
    [5, 'to'],
    'hill-front',
    'relations.json, line 1, [5].to (relation "front-owns-depot"): expected another actor than "from", found "hill-front".',
  ],
  [
    'a latitude alone',
    'places.json',
    [0, 'lon'],
    undefined,
    'places.json, line 1, [0].lon (place "valdia"): expected "lat" and "lon" together, found only "lat".',
  ],
  [
    'blame in a claim about something else',
    'events.json',
    [3, 'claims', 2, 'aspect'],
    'toll',
    'events.json, line 1, [3].claims[2].blames (event "market-blast"): expected "blames" only where the aspect is "responsibility", found aspect "toll".',
  ],
];

const check = (_name: string, file: SmallFile, path: EditPath, value: unknown, sentence: string) => {
  expect(sentences(file, path, value)).toContain(sentence);
};

describe('An id names one thing, so a data set is refused for', () => {
  it.each(twice)('%s', check);
});

describe('What cannot be so together is refused:', () => {
  it.each(impossible)('%s', check);
});

describe('What the data model rules out is refused:', () => {
  it.each(rules)('%s', check);
});

describe('A date that leaves the order open', () => {
  it('is not called a contradiction', () => {
    expect(sentences('relations.json', [2, 'end'], '2020')).toEqual([]);
    expect(sentences('events.json', [1, 'after'], ['secret-meeting'])).toHaveLength(1);
    expect(sentences('events.json', [4, 'after'], ['market-blast'])).toEqual([]);
  });
});
