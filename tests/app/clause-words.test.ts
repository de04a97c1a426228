import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/model/clause.ts';
import { parseIsoDay, type Day } from '../../src/model/day.ts';
import type { ActorId } from '../../src/model/ids.ts';
import { periodWords } from '../../src/model/period-words.ts';
import { alternatives, clauseWords } from '../../src/panels/filters/clause-words.ts';

const day = (iso: string): Day => parseIsoDay(iso)!;
const label = (value: string) => value.toUpperCase();

describe('a clause in words', () => {
  it('names its alternatives, two of them', () => {
    expect(alternatives(['Riot'])).toBe('Riot');
    expect(alternatives(['Riot', 'Protest'])).toBe('Riot or Protest');
    expect(alternatives(['Riot', 'Protest', 'Arrest', 'Aid'])).toBe('Riot, Protest or 2 more');
  });

  it('writes whole months as months, and all else as days', () => {
    expect(periodWords({ from: day('2023-10-01'), to: day('2023-10-31') })).toBe('Oct 2023');
    expect(periodWords({ from: day('2023-10-01'), to: day('2024-02-29') })).toBe('Oct 2023 – Feb 2024');
    expect(periodWords({ from: day('2023-10-02'), to: day('2023-10-31') })).toBe('2 Oct 2023 – 31 Oct 2023');
    expect(periodWords({ from: day('2023-10-07'), to: day('2023-10-07') })).toBe('7 Oct 2023');
  });

  it('says its role and its mode', () => {
    const actor: Clause = { owner: 'participant', values: ['us' as ActorId], role: 'initiator' };
    expect(clauseWords(actor, label)).toBe('Actor in a role: US as initiator');
    const date: Clause = { owner: 'date', from: day('2023-10-01'), to: day('2023-10-31'), mode: 'within' };
    expect(clauseWords(date, label)).toBe('Date: wholly within Oct 2023');
  });
});
