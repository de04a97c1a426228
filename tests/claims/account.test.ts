import { describe, expect, it } from 'vitest';
import { outcomesIn, readAccount as readRecord } from '../../src/claims/account.ts';
import { wholeWord, type Account } from '../../src/model/account.ts';
import type { ActorId, SourceId } from '../../src/model/ids.ts';
import type { Claim } from '../../src/model/schema.ts';

const parents: Record<string, string[]> = { brigades: ['hamas'], minister: ['israel'] };
const context = {
  nameOf: (actor: ActorId) => actor,
  belongsTo: (actor: ActorId) => (parents[actor] ?? []) as ActorId[],
};

const account = (party: string, more: Partial<Account> = {}): Account => ({
  party: party as ActorId,
  officials: true,
  anonymous: true,
  ...more,
});

const readAccount = (claims: readonly Claim[], whose: Account, parties: typeof context) =>
  readRecord({ claims: [...claims], at: [] }, whose, parties);

let made = 0;
const claim = (fields: Partial<Record<keyof Claim, unknown>>): Claim =>
  ({
    id: `claim-${made++}`,
    stance: 'asserts',
    aspect: 'responsibility',
    says: 'what is said',
    attribution: 'named',
    at: [{ source: 'report' }],
    ...fields,
  }) as Claim;

const blast = [
  claim({ id: 'hamas-blames', by: 'hamas', blames: 'israel' }),
  claim({ by: 'israel', stance: 'denies', about: 'hamas-blames', blames: 'israel' }),
  claim({ by: 'israel', blames: 'islamic-jihad', manner: 'accident', speaker: 'Israeli officials' }),
  claim({ by: 'united-states', blames: 'islamic-jihad', manner: 'accident', speaker: 'US officials' }),
];

describe('the account of a party', () => {
  it('names those whom the party names, and clears those whom it clears', () => {
    expect([...readAccount(blast, account('hamas'), context).names]).toEqual(['israel']);
    const israel = readAccount(blast, account('israel'), context);
    expect([...israel.names]).toEqual(['islamic-jihad']);
    expect([...israel.clears]).toEqual(['israel']);
  });

  it('keeps an event of which it denies only who caused it', () => {
    const denial = [claim({ by: 'israel', stance: 'denies', blames: 'israel' })];
    const reading = readAccount(denial, account('israel'), context);
    expect(reading).toMatchObject({ told: 'denies', removed: false });
  });

  it('takes out an event that it denies to have happened', () => {
    const practice = [
      claim({ id: 'accused', by: 'israel', aspect: 'occurrence' }),
      claim({ by: 'hamas', aspect: 'occurrence', stance: 'denies', about: 'accused' }),
    ];
    expect(readAccount(practice, account('hamas'), context).removed).toBe(true);
    expect(readAccount(practice, account('israel'), context).removed).toBe(false);
    expect(readAccount(practice, account('united-states'), context).told).toBe('silent');
  });

  it('changes the outcome alone where it denies the outcome', () => {
    const strike = [
      claim({ id: 'killed', by: 'israel', aspect: 'outcome', outcome: 'killed' }),
      claim({ by: 'hamas', aspect: 'outcome', stance: 'denies', about: 'killed' }),
    ];
    expect(outcomesIn(readAccount(strike, account('israel'), context)).given?.content.outcome).toBe('killed');
    const hamas = readAccount(strike, account('hamas'), context);
    expect(hamas.removed).toBe(false);
    expect(outcomesIn(hamas)).toEqual({ given: undefined, denied: ['killed'] });
  });

  it('tells a refusal to comment from silence', () => {
    const asked = [
      claim({ by: 'hamas', blames: 'israel' }),
      claim({ by: 'israel', stance: 'no-comment', blames: 'israel' }),
    ];
    expect(readAccount(asked, account('israel'), context).told).toBe('asked');
    expect(readAccount(asked, account('iran'), context).told).toBe('silent');
  });

  it('takes a voice of the party for its word, and the party before its voice', () => {
    const voice = claim({ by: 'brigades', blames: 'israel' });
    expect([...readAccount([voice], account('hamas'), context).names]).toEqual(['israel']);
    const both = [voice, claim({ by: 'hamas', blames: 'islamic-jihad' })];
    expect([...readAccount(both, account('hamas'), context).names]).toEqual(['islamic-jihad']);
  });

  it('does not make a brand or a backer out of a party', () => {
    expect(readAccount([claim({ by: 'iran', blames: 'israel' })], account('hamas'), context).told).toBe('silent');
  });

  it('leaves out officials and anonymous voices when asked to', () => {
    expect(readAccount(blast, account('united-states', { officials: false }), context).told).toBe('silent');
    const anonymous = [claim({ by: 'brigades', blames: 'israel', attribution: 'anonymous', speaker: 'a source' })];
    expect(readAccount(anonymous, account('hamas', { anonymous: false }), context).told).toBe('silent');
    expect(readAccount(anonymous, account('hamas', { officials: false }), context).told).toBe('says');
  });

  it('shows a contradiction within the party and does not resolve it', () => {
    const torn = [
      claim({ id: 'yes', by: 'brigades', aspect: 'occurrence' }),
      claim({ by: 'hamas', aspect: 'occurrence', stance: 'denies', about: 'yes' }),
    ];
    expect(readAccount(torn, account('hamas'), context).contradictions).toEqual(['occurrence']);
  });

  it('is changed by no assessment', () => {
    const judged = [claim({ by: 'hamas', aspect: 'assessment', stance: 'denies' })];
    expect(readAccount(judged, account('hamas'), context).told).toBe('silent');
  });
});

