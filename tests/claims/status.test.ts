import { describe, expect, it } from 'vitest';
import { overallStatus } from '../../src/claims/status.ts';
import type { AspectStatus } from '../../src/model/ledger.ts';
import type { Claim } from '../../src/model/schema.ts';
import { actor, claim, context, statusesOf } from './records.ts';

function statusOf(...claims: Claim[]): AspectStatus {
  const statuses = statusesOf(claims, context);
  expect(statuses).toHaveLength(1);
  return statuses[0] as AspectStatus;
}

describe('what makes an aspect contested', () => {
  it('an assertion and a denial of the same blame', () => {
    const status = statusOf(
      claim('a', 'hamas', { blames: 'israel' }),
      claim('b', 'qatar', { stance: 'denies', blames: 'israel' }),
    );
    expect(status).toMatchObject({ dispute: 'contested', rule: 'contested-denied', claims: ['a', 'b'] });
  });

  it('not a denial of another blame', () => {
    const status = statusOf(
      claim('a', 'hamas', { blames: 'israel' }),
      claim('b', 'iran', { stance: 'denies', blames: 'iran' }),
    );
    expect(status.dispute).toBe('unanswered');
  });

  it('a concession that somebody else denies', () => {
    const status = statusOf(
      claim('a', 'israel', { stance: 'concedes' }),
      claim('b', 'iran', { stance: 'denies', about: 'a' }),
    );
    expect(status.dispute).toBe('contested');
  });

  it('a denial through `about` whatever its own fields leave out', () => {
    const said = { aspect: 'outcome', outcome: 'killed' } as const;
    const status = statusOf(
      claim('a', 'israel', said),
      claim('b', 'iran', said),
      claim('c', 'hamas', { aspect: 'outcome', stance: 'denies', about: 'a' }),
    );
    expect(status.claims).toEqual(['c', 'b', 'a']);
  });

  it('a denial that names nothing, of the part of the party that it belongs to', () => {
    const status = statusOf(
      claim('a', 'hamas', { blames: 'israel' }),
      claim('b', 'israeli-forces', { stance: 'denies' }),
    );
    expect(status.why).toBe(
      'Hamas and Israeli forces answer “who caused it” differently: Hamas names Israel, Israeli forces deny it.',
    );
  });

  it('a denial whose claim is left out of view, by what it still says', () => {
    const status = statusOf(
      claim('a', 'iran', { blames: 'israel' }),
      claim('b', 'israel', { stance: 'denies', about: 'not-in-view' }),
    );
    expect(status.dispute).toBe('contested');
  });

  it('different manners of one deed', () => {
    const status = statusOf(
      claim('a', 'hamas', { blames: 'israel', manner: 'deliberate' }),
      claim('b', 'israel', { stance: 'concedes', manner: 'accident' }),
    );
    expect(status.rule).toBe('contested-different-manner');
    expect(status.why).toBe(
      'Hamas and Israel answer “was it meant” differently: Hamas says it was deliberate, Israel says it was an accident.',
    );
  });

  it('not a manner beside one that is not stated', () => {
    const status = statusOf(
      claim('a', 'hamas', { blames: 'israel', manner: 'deliberate' }),
      claim('b', 'israel', { stance: 'concedes', manner: 'unstated' }),
    );
    expect(status.dispute).toBe('undisputed');
  });

  it('different outcomes, but not two spellings of one', () => {
    const killed = claim('a', 'israel', { aspect: 'outcome', outcome: 'killed' });
    const same = claim('b', 'iran', { aspect: 'outcome', outcome: 'Killed ' });
    expect(statusOf(killed, same).dispute).toBe('undisputed');
    const other = claim('c', 'hamas', { aspect: 'outcome', outcome: 'injured' });
    expect(statusOf(killed, other)).toMatchObject({ dispute: 'contested', rule: 'contested-different-outcome' });
  });

  it('an occurrence that one asserts and one denies', () => {
    const status = statusOf(
      claim('a', 'israel', { aspect: 'occurrence' }),
      claim('b', 'hamas', { aspect: 'occurrence', stance: 'denies' }),
    );
    expect(status.why).toBe('Hamas and Israel answer “did it happen” differently: Israel says so, Hamas denies it.');
  });

  it('an assessment that somebody denies, told without repeating any', () => {
    const judged = { aspect: 'assessment' } as const;
    const status = statusOf(
      claim('a', 'afp', { ...judged, says: 'One judgement.' }),
      claim('b', 'iran', { ...judged, says: 'Another judgement.' }),
      claim('c', 'hamas', { ...judged, stance: 'denies', about: 'a' }),
    );
    expect(status).toMatchObject({ dispute: 'contested', claims: ['a', 'c'] });
    expect(status.why).toBe(
      'Afp and Hamas answer “how is it judged” differently: Afp gives an assessment, Hamas denies it.',
    );
  });

  it('one party that contradicts itself', () => {
    const status = statusOf(claim('a', 'hamas', { blames: 'israel' }), claim('b', 'hamas', { blames: 'iran' }));
    expect(status.why).toBe(
      'Hamas answers “who caused it” in more than one way: Hamas names Israel, Hamas names Iran.',
    );
  });

  it('never two denials, nor a denial alone', () => {
    const denial = claim('a', 'hamas', { stance: 'denies' });
    expect(statusOf(denial)).toMatchObject({ dispute: 'undisputed', rule: 'only-denied' });
    expect(statusOf(denial, claim('b', 'iran', { stance: 'denies' })).dispute).toBe('undisputed');
  });
});

