import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/model/ids.ts';
import { emptyLayer } from '../../src/model/own-layer.ts';
import { ask } from './questions.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { changedIn, claimOf, engineOf, lensWith, on } from './small-changes.ts';

const weak = [{ source: 'wire-copy', page: 1 }];
const atLeast = (reliability: string) => ({ clauses: [{ owner: 'grade', reliability, ungraded: 'left-out' }] });

/** The answers of the event and whose lines stand under them, with claims weaker than B left unread. */
async function readWith(...claims: readonly object[]) {
  const engine = await engineOf(changedIn('events', 'market-blast', { claims }));
  const event = await ask(engine, { kind: 'event', id: 'market-blast' as EventId, lens: lensWith(atLeast('B')) });
  const [question] = event!.ledger.questions;
  const answers = question!.answers.map(({ label, lines }) => [label, ...lines.map(({ claim }) => claim)]);
  return { dispute: question!.status.dispute, answers };
}

describe('a denial of a claim that is too weak to be read', () => {
  it('denies the part of whom that claim blames, and not that of who denies', async () => {
    const { answers } = await readWith(
      claimOf('weak', 'hill-front', { stance: 'asserts', aspect: 'responsibility', blames: 'ostria-army', at: weak }),
      claimOf('denial', 'free-valley', { stance: 'denies', aspect: 'responsibility', about: 'weak' }),
    );
    expect(answers).toEqual([['Ostrian army', 'denial']]);
  });

  it('denies no other answer', async () => {
    const { dispute, answers } = await readWith(
      claimOf('weak', 'hill-front', { stance: 'asserts', aspect: 'outcome', outcome: 'killed', at: weak }),
      claimOf('denial', 'free-valley', { stance: 'denies', aspect: 'outcome', about: 'weak' }),
      claimOf('other', 'ostria', { stance: 'asserts', aspect: 'outcome', outcome: 'injured' }),
    );
    expect([dispute, answers]).toEqual([
      'undisputed',
      [
        ['Injured', 'other'],
        ['Killed', 'denial'],
      ],
    ]);
  });
});

describe('the page of the own layer', () => {
  it('lists all that lies on a record here, whatever a lens leaves unread', async () => {
    const engine = await engineOf(smallDataset());
    const own = {
      ...emptyLayer,
      claims: [
        {
          on: 'market-blast',
          claim: claimOf('own-1', 'ostria', { stance: 'asserts', aspect: 'occurrence', at: weak }),
        },
      ],
      stances: [{ claim: 'ostria-denies', stance: 'asserts' }],
    };
    for (const part of [{}, atLeast('A'), { knownBy: on(2000, 1, 1) }]) {
      const { claims, without } = await ask(engine, { kind: 'own', lens: lensWith({ own, ...part }) });
      expect([claims.length, without]).toEqual([2, 0]);
    }
  });
});
