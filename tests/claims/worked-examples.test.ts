import { describe, expect, it } from 'vitest';
import { mayBeAdded } from '../../src/claims/figures.ts';
import { buildLedger } from '../../src/claims/ledger.ts';
import { overallStatus } from '../../src/claims/status.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { Claim } from '../../src/model/schema.ts';
import {
  actor,
  at,
  claim,
  concededToll,
  context,
  deif,
  figureOf,
  gaza,
  haniyeh,
  hospital,
  israeliToll,
  ministryToll,
  statusesOf,
} from './records.ts';

const ledgerOf = (claims: readonly Claim[]): Ledger => buildLedger({ claims, at: at() }, context);

/** The ledger as a reader sees it. */
const printed = (ledger: Ledger): readonly string[] =>
  ledger.questions.flatMap(({ question, answers }) => [
    question,
    ...answers.flatMap(({ label, note, lines, silent }) => [
      `  ${label}${note === undefined ? '' : ` (${note})`}`,
      ...lines.map(({ sign, byName, words }) => `    ${sign} ${byName} ${words}`),
      ...silent.map(({ name }) => `    . ${name}`),
    ]),
  ]);

describe('the hospital blast', () => {
  it('is contested on who caused it, and the sentence gives each answer its parties', () => {
    expect(overallStatus(statusesOf(hospital, context))).toEqual({
      aspect: 'responsibility',
      dispute: 'contested',
      rule: 'contested-different-blames',
      why: 'Hamas and Israel answer “who caused it” differently: Hamas names Israel, Israel and the United States name Islamic Jihad.',
      claims: ['hospital-hamas', 'hospital-israel', 'hospital-israel-denial', 'hospital-us'],
    });
  });

  it('has two answers, the denial under the one that it denies and the silent party under its own', () => {
    expect(printed(ledgerOf(hospital))).toEqual([
      'Who caused it?',
      '  Israel',
      '    + Hamas says so',
      '    − Israel denies',
      '  Islamic Jihad (a misfire, not an attack)',
      '    + Israel says so',
      '    + United States says so',
      '    . Islamic Jihad',
    ]);
  });

  it('is one origin, since all parties are quoted in one story', () => {
    expect(ledgerOf(hospital).support).toEqual({ origins: 1, voice: 'reported' });
  });

  it('is unanswered once only Hamas is heard, and still contested once only Israel falls silent', () => {
    const without = (...gone: string[]) => hospital.filter(({ id }) => !gone.includes(id));
    const israels = ['hospital-israel', 'hospital-israel-denial'];
    expect(overallStatus(statusesOf(without(...israels, 'hospital-us'), context)).dispute).toBe('unanswered');
    expect(overallStatus(statusesOf(without(...israels), context)).dispute).toBe('contested');
  });
});

describe('the killing of Haniyeh', () => {
  it('is no comment: the blamed party was asked and said nothing', () => {
    const [status] = statusesOf(haniyeh, context);
    expect(status?.dispute).toBe('no-comment');
    expect(status?.why).toBe('Hamas and Iran name Israel; Israel, asked about it, gave no comment.');
    expect(status?.claims).toEqual(['haniyeh-hamas', 'haniyeh-iran', 'haniyeh-israel']);
  });

  it('becomes contested when that one claim is flipped to a denial', () => {
    const flipped = haniyeh.map((each): Claim => (each.by === 'israel' ? { ...each, stance: 'denies' } : each));
    const [status] = statusesOf(flipped, context);
    expect(status?.dispute).toBe('contested');
    expect(status?.why).toBe(
      'Hamas and Israel answer “who caused it” differently: Hamas and Iran name Israel, Israel denies it.',
    );
  });

  it('shows the silence under the answer that blames the silent party', () => {
    expect(printed(ledgerOf(haniyeh)).at(-1)).toBe('    ? Israel no comment');
  });
});

describe('the strike on Deif', () => {
  it('is contested on its outcome, by two denials of one party', () => {
    const [status] = statusesOf(deif, context);
    expect(status?.why).toBe(
      'Hamas and Israel answer “with what outcome” differently: Israel gives the outcome as killed, Hamas denies it.',
    );
    expect(status?.claims).toEqual(['deif-hamas', 'deif-qassam', 'deif-israel']);
  });

  it('shows both denials, the anonymous one with its speaker', () => {
    const lines = ledgerOf(deif).questions[0]?.answers[0]?.lines ?? [];
    expect(lines.map(({ sign, speaker, attribution }) => [sign, speaker, attribution])).toEqual([
      ['+', undefined, 'named'],
      ['−', undefined, 'named'],
      ['−', 'a source in the Qassam Brigades', 'anonymous'],
    ]);
  });
});

describe('the toll in Gaza', () => {
  it('has three answers, and none is disputed by another', () => {
    expect(printed(ledgerOf(gaza))).toEqual([
      'How many?',
      '  at least 41,000 killed',
      '    + Health ministry in Gaza says so',
      '  at least 17,000 fighters killed',
      '    + Israel says so',
      '  “several thousand” fighters killed',
      '    ~ Hamas concedes',
      'How is it judged?',
      '  The count is reliable.',
      '    + UN rights office says so',
    ]);
    expect(ledgerOf(gaza).overall.dispute).toBe('undisputed');
  });

  it('adds no two of its figures', () => {
    const tolls = [ministryToll, israeliToll, concededToll].map(figureOf);
    const pairs = tolls.flatMap((a, i) => tolls.slice(i + 1).map((b) => mayBeAdded(a, b).ok));
    expect(pairs).toEqual([false, false, false]);
  });

  it('shows a disputed assessment as that, and the event as undisputed', () => {
    const denial = claim('gaza-israel-un', 'israel', { aspect: 'assessment', stance: 'denies', about: 'gaza-un' });
    const ledger = ledgerOf([...gaza, denial]);
    expect(ledger.questions.map(({ status }) => status.dispute)).toEqual(['undisputed', 'contested']);
    expect(ledger.overall).toMatchObject({ aspect: 'toll', dispute: 'undisputed' });
  });
});

describe('1,200 and 1,205 dead', () => {
  const israel = figureOf({ harm: 'killed', best: 1200, countedBy: actor('israel') });
  const afp = figureOf({ harm: 'killed', best: 1205, countedBy: actor('afp'), basedOn: actor('israel') });

  it('are never added', () => {
    expect(mayBeAdded(israel, afp)).toEqual({
      ok: false,
      why: 'They come from different counters, who may count the same people.',
    });
  });

  it('stay two answers and become no range', () => {
    const claims = [
      claim('a', 'israel', { aspect: 'toll', figure: israel }),
      claim('b', 'afp', { aspect: 'toll', figure: afp }),
    ];
    const [question] = ledgerOf(claims).questions;
    expect(question?.answers.map(({ label }) => label)).toEqual(['1,200 killed', '1,205 killed']);
    expect(question?.status).toMatchObject({ dispute: 'contested', rule: 'contested-figures-apart' });
  });
});
