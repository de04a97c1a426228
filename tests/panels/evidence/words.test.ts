import { describe, expect, it } from 'vitest';
import type { ActorRef, EventRow } from '../../../src/model/answer.ts';
import type { DyadAnswer, EventAnswer } from '../../../src/model/page-answers.ts';
import type { ActorId, ClaimId, SourceId } from '../../../src/model/ids.ts';
import type { LedgerLine } from '../../../src/model/ledger.ts';
import { citedClaim, saidOnWords, voiceWords } from '../../../src/panels/evidence/claim-words.ts';
import { matchWords, refusalOf } from '../../../src/panels/evidence/copy-words.ts';
import { accountLines, dyadSentence, dyadTitle, lanesOf } from '../../../src/panels/evidence/dyad-words.ts';
import { dateWords, partsOf } from '../../../src/panels/evidence/event-parts.ts';

const ref = (name: string): ActorRef => ({ id: name.toLowerCase() as ActorId, name, type: 'militia' });
const row = (id: string) => ({ id, accounts: [], voice: 'reported' }) as unknown as EventRow;

const dyad = (part: Partial<DyadAnswer>): DyadAnswer => ({
  a: { id: 'hill', name: 'Hill Front', actor: undefined },
  b: { id: 'army', name: 'Ostrian army', actor: undefined },
  events: 0,
  mix: { settled: 0, alleged: 0, denied: 0 },
  spanText: '',
  aToB: [],
  bToA: [],
  undirected: [],
  through: [],
  relations: [],
  inResponseTo: [],
  support: { origins: 1, voice: 'reported' },
  ...part,
});

describe('a dyad in words', () => {
  it('has an arrow only where all goes one way', () => {
    expect(dyadTitle(dyad({ aToB: [row('x')] }))).toBe('Hill Front → Ostrian army');
    expect(dyadTitle(dyad({ bToA: [row('x')] }))).toBe('Ostrian army → Hill Front');
    expect(dyadTitle(dyad({ aToB: [row('x')], bToA: [row('y')] }))).toBe('Hill Front and Ostrian army');
    expect(dyadTitle(dyad({ aToB: [row('x')], undirected: [row('y')] }))).toBe('Hill Front and Ostrian army');
  });

  it('says what it counts and how much of it is disputed', () => {
    expect(dyadSentence(dyad({ events: 7, mix: { settled: 4, alleged: 2, denied: 1 } }))).toBe(
      '7 events, 2 alleged, 1 alleged and denied, one origin',
    );
    expect(dyadSentence(dyad({ events: 1, mix: { settled: 1, alleged: 0, denied: 0 } }))).toBe(
      '1 event, none disputed, one origin',
    );
    expect(dyadSentence(dyad({}))).toContain('No event in this view');
  });

  it('keeps an empty direction beside a full one, and puts the fuller first', () => {
    const lanes = lanesOf(dyad({ bToA: [row('x')] }));
    expect(lanes.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Ostrian army → Hill Front', 1],
      ['Hill Front → Ostrian army', 0],
    ]);
  });

  it('groups parties by what they do, and names few of many', () => {
    const account = (name: string, sign: string, words: string) => ({ actor: ref(name), sign, words, own: undefined });
    const accounts = [
      account('A', '+', 'says so'),
      account('B', '−', 'denies'),
      account('C', '+', 'says so'),
      account('D', '?', 'asked, no comment'),
      account('E', '+', 'says so'),
      account('F', '+', 'says so'),
    ];
    expect(accountLines({ ...row('x'), accounts })).toEqual([
      'A, C and 2 more say so',
      'B denies',
      'D: asked, no comment',
    ]);
    expect(accountLines(row('x'))).toEqual(['the source’s own voice']);
    const read = { ...account('B', '−', 'denies'), own: { kind: 'read-otherwise', stance: 'asserts' } as const };
    expect(accountLines({ ...row('x'), accounts: [read] })).toEqual(['B (your reading) denies']);
  });
});

describe('who took part', () => {
  const participant = (name: string, via?: string): EventAnswer['participants'][number] => ({
    actor: ref(name),
    role: 'target',
    via: via === undefined ? undefined : ref(via),
    inNameOf: undefined,
    assessedAs: undefined,
    outcome: undefined,
  });

  it('has one row for a party struck through two stores', () => {
    const parts = partsOf([participant('Front', 'Store one'), participant('Front', 'Store two'), participant('Depot')]);
    expect(parts.map(({ actor, notes }) => [actor.name, notes])).toEqual([
      ['Front', ['struck through Store one and Store two']],
      ['Depot', []],
    ]);
  });

  it('marks a day as a day, and no softer date', () => {
    expect(dateWords({ dateText: '17 Oct 2023' }, 'day')).toBe('17 Oct 2023 (day)');
    expect(dateWords({ dateText: 'Jan 2020' }, 'month')).toBe('Jan 2020');
  });
});

describe('a claim in words', () => {
  const line = (part: Partial<LedgerLine>): LedgerLine => ({
    claim: 'c' as ClaimId,
    by: 'front' as ActorId,
    byName: 'Hill Front',
    speaker: undefined,
    stance: 'denies',
    sign: '−',
    words: 'denies',
    says: 'It did not fire.',
    saidOn: undefined,
    attribution: 'named',
    figure: undefined,
    likelihood: undefined,
    own: undefined,
    at: [{ source: 'gazette' as SourceId, paragraph: 3 }],
    ...part,
  });

  it('never invents a day, a speaker or a grade', () => {
    expect(saidOnWords(line({}))).toBe('Said on: not given, so dated by its article');
    expect(saidOnWords(line({ saidOn: '2023-11-08' }))).toBe('Said on: 8 Nov 2023');
    expect(voiceWords(line({}))).toBe('Named party, no named speaker');
    expect(voiceWords(line({ attribution: 'anonymous', speaker: 'an officer' }))).toBe('Anonymous: an officer');
  });

  it('is copied with its source', () => {
    expect(citedClaim(line({}), ({ paragraph }) => `The Gazette, ¶${paragraph}`)).toBe(
      'Hill Front denies: It did not fire. — The Gazette, ¶3',
    );
  });
});

describe('what is said of an attached copy', () => {
  const alignment = (match: 'good' | 'weak' | 'none', found: number) => ({
    lines: ['a', 'b'],
    placed: new Map(),
    quotes: 8,
    found,
    match,
  });

  it('warns where few quotes or none are found', () => {
    expect(matchWords(alignment('good', 8))).toBe('8 of 8 short quotes found in 2 paragraphs.');
    expect(matchWords(alignment('weak', 2))).toContain('may be off');
    expect(matchWords(alignment('none', 0))).toContain('does not look like the source');
  });

  it('refuses what is no text, with a next step', () => {
    expect(refusalOf('  \n')).toContain('no text');
    expect(refusalOf('PK\u0000\u0001')).toContain('plain text');
    expect(refusalOf('x'.repeat(2_000_001))).toContain('longer');
    expect(refusalOf('An article.')).toBeUndefined();
  });
});
