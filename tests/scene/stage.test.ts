import { describe, expect, it } from 'vitest';
import { dockedText, drawnText, stageOf, type Play } from './stage-world.ts';

const state: Play = {
  actors: { state: 'government', ministry: 'organisation', army: 'military', brigade: 'military', rebels: 'militia' },
  relations: [
    ['ministry', 'part-of', 'state'],
    ['army', 'part-of', 'ministry'],
    ['brigade', 'part-of', 'army'],
  ],
};

describe('who is drawn as what', () => {
  it('is everybody as itself when all are shown', () => {
    expect(drawnText(stageOf(state))).toEqual(['army', 'brigade', 'ministry', 'rebels', 'state']);
  });

  it('is a part of a state as the nearest whole that is drawn', () => {
    expect(drawnText(stageOf(state, ['state']))).toEqual([
      'army as state',
      'brigade as state',
      'ministry as state',
      'state',
    ]);
    expect(drawnText(stageOf(state, ['state', 'army']))).toEqual([
      'army',
      'brigade as army',
      'ministry as state',
      'state',
    ]);
    expect(drawnText(stageOf(state, ['brigade']))).toEqual(['brigade']);
  });

  it('is a part that its type hides as its whole all the same', () => {
    expect(drawnText(stageOf(state, 'all', ['government']))).toContain('army as state');
    expect(drawnText(stageOf(state, 'all', ['militia']))).toEqual(['rebels']);
  });

  it('never is the ministry or the wing of an armed group as the group', () => {
    const group: Play = {
      actors: { group: 'militia', ministry: 'organisation', wing: 'militia', front: 'umbrella' },
      relations: [
        ['ministry', 'part-of', 'group'],
        ['wing', 'part-of', 'group'],
        ['group', 'part-of', 'front'],
      ],
    };
    expect(drawnText(stageOf(group, ['group']))).toEqual(['group']);
    expect(drawnText(stageOf(group, ['front']))).toEqual(['front']);
  });

  it('never is an armed group that a state backs, or a member of it, as the state', () => {
    const backed: Play = {
      actors: { state: 'government', rebels: 'militia', officer: 'person', club: 'organisation' },
      relations: [
        ['rebels', 'part-of', 'state'],
        ['state', 'backs', 'rebels'],
        ['officer', 'part-of', 'state'],
        ['club', 'member-of', 'state'],
      ],
    };
    expect(drawnText(stageOf(backed, ['state']))).toEqual(['state']);
  });

  it('comes to an end in a circle of parts', () => {
    const circle: Play = {
      actors: { a: 'government', b: 'government', c: 'military' },
      relations: [
        ['a', 'part-of', 'b'],
        ['b', 'part-of', 'a'],
      ],
    };
    expect(drawnText(stageOf(circle, ['c']))).toEqual(['c']);
  });
});

describe('a person', () => {
  const office: Play = {
    actors: { state: 'government', head: 'person', aide: 'person', loner: 'person', party: 'organisation' },
    relations: [
      ['head', 'holds-office', 'state', { rank: 'head' }],
      ['aide', 'holds-office', 'state', { rank: 'member' }],
      ['head', 'holds-office', 'party', { rank: 'head', standing: 'ended' }],
    ],
  };

  it('who heads a drawn body docks to it, chosen or not; another officer only when chosen', () => {
    expect(dockedText(stageOf(office, ['state']))).toEqual(['head at state']);
    expect(dockedText(stageOf(office, ['state', 'aide']))).toEqual(['aide at state', 'head at state']);
    expect(drawnText(stageOf(office, ['state', 'aide', 'loner']))).toEqual(['loner', 'state']);
  });

  it('docks by the day: an office that has ended or not begun docks nobody', () => {
    expect(dockedText(stageOf(office, ['party', 'head']))).toEqual([]);
    expect(drawnText(stageOf(office, ['party', 'head']))).toEqual(['head', 'party']);
  });

  it('is drawn by itself when the body is not drawn', () => {
    expect(drawnText(stageOf(office, ['head', 'loner']))).toEqual(['head', 'loner']);
  });

  it('docks once, and nowhere when persons are hidden', () => {
    const twice: Play = {
      actors: { state: 'government', party: 'organisation', head: 'person' },
      relations: [
        ['head', 'holds-office', 'state', { rank: 'head' }],
        ['head', 'holds-office', 'party', { rank: 'head' }],
      ],
    };
    expect(dockedText(stageOf(twice))).toEqual(['head at state']);
    expect(dockedText(stageOf(twice, 'all', ['government']))).toEqual([]);
  });

  it('who is in office of a person, or of a gathered site, stays a node', () => {
    const odd: Play = {
      actors: { chief: 'person', aide: 'person', depot: 'site', guard: 'person' },
      places: { land: undefined, east: 'land' },
      relations: [
        ['aide', 'holds-office', 'chief', { rank: 'head' }],
        ['depot', 'based-in', 'east'],
        ['guard', 'holds-office', 'depot', { rank: 'head' }],
      ],
    };
    expect(drawnText(stageOf(odd))).toEqual(['aide', 'chief', 'depot as sites:east', 'guard']);
  });
});

describe('sites', () => {
  const sites: Play = {
    actors: { depot: 'site', camp: 'site', base: 'site', barracks: 'site', army: 'military' },
    places: { land: undefined, east: 'land', town: 'east', west: 'land' },
    relations: [
      ['depot', 'based-in', 'town'],
      ['camp', 'based-in', 'east'],
      ['base', 'based-in', 'town'],
      ['army', 'based-in', 'base'],
      ['barracks', 'based-in', 'land'],
    ],
  };

  it('gather by the outermost region that is no country, unless somebody drawn is based there', () => {
    expect(drawnText(stageOf(sites))).toEqual([
      'army',
      'barracks',
      'base',
      'camp as sites:east',
      'depot as sites:east',
    ]);
  });

  it('gather with the others once nobody drawn is based there', () => {
    expect(drawnText(stageOf(sites, ['base', 'camp']))).toEqual(['base as sites:east', 'camp as sites:east']);
  });

  it('of an unknown place stand for themselves', () => {
    expect(drawnText(stageOf({ actors: { depot: 'site' } }))).toEqual(['depot']);
  });
});
