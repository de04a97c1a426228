import { describe, expect, it } from 'vitest';
import {
  draftOf,
  emptyDraft,
  freeId,
  readClaimDraft,
  type ClaimDraft,
  type DraftContext,
} from '../../src/model/own-claim.ts';
import { edtfOf } from '../../src/model/written-date.ts';
import { bundledDataset } from '../engine/bundled-data.ts';

/** What the analyst writes to add a claim. */

const context: DraftContext = {
  claimId: 'own-claim-1',
  sourceId: 'own-source-1',
  sources: bundledDataset().sources,
  initiators: ['israel'],
};
const article = 'ap-us-delicate-balance';

const draft = (part: Partial<ClaimDraft>): ClaimDraft => ({
  ...emptyDraft('outcome', article),
  by: 'hamas',
  says: 'Deif is dead.',
  outcome: 'killed',
  paragraph: '17',
  ...part,
});

const read = (part: Partial<ClaimDraft>) => readClaimDraft(draft(part), context);
const claimOf = (part: Partial<ClaimDraft>) => {
  const result = read(part);
  return result.ok ? result.value.claim : expect.fail(JSON.stringify(result.error));
};
const problems = (part: Partial<ClaimDraft>) => {
  const result = read(part);
  return result.ok ? [] : result.error.map(({ field, expected, found }) => `${field}: ${expected} / ${found}`);
};

describe('a claim as the analyst writes it', () => {
  it('becomes a claim of the schema, with the paragraph of its source', () => {
    expect(claimOf({ saidOn: '8 Nov 2023' })).toEqual({
      id: 'own-claim-1',
      by: 'hamas',
      stance: 'asserts',
      aspect: 'outcome',
      outcome: 'killed',
      says: 'Deif is dead.',
      saidOn: '2023-11-08',
      attribution: 'named',
      at: [{ source: article, paragraph: 17 }],
    });
  });

  it('keeps of the fields those that its question asks for', () => {
    const said = claimOf({ aspect: 'occurrence', blames: 'iran', outcome: 'killed', best: '3' });
    expect(['blames', 'outcome', 'figure'].filter((key) => key in said)).toEqual([]);
    expect(claimOf({ aspect: 'toll', best: '41,000' }).figure).toMatchObject({ harm: 'killed', best: 41_000 });
    expect(claimOf({ aspect: 'responsibility', blames: 'iran', manner: 'accident' })).toMatchObject({
      blames: 'iran',
      manner: 'accident',
    });
  });

  it('comes with a source of the analyst’s own where none of the data is chosen, and says so in it', () => {
    const result = read({ source: '', paragraph: '', sourceTitle: 'A wire report', sourceDate: '30 Jan 2025' });
    expect(result).toMatchObject({
      ok: true,
      value: {
        claim: { at: [{ source: 'own-source-1' }] },
        source: { title: 'A wire report', date: '2025-01-30', dateBasis: 'entered by analyst' },
      },
    });
  });

  it.each<[string, Partial<ClaimDraft>, string]>([
    ['no party', { by: '' }, 'by: a party of this data, chosen from the list / nothing'],
    ['no words', { says: '  ' }, 'says: a text that is not empty / nothing'],
    ['a date that is none', { saidOn: 'last week' }, 'saidOn: an EDTF date'],
    ['half a person', { aspect: 'toll', best: '2.5' }, 'best: a whole number / “2.5”'],
    ['no number', { aspect: 'toll', best: 'many' }, 'best: a whole number / “many”'],
    ['no toll', { aspect: 'toll' }, 'best: a number, or a lowest or highest one / nothing'],
    [
      'falling numbers',
      { aspect: 'toll', low: '9', high: '3' },
      'high: numbers that rise from lowest to highest / “3”',
    ],
    ['nobody blamed', { aspect: 'responsibility' }, 'blames: whom the claim blames / nothing'],
    [
      'an initiator blamed',
      { aspect: 'responsibility', blames: 'israel' },
      'blames: an actor that is not told as having done it already / “israel”',
    ],
    ['no outcome', { outcome: '' }, 'outcome: the outcome that is claimed, such as “killed” / nothing'],
    ['no paragraph', { paragraph: '' }, 'paragraph: a paragraph from 1 to 36 / nothing'],
    ['a paragraph past the end', { paragraph: '99' }, 'paragraph: a paragraph from 1 to 36 / “99”'],
    [
      'an own source without title',
      { source: '', sourceDate: '2025' },
      'sourceTitle: a text that is not empty / nothing',
    ],
    ['an own source without date', { source: '', sourceTitle: 'x' }, 'sourceDate: an EDTF date'],
  ])('is refused with %s: field, expected and found', (_, part, words) => {
    const told = problems(part);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(words);
  });

  it('needs no answer of its own to deny or to keep silent', () => {
    for (const stance of ['denies', 'no-comment'] as const) {
      expect(problems({ stance, outcome: '' })).toEqual([]);
      expect(problems({ stance, aspect: 'responsibility' })).toEqual([]);
    }
  });

  it('can be edited: as a draft and back it is the same', () => {
    for (const part of [{}, { aspect: 'toll', low: '3', high: '5', of: 'fighters' }, { saidOn: '2023-11' }] as const) {
      const said = claimOf(part);
      expect(readClaimDraft(draftOf(said, undefined), context)).toMatchObject({ ok: true, value: { claim: said } });
    }
  });
});

describe('a written date', () => {
  it.each([
    ['8 Nov 2023', '2023-11-08'],
    ['November 2023', '2023-11'],
    ['2023-11-08', '2023-11-08'],
    ['2023~', '2023~'],
    ['8/11/2023', '8/11/2023'],
  ])('%s is %s', (written, edtf) => expect(edtfOf(written)).toBe(edtf));
});

it('a free id is one that nothing has', () => {
  expect(freeId('own', [])).toBe('own-1');
  expect(freeId('own', ['own-2'])).toBe('own-3');
});
