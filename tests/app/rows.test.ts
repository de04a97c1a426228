import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../src/model/answer.ts';
import { groupHits, pageOf } from '../../src/panels/search/hit-groups.ts';
import { toTsv } from '../../src/parts/tsv.ts';

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({ kind, id, label: id, matched: undefined, note: '' });

describe('hits', () => {
  it('stand in groups, that of the best hit first', () => {
    const hits = [hit('event', 'blast'), hit('actor', 'hamas'), hit('event', 'raid')];
    const groups = groupHits(hits).map(({ label, hits: own }) => [label, own.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['Events', ['blast', 'raid']],
      ['Actors', ['hamas']],
    ]);
  });

  it('open the page of their kind', () => {
    expect(pageOf(hit('place', 'gaza'))).toEqual({ kind: 'place', id: 'gaza' });
  });
});

describe('rows for a spreadsheet', () => {
  it('keep to their cells and run nothing', () => {
    const text = toTsv(
      ['A', 'B'],
      [
        ['one\ttwo\nthree', '=1+1'],
        ['-x', '@y'],
      ],
    );
    expect(text).toBe("A\tB\none two three\t'=1+1\n'-x\t'@y");
  });
});
