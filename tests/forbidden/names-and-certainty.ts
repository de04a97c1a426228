import { expect } from 'vitest';
import { dataTexts } from '../../tools/data-texts.ts';
import { partialWords, wording } from '../../tools/wording.ts';
import { supportOf } from '../../src/claims/support.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import { type ActorId, type SourceId } from '../../src/model/ids.ts';
import { confidences, likelihoods } from '../../src/model/own-layer.ts';
import { actorTypes } from '../../src/model/vocabulary.ts';
import { answer, data, eventOf, home, open, saying, type Forbidden } from './ground.ts';

/** What is never said, and never made surer than it is told. */

export const naming: readonly Forbidden[] = [
  {
    rule: 1,
    never: 'takes a side in a word of its own, on screen or in the data',
    check: () => {
      expect(saying(wording.forbidden)).toEqual([]);
      expect(partialWords(dataTexts(data, []))).toEqual([]);
    },
  },
  {
    rule: 2,
    never: 'makes a backer part of a name',
    check: () => {
      const names = data.actors.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
      expect(names.filter((name) => wording.forbiddenInNames.some((pattern) => name.search(pattern) >= 0))).toEqual([]);
      expect(data.relations.some(({ type, from }) => type === 'backs' && from === 'iran')).toBe(true);
    },
  },
  {
    rule: 3,
    never: 'takes two bodies for one: no name of an actor is a name of another',
    check: () => {
      const ids = 'hamas al-qassam iran irgc quds-force kataeb-hezbollah hezbollah popular-mobilization-forces';
      for (const id of `${ids} islamic-resistance-in-iraq gaza-health-ministry people-of-gaza`.split(' ')) {
        expect(data.actors.filter((actor) => actor.id === id).length, id).toBeLessThanOrEqual(1);
      }
      const owners = new Map<string, Set<string>>();
      for (const { id, name, aliases } of data.actors) {
        for (const text of [name, ...aliases.map((alias) => alias.text)]) {
          const key = text.toLowerCase();
          owners.set(key, (owners.get(key) ?? new Set()).add(id));
        }
      }
      expect([...owners].filter(([, ids]) => ids.size > 1).map(([text]) => text)).toEqual([]);
    },
  },
  {
    rule: 4,
    never: 'puts a group under a brand that no source puts there',
    check: () => {
      const under = data.relations.filter(({ to }) => to === 'islamic-resistance-in-iraq').map(({ from }) => from);
      expect(under).toEqual(['armed-groups-in-iraq-and-syria']);
    },
  },
  {
    rule: 5,
    never: 'calls a party a militia',
    check: () => expect(actorTypes.filter(({ label }) => /militia/iu.test(label))).toEqual([]),
  },
];

export const certainty: readonly Forbidden[] = [
  {
    rule: 6,
    never: 'gives confidence as a number',
    check: () => {
      expect([...confidences, ...likelihoods].filter(({ label }) => /\d/u.test(label))).toEqual([]);
      expect(JSON.stringify(data)).not.toMatch(/"confidence"/u);
    },
  },
  {
    rule: 7,
    never: 'grades by default',
    check: async () => {
      const grades = await answer({ kind: 'grades', lens: home });
      expect(grades.sources.filter(({ grade }) => grade !== undefined)).toEqual([]);
      expect(grades.gradedClaims).toBe(0);
      expect(home.own).toBeUndefined();
    },
  },
  {
    rule: 8,
    never: 'writes a day where the source gives a month, a year or less',
    check: async () => {
      const { rows } = await answer({ kind: 'chronology', lens: open });
      const soft = rows.filter(({ id }) => readEdtf(eventOf(id).date).start.precision !== 'day');
      expect(soft.length).toBeGreaterThan(5);
      expect(soft.filter(({ dateText }) => /^\d{1,2} \p{L}/u.test(dateText))).toEqual([]);
    },
  },
  {
    rule: 9,
    never: 'guesses a point for an area, or a start that no source gives',
    check: async () => {
      const area = data.places.find(({ id }) => id === 'eastern-syria')!;
      expect([area.kind, area.lat, area.lon]).toEqual(['area', undefined, undefined]);
      const profile = (await answer({ kind: 'profile', id: 'government-of-iraq' as ActorId, lens: home }))!;
      const tenures = profile.offices.flatMap((office) => office.tenures);
      for (const { start, startText, relation } of tenures) {
        const told = data.relations.find(({ id }) => id === relation)!.start;
        if (told === undefined) expect([start.latest, startText]).toEqual([undefined, 'start not given']);
      }
    },
  },
  {
    rule: 10,
    never: 'counts what repeats a source, or two parties in one story, as two origins',
    check: () => {
      const at = (source: string) => [{ source: source as SourceId, paragraph: 1 }];
      const claims = eventOf('hospital-explosion-in-gaza').claims!.map((claim) => ({ ...claim, at: at('wire') }));
      const originOf = (id: SourceId) => (id === 'copy' ? ('wire' as SourceId) : id);
      expect(supportOf({ at: [...at('wire'), ...at('copy')], claims }, originOf).origins).toBe(1);
    },
  },
  {
    rule: 11,
    never: 'ranks anybody by importance',
    check: () =>
      expect(saying([/\b(?:most important|key (?:player|actor)s?|top actors?|most influential)\b/iu])).toEqual([]),
  },
];
