import { describe, expect, it } from 'vitest';
import type { ActorRef, RelationRow } from '../../../src/model/answer.ts';
import type { ActorId, SourceId } from '../../../src/model/ids.ts';
import type { Source } from '../../../src/model/schema.ts';
import { actorTypes } from '../../../src/model/vocabulary.ts';
import { iconPaths } from '../../../src/parts/actor-icons.ts';
import { shapePaths } from '../../../src/parts/actor-shapes.ts';
import { citationWords } from '../../../src/parts/citation-words.ts';
import { eventTitle, nameList, whoToWhom } from '../../../src/parts/event-words.ts';
import { relationDates, relationNotes } from '../../../src/parts/relation-words.ts';
import { langOf } from '../../../src/parts/script-of.ts';
import { supportWords } from '../../../src/parts/support-words.ts';

const ref = (name: string): ActorRef => ({ id: name as ActorId, name, type: 'militia' });

describe('a citation in words', () => {
  const source = {
    id: 's',
    title: 'Three Months',
    publisher: 'The Gazette',
    date: '2021-06~',
    dateBasis: 'printed',
    kind: 'article',
  };

  it('has who, what, when and where, as precise as given', () => {
    const locator = { source: 's' as SourceId, paragraph: 9 };
    expect(citationWords(locator, source as Source)).toBe('The Gazette, Three Months, about Jun 2021, ¶9');
    expect(citationWords({ source: 's' as SourceId }, { ...source, agency: 'LW' } as Source)).toBe(
      'LW, Three Months, about Jun 2021',
    );
  });
});

describe('an event in words', () => {
  const event = (who: string[], whom: string[], blamed: string[] = []) => ({
    who: who.map(ref),
    whom: whom.map(ref),
    blamed: blamed.map(ref),
  });

  it('never writes a blamed party as if it had done it', () => {
    expect(whoToWhom(event(['A'], ['B', 'C']))).toBe('A → B and C');
    expect(whoToWhom(event([], ['B'], ['X', 'Y']))).toBe('B · blamed by some: X and Y');
    expect(whoToWhom(event([], [], []))).toBe('');
  });

  it('names few of many, and stands without a full stop', () => {
    expect(nameList(['A', 'B', 'C', 'D'].map(ref))).toBe('A, B and 2 more');
    expect(eventTitle('They met.')).toBe('They met');
  });
});

describe('a relation in words', () => {
  const relation = (part: Partial<RelationRow>) =>
    ({ type: 'part-of', support: [], standing: 'holds', ...part }) as RelationRow;

  it('names a missing start only where one asks since when', () => {
    expect(relationDates(relation({}))).toBeUndefined();
    expect(relationDates(relation({ type: 'controls' }))).toBe('start not given');
    expect(relationDates(relation({ startText: '2007' }))).toBe('from 2007');
    expect(relationDates(relation({ startText: 'some day between 1 Jan 2020 and 2 Jan 2020' }))).toMatch(/^some day/u);
    expect(relationDates(relation({ endText: '31 Jul 2024', endCause: 'killed' }))).toBe(
      'start not given – killed 31 Jul 2024',
    );
    expect(relationDates(relation({ endText: '2020', endCause: 'unknown' }))).toBe('start not given – until 2020');
  });

  it('says when no kind of support is given', () => {
    expect(relationNotes(relation({ type: 'backs' }))).toEqual(['kind of support not given']);
    expect(relationNotes(relation({ type: 'backs', support: ['arms', 'funds'] }))).toEqual(['arms, funds']);
  });
});

describe('support in words', () => {
  it('counts origins, and tells a word that is passed on', () => {
    expect(supportWords({ origins: 1, voice: 'reported' })).toBe('one origin');
    expect(supportWords({ origins: 2, voice: 'attributed' })).toBe('2 origins, passing on another’s word');
  });
});

describe('a name', () => {
  it('carries the language of its letters', () => {
    expect([langOf('حماس'), langOf('חמאס'), langOf('Hamas')]).toEqual(['ar', 'he', undefined]);
  });
});

describe('the pictures of actors', () => {
  it.each(actorTypes)('exist for $id, with finite coordinates', ({ id, shape }) => {
    expect(iconPaths[id].length).toBeGreaterThan(0);
    for (const path of [...iconPaths[id], ...shapePaths(shape, 16)])
      expect(path).not.toMatch(/NaN|undefined|Infinity/u);
  });
});
