import { describe, expect, it } from 'vitest';
import type { Dyad, DyadEntry } from '../../src/model/dyad.ts';
import type { EventId } from '../../src/model/ids.ts';
import { forksOf, MAX_FORKS, type ForkWorld } from '../../src/scene/forks.ts';
import { hullsOf } from '../../src/scene/hulls.ts';
import { actorsOf, relationsOf, type Play } from './stage-world.ts';

const hulls = (play: Play, drawn: readonly string[] = Object.keys(play.actors)) =>
  hullsOf(new Set(drawn), { standing: relationsOf(play), soft: new Set() }, actorsOf(play)).map(
    ({ owner, members, label }) => ({
      owner,
      members: [...members].toSorted(),
      label,
    }),
  );

describe('a hull', () => {
  const umbrella: Play = {
    actors: { brand: 'umbrella', one: 'militia', two: 'militia', three: 'militia' },
    relations: [
      ['one', 'member-of', 'brand'],
      ['two', 'part-of', 'brand'],
    ],
  };

  it('of an umbrella holds its members and has its name, since the umbrella is no node then', () => {
    expect(hulls(umbrella)).toEqual([{ owner: 'brand', members: ['one', 'two'], label: 'The brand' }]);
  });

  it('of any other whole holds the whole as a node', () => {
    const state: Play = {
      actors: { state: 'government', army: 'military' },
      relations: [['army', 'part-of', 'state']],
    };
    expect(hulls(state)).toEqual([{ owner: 'state', members: ['army', 'state'], label: undefined }]);
  });

  it('holds only what is drawn, and is none without a drawn member', () => {
    expect(hulls(umbrella, ['brand', 'one'])).toEqual([{ owner: 'brand', members: ['one'], label: 'The brand' }]);
    expect(hulls(umbrella, ['brand', 'three'])).toEqual([]);
    expect(hulls(umbrella, ['one', 'two'])).toEqual([]);
  });

  it('gathers all under the outermost whole', () => {
    const nested: Play = {
      actors: { state: 'government', army: 'military', brigade: 'military', base: 'site' },
      relations: [
        ['army', 'part-of', 'state'],
        ['brigade', 'part-of', 'army'],
        ['brigade', 'based-in', 'base'],
      ],
    };
    expect(hulls(nested)).toEqual([
      { owner: 'state', members: ['army', 'base', 'brigade', 'state'], label: undefined },
    ]);
  });

  it('shares an actor with another hull: a group can be in two', () => {
    const two: Play = {
      actors: { brand: 'umbrella', forces: 'umbrella', group: 'militia' },
      relations: [
        ['group', 'part-of', 'forces'],
        ['group', 'member-of', 'brand'],
      ],
    };
    expect(hulls(two).map(({ owner, members }) => [owner, members])).toEqual([
      ['forces', ['group']],
      ['brand', ['group']],
    ]);
  });
});

const nodes = ['a', 'b', 'c', 'd'];
const world: ForkWorld = {
  drawnId: (code) => nodes[code]!,
  title: (event) => `Title of ${event}`,
  tineLabel: (_, blamed) => `${blamed} label`,
  told: () => undefined,
};

const tine = (event: string, towards: 'a' | 'b', more: Partial<DyadEntry> = {}): DyadEntry => ({
  event: event as EventId,
  row: 0,
  type: 'explosion',
  quad: 'none',
  towards,
  backing: 'alleged',
  thin: false,
  via: -1,
  tine: true,
  total: false,
  ...more,
});

const dyad = (a: number, b: number, ...entries: DyadEntry[]): Dyad => ({ a, b, entries });

describe('a fork', () => {
  it('has a tine for each answer, denied or not, and one set of victims', () => {
    const dyads = [
      dyad(0, 2, tine('blast', 'b')),
      dyad(1, 2, tine('blast', 'b', { backing: 'denied' })),
      dyad(0, 3, tine('blast', 'b')),
    ];
    expect(forksOf(dyads, world)).toEqual([
      {
        id: 'blast',
        title: 'Title of blast',
        victims: ['c', 'd'],
        tines: [
          { blamed: 'a', denied: false, label: 'a label' },
          { blamed: 'b', denied: true, label: 'b label' },
        ],
      },
    ]);
  });

  it('reads the direction whichever end is first', () => {
    const dyads = [dyad(0, 1, tine('blast', 'a')), dyad(0, 2, tine('blast', 'a'))];
    const [fork] = forksOf(dyads, world);
    expect([fork!.victims, fork!.tines.map(({ blamed }) => blamed)]).toEqual([['a'], ['b', 'c']]);
  });

  it('is none with one answer drawn, and none of what is no tine', () => {
    expect(forksOf([dyad(0, 1, tine('blast', 'b'))], world)).toEqual([]);
    const plain = { tine: false };
    expect(forksOf([dyad(0, 2, tine('x', 'b', plain)), dyad(1, 2, tine('x', 'b', plain))], world)).toEqual([]);
  });

  it(`gives way to lines when there are more than ${MAX_FORKS}`, () => {
    const blasts = (n: number) =>
      Array.from({ length: n }, (_, i) => [dyad(0, 2, tine(`e${i}`, 'b')), dyad(1, 2, tine(`e${i}`, 'b'))]).flat();
    expect(forksOf(blasts(MAX_FORKS), world)).toHaveLength(MAX_FORKS);
    expect(forksOf(blasts(MAX_FORKS + 1), world)).toEqual([]);
  });
});
