import { describe, expect, it } from 'vitest';
import { problemLimit } from '../../../src/formats/dataset/problem-list.ts';
import { readDataset } from '../../../src/formats/dataset/read-dataset.ts';
import { describeProblem } from '../../../src/model/problem.ts';
import { withText, withValue } from '../../fixtures/edit-files.ts';
import { smallFiles, type SmallFile } from '../../fixtures/small-dataset.ts';

const sentences = (files: ReadonlyMap<string, string>): readonly string[] => {
  const result = readDataset(files);
  return result.ok ? [] : result.error.map(describeProblem);
};

const inFile = (file: SmallFile, text: string) => sentences(withText(file, text));

describe('A file that is no JSON is refused with line and column:', () => {
  it.each([
    [
      'a missing comma',
      '[\n  {"id": "a"}\n  {"id": "b"}\n]',
      'line 3, column 3: expected valid JSON: "," or "]", found {"id": "b"}.',
    ],
    ['a comma too many', '[\n  1,\n]', 'line 3, column 1: expected valid JSON: a JSON value, found ].'],
    [
      'a file cut short',
      '[\n  {"id": "a"',
      'line 2, column 13: expected valid JSON: "," or "}", found the end of the text.',
    ],
    ['an empty file', '', 'line 1, column 1: expected valid JSON: a JSON value, found the end of the text.'],
    [
      'a key without quotes',
      '[{id: 1}]',
      'line 1, column 3: expected valid JSON: a key in double quotes or "}", found id: 1}].',
    ],
    ['a second value', '[]\n[]', 'line 2, column 1: expected valid JSON: the end of the file, found [].'],
    ['a text that is not closed', '["a\n]', 'line 1, column 2: expected valid JSON: a JSON value or "]", found "a.'],
    ['a key without a value', '[{"a" 1}]', 'line 1, column 7: expected valid JSON: ":" after the key, found 1}].'],
    [
      'a number with a leading nought',
      '[01]',
      'line 1, column 2: expected valid JSON: a JSON value or "]", found 01].',
    ],
  ])('%s', (_name, text, sentence) => {
    expect(inFile('events.json', text)).toContain(`events.json, ${sentence}`);
  });
});

describe('A data set', () => {
  it('is refused when a file is missing, and what refers into that file is not refused as well', () => {
    expect(sentences(withText('actors.json', undefined))).toEqual([
      'actors.json: expected a file of this name, found none.',
    ]);
  });

  it('is refused when a file holds no list', () => {
    expect(inFile('places.json', '{"places": []}')).toEqual([
      'places.json: expected a list of records, found {"places":[]}.',
    ]);
  });

  it('is refused when a key stands twice in one object, since one of the two would be lost', () => {
    const text =
      smallFiles().get('places.json')?.replace('"name": "Valdia",', '"name": "Valdia",\n"name": "Other",') ?? '';
    expect(inFile('places.json', text)).toEqual([
      'places.json, line 5, column 1, [0].name: expected each key once, found "name" a second time.',
    ]);
  });

  it('is read when a file starts with a byte order mark', () => {
    expect(inFile('places.json', `\uFEFF${smallFiles().get('places.json')}`)).toEqual([]);
  });

  it('gives the line of each problem', () => {
    const files = withValue('actors.json', [2, 'type'], 'army');
    const line =
      files
        .get('actors.json')
        ?.split('\n')
        .findIndex((text) => text.includes('"army"')) ?? -1;
    expect(sentences(files)[0]).toMatch(new RegExp(`^actors.json, line ${line + 1}, \\[2\\].type`, 'u'));
  });

  it('survives nesting of any depth', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const deepObject = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(inFile('events.json', deep)[0]).toMatch(
      /^events.json, line 1, \[0\]: expected an object, found \[+.*\]\.$/u,
    );
    expect(inFile('events.json', `[${deepObject}]`).length).toBeGreaterThan(0);
    expect(inFile('dataset.json', deepObject).length).toBeGreaterThan(0);
    expect(inFile('events.json', '['.repeat(200_000))[0]).toContain('found the end of the text');
  });

  it('lists problems up to a limit and says how many more there are', () => {
    const told = inFile('places.json', JSON.stringify(Array.from({ length: 500 }, () => 1)));
    expect(told).toHaveLength(problemLimit + 1);
    expect(told.at(-1)).toMatch(
      /^all files: expected no more than 200 problems, found \d+ more, which show once these are mended\.$/u,
    );
  });

  it('does not let a key of the data reach the prototype of all objects', () => {
    inFile('dataset.json', '{"__proto__": {"polluted": true}, "positions": {"__proto__": {"polluted": true}}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('shortens what it found to sixty characters', () => {
    const result = readDataset(withValue('actors.json', [0, 'type'], 'x'.repeat(5000)));
    expect(result.ok ? '' : result.error[0]?.found).toHaveLength(60);
  });
});
