import { describe, expect, it } from 'vitest';
import { hullEnds } from '../../src/scene/hull-ends.ts';
import { hullsOf } from '../../src/scene/hulls.ts';
import { actorsOf, relationsOf, stageOf, type Play } from './stage-world.ts';

/** "one, two → brand": the members whose ties from the backer end at the hull. */
function ends(play: Play, shown: readonly string[] | 'all' = 'all'): string[] {
  const { drawnAs, standing } = stageOf(play, shown);
  const hulls = hullsOf(new Set(drawnAs.values()), { standing, soft: new Set() }, actorsOf(play));
  const relations = relationsOf(play).filter(({ type }) => type === 'backs' || type === 'controls');
  const found = hullEnds(relations, drawnAs, hulls);
  return relations.flatMap(({ id, from, to }) => (found.has(id) ? [`${from} ${to} → ${found.get(id)}`] : []));
}

const members = [
  ['one', 'member-of', 'brand'],
  ['two', 'member-of', 'brand'],
] as const;
const actors = { brand: 'umbrella', one: 'militia', two: 'militia', state: 'government', other: 'government' } as const;
const tied = (...more: NonNullable<Play['relations']>): Play => ({ actors, relations: [...members, ...more] });

describe('ties to the members of an umbrella', () => {
  it('end at its hull where one actor has the same tie to all that are drawn', () => {
    const play = tied(['state', 'backs', 'one'], ['state', 'backs', 'two']);
    expect(ends(play)).toEqual(['state one → brand', 'state two → brand']);
  });

  it('end at the members where one of them is left out, or drawn alone', () => {
    expect(ends(tied(['state', 'backs', 'one']))).toEqual([]);
    const play = tied(['state', 'backs', 'one'], ['state', 'backs', 'two']);
    expect(ends(play, ['brand', 'one', 'state'])).toEqual([]);
    expect(ends(play, ['one', 'two', 'state'])).toEqual([]);
  });

  it('are not merged across actors, or across kinds of ties', () => {
    expect(ends(tied(['state', 'backs', 'one'], ['other', 'backs', 'two']))).toEqual([]);
    expect(ends(tied(['state', 'backs', 'one'], ['state', 'controls', 'two']))).toEqual([]);
    const both = tied(['state', 'backs', 'one'], ['state', 'backs', 'two'], ['state', 'controls', 'two']);
    expect(ends(both)).toEqual(['state one → brand', 'state two → brand']);
  });

  it('stay at the members of a whole that is a node inside its hull, and where the umbrella itself is tied to them', () => {
    const army: Play = {
      actors: { ...actors, brand: 'military' },
      relations: [...members, ['state', 'backs', 'one'], ['state', 'backs', 'two']],
    };
    expect(ends(army)).toEqual([]);
    expect(ends(tied(['brand', 'backs', 'one'], ['brand', 'backs', 'two']))).toEqual([]);
  });
});
