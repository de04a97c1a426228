import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, homeLens } from './questions.ts';
import { changedIn, claimOf, engineOf, lensWith } from './small-changes.ts';

const accountOf = (party: string, more: object = {}) => ({ party, officials: true, anonymous: true, ...more }) as never;
const { claims: given = [] } = smallDataset().events.find(({ id }) => String(id) === 'market-blast')!;

async function tinesTo(party: string, claims: readonly object[]) {
  const engine = await engineOf(changedIn('events', 'market-blast', { claims }));
  const { forks } = await ask(engine, { kind: 'scene', lens: lensWith({ account: accountOf(party) }) });
  return forks.flatMap(({ tines }) => tines.map(({ blamed, label }) => [blamed, label]));
}

describe('a tine in the account of a party', () => {
  it.each([
    [
      'counts the dead alone',
      { stance: 'asserts', aspect: 'toll', figure: { harm: 'killed', best: 3, at: given[0]!.at } },
    ],
    ['gave no comment', { stance: 'no-comment', aspect: 'responsibility' }],
  ])('is not said by one that %s', async (_, fields) => {
    expect(await tinesTo('free-valley', [...given, claimOf('own', 'free-valley', fields)])).toEqual([
      ['ostria-army', 'Hill Front says'],
      ['hill-front', 'Ostria says'],
    ]);
  });

  it('is not said by one that only denies its own part', async () => {
    const blame = { stance: 'asserts', aspect: 'responsibility', blames: 'hill-front' };
    const others = given.filter(({ id }) => String(id) !== 'ostria-blames-front');
    expect(await tinesTo('ostria', [...others, claimOf('other', 'free-valley', blame)])).toEqual([
      ['hill-front', 'Free Valley says'],
    ]);
  });

  it('is said by one that names whom it blames', async () => {
    expect(await tinesTo('ostria', given)).toEqual([['hill-front', 'Ostria says']]);
  });
});

describe('a speaker who is an actor', () => {
  it('is no official without a name', async () => {
    const engine = await engineOf(smallDataset());
    const account = accountOf('ostria', { officials: false });
    const teller = { party: 'ostria' as ActorId };
    const answer = await ask(engine, { kind: 'account', teller, lens: lensWith({ account }) });
    expect(answer!.says.map(({ line }) => line.claim)).toContain('ostria-lund-killed');
  });
});

describe('struck sites in the lines that an account takes away', () => {
  it('are told with how many there are', async () => {
    const data = bundledDataset();
    const denial = (id: string) =>
      claimOf(`denial-${id}`, 'iran', { stance: 'denies', aspect: 'occurrence', at: data.events[0]!.at });
    const events = data.events.map((event) =>
      event.participants.some(({ actor }) => String(actor) === 'boukamal-depot-one')
        ? ({ ...event, claims: [denial(event.id)] } as unknown as typeof event)
        : event,
    );
    const engine = await engineOf({ ...data, events });
    const question = { kind: 'removed', id: 'sites:eastern-syria', account: accountOf('iran') } as const;
    const removed = await ask(engine, { ...question, lens: await homeLens(engine) } as never);
    const { name, lines } = removed as unknown as { name: string; lines: readonly { to: string }[] };
    expect([name, lines[0]!.to]).toEqual(['5 sites struck, eastern Syria', '5 sites struck, eastern Syria']);
  });
});

describe('an event and a relation of one id', () => {
  it('have each its own ledger', async () => {
    const engine = await engineOf(changedIn('relations', 'lund-commands', { id: 'market-blast' }));
    const profile = await ask(engine, { kind: 'profile', id: 'hill-front' as ActorId, lens: lensWith({}) });
    expect(profile!.claimsBy.map(({ on, line }) => [on.kind, line.claim])).toEqual([
      ['event', 'front-blames-army'],
      ['relation', 'front-lund-lives'],
    ]);
  });
});