describe('the account of a source', () => {
  const telegraph = wholeWord({ source: 'telegraph' as SourceId });
  const inTelegraph = { at: [{ source: 'telegraph' }] };
  const elsewhere = { at: [{ source: 'report' }] } as Pick<Claim, 'at'>;
  const read = (claims: readonly Claim[], at: Pick<Claim, 'at'>) =>
    readRecord({ claims: [...claims], ...at }, telegraph, context);

  it('passes on both sides of a quarrel, and shows that they contradict each other', () => {
    const quarrel = [
      claim({ id: 'blames', by: 'hamas', blames: 'israel', ...inTelegraph }),
      claim({ by: 'israel', stance: 'denies', about: 'blames', blames: 'israel', ...inTelegraph }),
    ];
    const reading = read(quarrel, elsewhere);
    expect([[...reading.names], [...reading.clears]]).toEqual([['israel'], ['israel']]);
    expect(reading).toMatchObject({ told: 'says', removed: false, contradictions: ['responsibility'] });
  });

  it('is silent on what only others tell, and tells what it is cited for without a claim', () => {
    expect(read([claim({ by: 'hamas', blames: 'israel' })], elsewhere).told).toBe('silent');
    expect(read([], inTelegraph as Pick<Claim, 'at'>)).toMatchObject({ told: 'says', attested: true });
  });

  it('takes out an event of which it passes on a denial alone, and not one that it tells itself', () => {
    const denied = [claim({ by: 'hamas', aspect: 'occurrence', stance: 'denies', ...inTelegraph })];
    expect(read(denied, elsewhere)).toMatchObject({ told: 'denies', removed: true });
    expect(read(denied, inTelegraph as Pick<Claim, 'at'>)).toMatchObject({ told: 'says', removed: false });
  });

  it('leaves out anonymous voices when asked to', () => {
    const whispered = [claim({ by: 'hamas', blames: 'israel', attribution: 'anonymous', ...inTelegraph })];
    expect(read(whispered, elsewhere).told).toBe('says');
    expect(readRecord({ claims: whispered, ...elsewhere }, { ...telegraph, anonymous: false }, context).told).toBe(
      'silent',
    );
  });
});
