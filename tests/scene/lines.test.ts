import { describe, expect, it } from 'vitest';
import type { Dyad, DyadEntry } from '../../src/model/dyad.ts';
import type { EventId } from '../../src/model/ids.ts';
import type { Relation } from '../../src/model/schema.ts';
import { eventLanes, isDrawnAsLine, linesOf, widthStep, type Lane, type LineWorld } from '../../src/scene/lines.ts';
import { relationTypes } from '../../src/model/vocabulary.ts';

const world: LineWorld = {
  drawnId: (code) => ['iran', 'israel'][code]!,
  totalText: (entry) => (entry.total ? String(entry.row) : undefined),
  tooltip: (lane) => [`${lane.entries.length} entries`],
  told: () => undefined,
  isSoft: () => false,
  toldRelation: () => undefined,
};

const entry = (event: string, more: Partial<DyadEntry> = {}): DyadEntry => ({
  event: event as EventId,
  row: 0,
  type: 'attack',
  quad: 'material-conflict',
  towards: 'b',
  backing: 'undisputed',
  thin: false,
  via: -1,
  tine: false,
  total: false,
  ...more,
});

const dyad = (...entries: DyadEntry[]): Dyad => ({ a: 0, b: 1, entries });
const lines = (...entries: DyadEntry[]) => linesOf(eventLanes(dyad(...entries), world), world);

describe('the lines of a dyad', () => {
  it('keep settled and disputed apart, whatever their numbers', () => {
    const drawn = lines(entry('a'), entry('b'), entry('c', { backing: 'alleged' }), entry('d', { backing: 'denied' }));
    expect(drawn.map(({ id, backing, forward, events }) => [id, backing, forward, events])).toEqual([
      ['iran~israel/force', 'undisputed', 2, ['a', 'b']],
      ['iran~israel/force/disputed', 'denied', 2, ['c', 'd']],
    ]);
    expect(drawn.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [-0.5, 2],
      [0.5, 2],
    ]);
  });

  it('keep force, words and cooperation apart', () => {
    const drawn = lines(
      entry('a'),
      entry('b', { type: 'threat', quad: 'verbal-conflict' }),
      entry('c', { type: 'aid', quad: 'material-cooperation' }),
      entry('d', { type: 'meeting', quad: 'verbal-cooperation' }),
      entry('e', { type: 'explosion', quad: 'none' }),
    );
    expect(drawn.map(({ hue, events }) => [hue, events])).toEqual([
      ['force', ['a', 'e']],
      ['verbal', ['b']],
      ['cooperation', ['c', 'd']],
    ]);
  });

  it('count an event once, and point where more of them go', () => {
    const [line] = lines(
      entry('a', { towards: 'a' }),
      entry('b', { towards: 'a' }),
      entry('b'),
      entry('c', { towards: 'a' }),
    );
    expect(line).toMatchObject({
      from: 'israel',
      to: 'iran',
      forward: 3,
      backward: 1,
      fromHead: 'filled',
      toHead: 'filled',
    });
  });

  it('have hollow heads where alleged, bars where force has no direction, and none for a meeting', () => {
    const heads = (more: Partial<DyadEntry>) => {
      const { fromHead, toHead } = lines(entry('a', more))[0]!;
      return [fromHead, toHead];
    };
    expect(heads({})).toEqual(['none', 'filled']);
    expect(heads({ backing: 'alleged' })).toEqual(['none', 'hollow']);
    expect(heads({ towards: 'none' })).toEqual(['bar', 'bar']);
    expect(heads({ towards: 'none', type: 'meeting', quad: 'verbal-cooperation' })).toEqual(['none', 'none']);
  });

  it('show the largest total as a number of its own and never as events', () => {
    const [line] = lines(entry('total', { total: true, row: 61 }), entry('less', { total: true, row: 9 }), entry('a'));
    expect(line).toMatchObject({ forward: 1, total: '61', width: 4 });
  });

  it('are as wide as their steps say', () => {
    expect([0, 1, 2, 5, 6, 20, 21, 400].map(widthStep)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('a standing relation', () => {
  const relation = (id: string, type: string) => ({ id, type, to: 'israel' }) as unknown as Relation;
  const lane = (...relations: Relation[]): Lane => ({
    a: 'iran',
    b: 'israel',
    hue: 'standing',
    disputed: false,
    entries: [],
    relations,
    forwards: true,
  });

  it('has a ring at whom it backs, and no arrow otherwise', () => {
    expect(linesOf([lane(relation('r', 'backs'))], world)[0]).toMatchObject({
      fromHead: 'none',
      toHead: 'ring',
      forward: 1,
    });
    expect(linesOf([lane(relation('r', 'owns'))], world)[0]).toMatchObject({ fromHead: 'none', toHead: 'none' });
  });

  it('is a line only where nothing else shows it: not containment, office, base or brand', () => {
    const drawn = relationTypes.filter(({ id }) => isDrawnAsLine(relation('r', id))).map(({ id }) => id);
    for (const type of ['part-of', 'member-of', 'holds-office', 'based-in', 'acts-under']) {
      expect(drawn).not.toContain(type);
    }
    expect(drawn).toEqual(expect.arrayContaining(['backs', 'controls', 'owns']));
    expect(isDrawnAsLine({ type: 'backs', toPlace: 'syria' } as unknown as Relation)).toBe(false);
  });
});
