import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/model/problem.ts';
import { articleOf } from '../../tools/article-texts.ts';
import { checkDataset } from '../../tools/check-dataset.ts';
import { withValue, type EditPath } from '../fixtures/edit-files.ts';
import { smallFiles, type SmallFile } from '../fixtures/small-dataset.ts';

const lines = [
  'Three Months at the Lake',
  ...Array.from({ length: 7 }, (_, index) => `Line ${index + 2} is here only to be counted.`),
  'A guard said that “the bridge shook twice” before the post by the old mill caught fire at noon.',
  ...Array.from({ length: 3 }, (_, index) => `Line ${index + 10} is here only to be counted.`),
];
const article = articleOf('lake.txt', lines.join('\n\n'));

const sentences = (files: ReadonlyMap<string, string>): readonly string[] =>
  checkDataset(files, [article]).problems.map((problem) => describeProblem({ ...problem, line: 1 }));

const after = (file: SmallFile, path: EditPath, value: unknown) => sentences(withValue(file, path, value));

const at = [{ source: 'gazette-report', paragraph: 2 }];

describe('A data set fit to be bundled', () => {
  it('has no problems, and is told which texts are not at hand', () => {
    expect(sentences(smallFiles())).toEqual([]);
    expect(checkDataset(smallFiles(), [article]).notes).toEqual([]);
    expect(checkDataset(smallFiles(), [articleOf('other.txt', 'Another article')]).notes).toEqual([
      'the text of "gazette-report" is not at hand: its quotes not checked',
    ]);
    expect(checkDataset(smallFiles(), []).notes).toEqual([
      expect.stringMatching(/not at hand.*not checked; .*FAULTLINE_ARTICLES=<folder> npm run data:check/u),
    ]);
  });

  it('reads in the first place', () => {
    expect(after('events.json', [0, 'type'], 'raid')[0]).toContain('events.json, line 1, [0].type');
  });
});

describe('A data set is not bundled with', () => {
  it('an actor that stands in nothing', () => {
    const loner = { id: 'loner', name: 'Loner', type: 'person', aliases: [], description: 'Nobody.', at };
    expect(after('actors.json', [8], loner)).toEqual([
      'actors.json, line 1, [8] (actor "loner"): expected an actor that stands in some event, relation, claim or distinction, found none that does.',
    ]);
  });

  it('a place that nothing names, even where an actor has its id', () => {
    const lone = { id: 'ostria', name: 'X', aliases: [], kind: 'unknown', radiusKm: 0, coordinateSource: 'none', at };
    expect(after('places.json', [3], lone)[0]).toContain('(place "ostria"): expected a place that some record names');
  });

  it('a source that nothing cites', () => {
    const unread = { id: 'unread', title: 'U', publisher: 'U', date: '2021', dateBasis: 'printed', kind: 'report' };
    expect(after('sources.json', [2], unread)[0]).toContain('(source "unread"): expected a source that some record');
  });

  it('more than eight words in a row of an article', () => {
    const eight = 'It is said that the post by the old mill caught fire.';
    const ten = 'Before the post by the old mill caught fire, at last.';
    expect(after('events.json', [1, 'summary'], eight)).toEqual([]);
    expect(after('events.json', [1, 'summary'], ten)).toEqual([
      'events.json, line 1, [1].summary (event "bridge-attack"): expected our own words: at most 8 in a row as an article has them, found 10: "before the post by the old mill caught fire at".',
    ]);
  });

  it('a quote that its paragraph does not have', () => {
    expect(after('events.json', [1, 'at', 0, 'quote'], 'the bridge shook thrice')).toEqual([
      'events.json, line 1, [1].at[0].quote (event "bridge-attack"): expected words that stand in paragraph 9 of "gazette-report", found "the bridge shook thrice".',
    ]);
  });

  it('a long quotation in a text', () => {
    const says = 'Lund said: "one two three four five six seven eight nine".';
    expect(after('events.json', [3, 'claims', 0, 'says'], says)[0]).toContain('a quotation of at most 8 words');
  });

  it('a wrong count of paragraphs', () => {
    expect(after('sources.json', [0, 'paragraphs'], 14)[0]).toContain('expected 12, as many as lake.txt has, found 14');
  });

  it('a dagger for the dead', () => {
    expect(after('actors.json', [7, 'description'], 'Commander († 2021).')[0]).toContain('found "†"');
  });
});

describe('Our own voice takes no side', () => {
  it.each([
    ['terrorist', 'A terrorist group.'],
    ['proxies', 'One of the proxies of Ostria.'],
    ['retaliation', 'A strike in retaliation for raids.'],
    ['militia', 'A militia in the hills.'],
    ['regime', 'Fights the regime.'],
  ])('so "%s" is not said', (word, description) => {
    expect(after('actors.json', [2, 'description'], description)[0]).toContain(`found "${word}"`);
  });

  it('but a proper name, a quotation and a party may use such words', () => {
    const description = 'Ostria calls it "a terrorist front"; akin to the Islamic Resistance in Iraq.';
    expect(after('actors.json', [2, 'description'], description)).toEqual([]);
    expect(after('events.json', [3, 'claims', 0, 'says'], 'It was the work of the regime.')).toEqual([]);
  });

  it('and backing is a relation, not part of a name', () => {
    expect(after('actors.json', [2, 'name'], 'Iran-backed groups')[0]).toContain('and the backing as a relation');
  });
});
