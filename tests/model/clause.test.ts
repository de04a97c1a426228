import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clauseKind, clauseKinds, clauseSchema, withClause, type Clause } from '../../src/model/clause.ts';
import { asDay } from '../../src/model/day.ts';

const types: Clause = { owner: 'event-type', values: ['attack', 'battle'] };
const date: Clause = { owner: 'date', from: asDay(10), to: asDay(20), mode: 'within' };

const refused: readonly unknown[] = [
  { owner: 'event-type', values: [] },
  { owner: 'event-type', values: ['earthquake'] },
  { owner: 'event-type', values: ['attack'], role: 'victim' },
  { owner: 'participant', values: ['Not An Id'] },
  { owner: 'participant', values: ['iran'], role: 'bystander' },
  { owner: 'date', from: 1.5, to: 2, mode: 'overlaps' },
  { owner: 'date', from: 1, to: 2 },
  { owner: 'weather', values: ['rain'] },
];

describe('a clause', () => {
  it('replaces the one of its owner and leaves the others', () => {
    const battles: Clause = { owner: 'event-type', values: ['battle'] };
    expect(withClause([types, date], 'event-type', battles)).toEqual([date, battles]);
    expect(withClause([types, date], 'date', undefined)).toEqual([types]);
    expect(withClause([], 'date', undefined)).toEqual([]);
  });

  it('leaves the list that it is given as it was', () => {
    const list = [types, date];
    withClause(list, 'date', undefined);
    expect(list).toEqual([types, date]);
  });

  it.each(refused)('is refused as %j', (value) => {
    expect(v.safeParse(clauseSchema, value).success).toBe(false);
  });

  it('is read back from its own text', () => {
    for (const clause of [types, date]) {
      expect(v.parse(clauseSchema, JSON.parse(JSON.stringify(clause)))).toEqual(clause);
    }
  });

  it('has one kind for each owner that the schema knows', () => {
    const owners = clauseSchema.options.map((option) => option.entries.owner.literal);
    expect(clauseKinds.map(({ owner }) => owner).toSorted()).toEqual(owners.toSorted());
    for (const owner of owners) expect(clauseKind(owner).owner).toBe(owner);
  });
});
