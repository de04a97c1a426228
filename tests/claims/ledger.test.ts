import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../src/claims/ledger.ts';
import { originsAmong, supportOf } from '../../src/claims/support.ts';
import type { LedgerAnswer } from '../../src/model/ledger.ts';
import type { Claim, Source } from '../../src/model/schema.ts';
import { at, claim, context, hospital, sourceId } from './records.ts';

const ledgerOf = (...claims: Claim[]) => buildLedger({ claims, at: at() }, context);
const answersOf = (...claims: Claim[]): readonly LedgerAnswer[] => ledgerOf(...claims).questions[0]?.answers ?? [];
const shape = (answers: readonly LedgerAnswer[]) =>
  answers.map(({ label, lines }) => [label, ...lines.map(({ sign, claim: id }) => `${sign}${id}`)]);

describe('the ledger', () => {
  it('asks the questions in the order of the vocabulary, and only those with a claim', () => {
    const ledger = ledgerOf(
      claim('a', 'israel', { aspect: 'assessment' }),
      claim('b', 'israel', { aspect: 'toll', figure: { best: 3 } }),
      claim('c', 'israel', { aspect: 'occurrence' }),
    );
    expect(ledger.questions.map(({ question }) => question)).toEqual([
      'Did it happen?',
      'How many?',
      'How is it judged?',
    ]);
  });

  it('is empty and undisputed for a record without claims', () => {
    expect(buildLedger({ at: at() }, context)).toMatchObject({ questions: [], overall: { dispute: 'undisputed' } });
  });

  it('puts who denies that it happened under "No"', () => {
    const yes = claim('a', 'israel', { aspect: 'occurrence' });
    const no = claim('b', 'hamas', { aspect: 'occurrence', stance: 'denies', about: 'a' });
    expect(shape(answersOf(no, yes))).toEqual([
      ['Yes', '+a'],
      ['No', '−b'],
    ]);
  });

  it('shows a party that contradicts itself under both of its answers', () => {
    const answers = answersOf(claim('a', 'hamas', { blames: 'israel' }), claim('b', 'hamas', { blames: 'iran' }));
    expect(shape(answers)).toEqual([
      ['Israel', '+a'],
      ['Iran', '+b'],
    ]);
  });

  it('shows a denial that names nothing under every answer that it denies', () => {
    const outcome = (id: string, word: string) => claim(id, 'israel', { aspect: 'outcome', outcome: word });
    const denial = claim('c', 'hamas', { aspect: 'outcome', stance: 'denies' });
    expect(shape(answersOf(outcome('a', 'killed'), outcome('b', 'injured'), denial))).toEqual([
      ['Killed', '+a', '−c'],
      ['Injured', '+b', '−c'],
    ]);
  });

  it('shows a denial under the part that a party denies though nobody blames it', () => {
    const [answer] = answersOf(claim('a', 'iran', { stance: 'denies' }));
    expect(answer).toMatchObject({ label: 'Iran', blames: 'iran', silent: [] });
  });

  it('lists as silent who is blamed and does not speak on it, nor anyone of its own', () => {
    const blamed = claim('a', 'hamas', { blames: 'israel' });
    const silentOf = (...claims: Claim[]) =>
      answersOf(...claims).flatMap(({ silent }) => silent.map(({ name }) => name));
    expect(silentOf(blamed)).toEqual(['Israel']);
    expect(silentOf(blamed, claim('b', 'israel', { stance: 'no-comment' }))).toEqual([]);
    expect(silentOf(blamed, claim('b', 'israeli-forces', { stance: 'denies' }))).toEqual([]);
  });

  it('reads an assertion that only points to another claim as the same answer', () => {
    const answers = answersOf(claim('a', 'hamas', { blames: 'israel' }), claim('b', 'iran', { about: 'a' }));
    expect(shape(answers)).toEqual([['Israel', '+a', '+b']]);
  });

  it('keeps figures of different scope apart and says which is which', () => {
    const toll = (id: string, scope: string) => claim(id, 'pentagon', { aspect: 'toll', figure: { best: 5, scope } });
    expect(answersOf(toll('a', 'in Iraq'), toll('b', 'in Syria')).map(({ label, note }) => [label, note])).toEqual([
      ['5', 'in Iraq'],
      ['5', 'in Syria'],
    ]);
  });

  it('says whose word the manner is, unless all who give the answer say so', () => {
    const [us, israel] = [
      claim('a', 'united-states', { blames: 'islamic-jihad' }),
      claim('b', 'israel', { blames: 'islamic-jihad', manner: 'accident' }),
    ];
    expect(answersOf(us, israel)[0]?.note).toBe('an accident, not deliberate, says Israel');
    expect(answersOf(israel)[0]?.note).toBe('an accident, not deliberate');
    expect(answersOf(us)[0]?.note).toBeUndefined();
  });

  it('agrees its words with the name', () => {
    const [answer] = answersOf(claim('a', 'us-forces', { blames: 'iran' }));
    expect(answer?.lines[0]).toMatchObject({ byName: 'US forces', words: 'say so' });
  });

  it('names a speaker that is an actor, where the caller can', () => {
    const claims = [claim('a', 'hamas', { speaker: 'abu-obeida' })];
    const ledger = buildLedger({ claims, at: at() }, { ...context, speakerOf: () => 'Abu Obeida' });
    expect(ledger.questions[0]?.answers[0]?.lines[0]?.speaker).toBe('Abu Obeida');
  });

  it('has a line for every claim', () => {
    const lines = answersOf(...hospital).flatMap((answer) => answer.lines.map((line) => line.claim));
    expect(lines.toSorted()).toEqual(hospital.map(({ id }) => id).toSorted());
  });
});

describe('support', () => {
  const source = (id: string, ...derivedFrom: string[]): Source => ({
    id: sourceId(id),
    title: id,
    publisher: id,
    date: '2024',
    dateBasis: 'printed',
    kind: 'article',
    derivedFrom: derivedFrom.map(sourceId),
  });
  const wire = originsAmong([source('wire'), source('copy', 'wire'), source('copy-of-copy', 'copy'), source('other')]);

  it('counts a source and all that derives from it as one origin', () => {
    const record = { at: [...at('copy'), ...at('copy-of-copy'), ...at('wire')] };
    expect(supportOf(record, wire).origins).toBe(1);
    expect(supportOf({ at: [...record.at, ...at('other')] }, wire).origins).toBe(2);
  });

  it('holds for sources that derive from each other', () => {
    const ring = originsAmong([source('a', 'b'), source('b', 'a')]);
    expect(ring(sourceId('a'))).toBe(ring(sourceId('b')));
  });

  it('counts claims that put something forward, and no denial', () => {
    const said = claim('a', 'hamas', { at: at('other') });
    expect(supportOf({ at: at('wire'), claims: [said] }, wire).origins).toBe(2);
    expect(supportOf({ at: at('wire'), claims: [{ ...said, stance: 'denies' }] }, wire).origins).toBe(1);
  });

  it('tells a source that passes on one word from one that reports', () => {
    expect(supportOf({ at: at() }, wire).voice).toBe('reported');
    expect(supportOf({ at: at(), voice: 'attributed' }, wire).voice).toBe('attributed');
  });
});
