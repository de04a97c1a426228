import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/formats/dataset/coverage.ts';
import { coverageProblems, readUncited } from '../../../src/formats/dataset/uncited.ts';
import { describeProblem } from '../../../src/model/problem.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const dataset = smallDataset();
const citesOf = (paragraph: number): readonly string[] =>
  coverageOf(dataset)[0]?.paragraphs[paragraph - 1]?.cites.map(({ kind, id }) => `${kind}:${id}`) ?? [];

const uncitedIn = (entries: unknown) => readUncited(new Map([['uncited.json', JSON.stringify(entries)]]), dataset);
const source = 'gazette-report';

describe('Coverage', () => {
  it('lists every paragraph of the sources that are counted in paragraphs', () => {
    expect(coverageOf(dataset).map((one) => [one.source, one.paragraphs.length])).toEqual([[source, 12]]);
  });

  it('names the records that cite a paragraph, each once', () => {
    expect(citesOf(9)).toEqual(['event:spring-raids', 'event:bridge-attack']);
    expect(citesOf(1)).toEqual([]);
  });

  it('gives what a claim cites to the claim, under the id of its record', () => {
    expect(citesOf(10)).toEqual([
      'event:market-blast',
      'claim:market-blast/front-blames-army',
      'claim:market-blast/ostria-denies',
      'claim:market-blast/ostria-blames-front',
    ]);
    expect(citesOf(8)).toContain('claim:lund-commands/front-lund-lives');
  });
});

describe('A paragraph', () => {
  const reasons = [1, 9, 12].map((paragraph) => ({ source, paragraph, reason: 'A headline.' }));

  it('needs a record or a reason, and not both', () => {
    const read = uncitedIn(reasons);
    expect(read.ok && coverageProblems(dataset, read.value).map(describeProblem)).toEqual([
      'uncited.json, [1].paragraph: expected a record or a reason for paragraph 9 of "gazette-report", not both, found a reason and event:spring-raids.',
    ]);
    expect(coverageProblems(dataset, []).map(({ expected }) => expected)).toEqual([
      'a record or a reason for paragraph 1 of "gazette-report"',
      'a record or a reason for paragraph 12 of "gazette-report"',
    ]);
  });

  it('has its reason refused where there is no such source or paragraph, or a reason already', () => {
    const read = uncitedIn([
      { source: 'gazette', paragraph: 1, reason: 'A headline.' },
      { source, paragraph: 13, reason: 'A headline.' },
      { source, paragraph: 12, reason: 'A headline.' },
      { source, paragraph: 12, reason: '' },
    ]);
    expect(read.ok).toBe(false);
    const twice = uncitedIn([
      reasons[0],
      reasons[0],
      { ...reasons[0], source: 'gazette' },
      { ...reasons[0], paragraph: 13 },
    ]);
    expect(twice.ok ? [] : twice.error.map(({ path, found }) => [path, found])).toEqual([
      ['[1].paragraph', 'gazette-report ¶1 again'],
      ['[2].source', '"gazette"'],
      ['[3].paragraph', '13'],
    ]);
  });

  it('needs no reasons file when all are cited', () => {
    expect(readUncited(new Map(), dataset)).toEqual({ ok: true, value: [] });
  });
});