describe('what figures disagree', () => {
  const toll = (id: string, by: string, figure: Parameters<typeof claim>[2] & object) =>
    claim(id, by, { aspect: 'toll', ...figure });
  const disputeOf = (a: Claim['figure'] & object, b: Claim['figure'] & object) =>
    statusOf(toll('a', 'hamas', { figure: a }), toll('b', 'israel', { figure: b })).dispute;
  const killed = (fields: Partial<NonNullable<Claim['figure']>>) => ({ harm: 'killed' as const, at: [], ...fields });

  it('those of one harm and one group whose ranges do not meet', () => {
    expect(disputeOf(killed({ low: 10, high: 20 }), killed({ low: 21, high: 30 }))).toBe('contested');
    expect(disputeOf(killed({ low: 10, high: 20 }), killed({ low: 20, high: 30 }))).toBe('undisputed');
  });

  it('a low alone reaches upwards without end', () => {
    expect(disputeOf(killed({ low: 10 }), killed({ best: 500 }))).toBe('undisputed');
    expect(disputeOf(killed({ low: 10 }), killed({ best: 9 }))).toBe('contested');
  });

  it('not those of different harm or of different groups', () => {
    expect(disputeOf(killed({ best: 1 }), { harm: 'injured', best: 5, at: [] })).toBe('undisputed');
    expect(disputeOf(killed({ best: 1, of: 'fighters' }), killed({ best: 5, of: 'civilians' }))).toBe('undisputed');
    expect(disputeOf(killed({ best: 1, of: 'all' }), killed({ best: 5 }))).toBe('contested');
  });

  it('not the dead of different parties, nor the same under different scopes', () => {
    const [a, b] = [killed({ best: 1, whose: actor('israel') }), killed({ best: 5, whose: actor('hamas') })];
    expect(disputeOf(a, b)).toBe('undisputed');
    expect(disputeOf(killed({ best: 29, scope: 'in Iraq' }), killed({ best: 32, scope: 'in Syria' }))).toBe(
      'undisputed',
    );
  });

  it('never words without a number', () => {
    expect(disputeOf(killed({ words: 'several thousand' }), killed({ best: 5 }))).toBe('undisputed');
  });

  it('not an earlier count that may have grown, but a later one that has shrunk', () => {
    const august = (best: number) => killed({ best, asOf: '2024-08' });
    const october = (best: number) => killed({ best, asOf: '2024-10-05' });
    expect(disputeOf(august(100), october(120))).toBe('undisputed');
    expect(disputeOf(august(120), october(100))).toBe('contested');
  });
});

