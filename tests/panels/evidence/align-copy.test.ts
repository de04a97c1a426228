import { describe, expect, it } from 'vitest';
import { alignCopy, linesOf, quotePattern, type Anchor } from '../../../src/panels/evidence/align-copy.ts';

const words = ['stone', 'river', 'lamp', 'crow', 'field', 'salt', 'gate', 'wind', 'oak', 'bell'];

/** Twenty invented paragraphs, each with a phrase of its own. */
const paragraphs = Array.from(
  { length: 20 },
  (_, i) => `Paragraph ${i + 1} tells of the ${words[i % 10]} and the ${words[(i * 3 + 1) % 10]} number ${i + 100}.`,
);
const source = paragraphs.join('\n\n');
const quoteOf = (paragraph: number): string => `number ${paragraph + 99}`;
const anchors = (...list: number[]): Anchor[] => list.map((paragraph) => ({ paragraph, quote: quoteOf(paragraph) }));

const textAt = (copy: string, list: readonly Anchor[], paragraph: number): string | undefined => {
  const { lines, placed } = alignCopy(copy, list, 20);
  const place = placed.get(paragraph);
  return place && lines[place.line];
};

describe('the paragraphs of a copy', () => {
  it('are its lines that hold anything, whatever ends them', () => {
    expect(linesOf('a\r\n\r\n  b \n\t\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a quote', () => {
  it('is found whatever a copy did to spaces, capitals, marks and dashes', () => {
    const pattern = quotePattern(`Israel's "hold" - over Gaza`);
    expect(pattern.test('an end to ISRAEL’S  “hold” – over\u00a0Gaza, it said')).toBe(true);
    expect(pattern.test('Israels hold over Gaza')).toBe(false);
  });

  it('that holds signs of a pattern stands for itself', () => {
    expect(quotePattern('costs (about) 5.0').test('It costs (about) 5.0 now')).toBe(true);
    expect(quotePattern('costs (about) 5.0').test('It costs about 5x0 now')).toBe(false);
  });
});

describe('aligning a whole copy', () => {
  const list = anchors(2, 7, 8, 15, 20);

  it('puts every paragraph at its line, by quote or counted between quotes', () => {
    const { placed, match, found, quotes } = alignCopy(source, list, 20);
    expect([match, found, quotes]).toEqual(['good', 5, 5]);
    for (let p = 1; p <= 20; p++) expect(placed.get(p)?.line).toBe(p - 1);
    expect(placed.get(7)?.basis).toBe('quote');
    expect(placed.get(9)?.basis).toBe('count');
  });

  it('follows a copy that carries lines of its own at the top and between', () => {
    const copy = ['Menu', 'Share this', ...paragraphs.slice(0, 10), 'Advertisement', ...paragraphs.slice(10)].join(
      '\n',
    );
    expect(textAt(copy, list, 2)).toBe(paragraphs[1]);
    expect(textAt(copy, list, 15)).toBe(paragraphs[14]);
    expect(textAt(copy, list, 14)).toBe(paragraphs[13]);
    expect(textAt(copy, list, 9)).toBe(paragraphs[8]);
  });

  it('follows a copy that lacks its first paragraphs, and leaves those out', () => {
    const copy = paragraphs.slice(4).join('\n');
    expect(textAt(copy, list, 7)).toBe(paragraphs[6]);
    expect(textAt(copy, list, 5)).toBe(paragraphs[4]);
    expect(textAt(copy, list, 2)).toBeUndefined();
  });

  it('never puts two paragraphs out of order', () => {
    const copy = [...paragraphs.slice(0, 6), ...paragraphs.slice(8)].join('\n');
    const lines = [...alignCopy(copy, list, 20).placed.values()].map((place) => place.line);
    expect(lines).toEqual(lines.toSorted((x, y) => x - y));
  });
});

describe('a quote that stands in several lines', () => {
  const list: Anchor[] = [...anchors(2, 7, 15), { paragraph: 1, quote: 'tells of the' }];

  it('is taken where the order and the steps of the source are kept best', () => {
    expect(textAt(source, list, 1)).toBe(paragraphs[0]);
    expect(textAt(source, list, 7)).toBe(paragraphs[6]);
  });

  it('that stands out of order only does not pull the rest along', () => {
    const copy = [`${paragraphs[14]}`, ...paragraphs.slice(0, 14), ...paragraphs.slice(15)].join('\n');
    expect(textAt(copy, anchors(2, 7, 15, 20), 7)).toBe(paragraphs[6]);
  });
});

describe('a text that is another one', () => {
  it('is told, and nothing is lit', () => {
    const { match, placed } = alignCopy('A recipe.\nTwo eggs.', anchors(2, 7), 20);
    expect(match).toBe('none');
    expect(placed.size).toBe(0);
  });

  it('that shares a phrase or two is told as weak', () => {
    const copy = `Something else\nas in number 101 there\n${'filler\n'.repeat(20)}`;
    expect(alignCopy(copy, anchors(2, 7, 8, 15, 20), 20).match).toBe('weak');
  });

  it('without any quote to go by counts only where the numbers of paragraphs agree', () => {
    const bare: Anchor[] = [{ paragraph: 3, quote: undefined }];
    expect(alignCopy(source, bare, 20).placed.get(3)).toEqual({ line: 2, basis: 'count' });
    expect(alignCopy('one\ntwo', bare, 20).placed.size).toBe(0);
  });

  it('that is empty is no match', () => {
    expect(alignCopy(' \n ', anchors(2), 20)).toMatchObject({ match: 'none', lines: [], found: 0 });
  });
});