describe('a blamed party that does not answer', () => {
  const accusation = claim('a', 'us-forces', { blames: 'iran' });

  it('is unanswered while nothing by it is found', () => {
    expect(statusOf(accusation)).toMatchObject({ dispute: 'unanswered', rule: 'blamed-no-statement', claims: ['a'] });
    expect(statusOf(accusation).why).toBe('US forces name Iran; no statement by Iran is found in these sources.');
  });

  it('is no comment once it was asked, even through a part of it', () => {
    const blamed = claim('a', 'hamas', { blames: 'israel' });
    const status = statusOf(blamed, claim('b', 'israeli-forces', { stance: 'no-comment' }));
    expect(status.dispute).toBe('no-comment');
    expect(status.why).toBe('Hamas names Israel; Israeli forces, asked about it, gave no comment.');
  });

  it('is not answered for by others', () => {
    const status = statusOf(accusation, claim('b', 'israel', { blames: 'iran' }));
    expect(status.dispute).toBe('unanswered');
  });

  it('is answered by one word of its own, also beside a refusal to comment', () => {
    const own = claim('b', 'iran', { blames: 'iran' });
    expect(statusOf(accusation, own, claim('c', 'iran', { stance: 'no-comment' })).dispute).toBe('undisputed');
  });

  it('was not heard on this when it speaks of another aspect only', () => {
    const statuses = statusesOf([accusation, claim('b', 'iran', { aspect: 'occurrence' })], context);
    expect(statuses.map(({ aspect, dispute }) => [aspect, dispute])).toEqual([
      ['occurrence', 'undisputed'],
      ['responsibility', 'unanswered'],
    ]);
  });
});

describe('the status over all aspects', () => {
  const contested = [
    claim('a', 'israel', { aspect: 'outcome', outcome: 'killed' }),
    claim('b', 'hamas', { aspect: 'outcome', stance: 'denies', about: 'a' }),
  ];

  it('is the most telling: contested, then no comment, then unanswered', () => {
    const unanswered = claim('c', 'hamas', { blames: 'iran' });
    const asked = claim('d', 'iran', { stance: 'no-comment' });
    const overall = (...claims: Claim[]) => overallStatus(statusesOf(claims, context)).dispute;
    expect(overall(...contested, unanswered)).toBe('contested');
    expect(overall(unanswered, asked, claim('e', 'hamas', { aspect: 'occurrence' }))).toBe('no-comment');
    expect(overall(unanswered, claim('e', 'hamas', { aspect: 'occurrence' }))).toBe('unanswered');
  });

  it('does not call judgements alike that nobody denies', () => {
    const judged = { aspect: 'assessment' } as const;
    const status = statusOf(
      claim('a', 'iran', { ...judged, says: 'One judgement.' }),
      claim('b', 'hamas', { ...judged, says: 'Another judgement.' }),
    );
    expect(status.why).toBe('Hamas and Iran give assessments. No claim in these sources denies any of them.');
  });

  it('is undisputed where nobody claims anything', () => {
    expect(overallStatus([])).toMatchObject({ dispute: 'undisputed', rule: 'no-claims', claims: [] });
  });
});

it('claims that speak to each other in a ring are still read', () => {
  const status = statusOf(
    claim('a', 'hamas', { about: 'b' }),
    claim('b', 'iran', { about: 'a' }),
    claim('c', 'israel', { stance: 'denies', about: 'd' }),
    claim('d', 'qatar', { stance: 'denies', about: 'c' }),
    claim('e', 'qatar', { stance: 'no-comment', about: 'e' }),
  );
  expect(status.dispute).toBe('undisputed');
});
