import { expect } from 'vitest';
import { dataTexts } from '../../tools/data-texts.ts';
import { daggers } from '../../tools/wording.ts';
import { type ActorId, type EventId } from '../../src/model/ids.ts';
import { utteranceTypes } from '../../src/model/vocabulary.ts';
import { counterWords } from '../../src/parts/counter-words.ts';
import { allFigures, answer, data, eventOf, home, open, rolesIn, saying, scene, type Forbidden } from './ground.ts';

/** What is never put down to anybody, and never counted or added. */

export const blame: readonly Forbidden[] = [
  {
    rule: 12,
    never: 'has an attacker for a blast that nobody has settled',
    check: () => {
      const blast = eventOf('hospital-explosion-in-gaza');
      expect([blast.type, rolesIn(blast).includes('initiator')]).toEqual(['explosion', false]);
    },
  },
  {
    rule: 13,
    never: 'fills an arrow that is alleged',
    check: async () => {
      const { lines } = await scene(open);
      const alleged = lines.filter(({ backing }) => backing !== 'undisputed');
      expect(alleged.length).toBeGreaterThan(2);
      expect(alleged.filter(({ fromHead, toHead }) => [fromHead, toHead].includes('filled'))).toEqual([]);
    },
  },
  {
    rule: 14,
    never: 'ties a response without a passage that tells of one, or by an order in time',
    check: () => {
      const ties = data.events.flatMap(({ responseTo = [] }) => responseTo);
      expect(ties.filter(({ at }) => at?.every(({ quote }) => quote === undefined) ?? true)).toEqual([]);
      const words = ties.flatMap(({ at = [] }) => at.flatMap(({ quote }) => quote ?? []));
      expect(words.filter((quote) => /\b(?:since|days after|as deaths rose|escalated)\b/iu.test(quote))).toEqual([]);
    },
  },
  {
    rule: 15,
    never: 'aims a threat at a target that the text does not give',
    check: () => {
      const aimless = ['threats-after-the-campaign', 'threats-grow-after-the-explosion'].map(eventOf);
      expect(aimless.flatMap(rolesIn).filter((role) => role !== 'initiator')).toEqual([]);
    },
  },
  {
    rule: 16,
    never: 'orders the events of two sides by side',
    check: async () => {
      const [left, right] = [['us-forces'], ['armed-groups-in-iraq-and-syria']] as [ActorId[], ActorId[]];
      const ladder = (a: ActorId[], b: ActorId[]) =>
        answer({ kind: 'ladder', left: a, right: b, near: false, lens: home });
      const idsOf = async (a: ActorId[], b: ActorId[]) => (await ladder(a, b))!.events.map(({ row }) => row.id);
      expect(await idsOf(right, left)).toEqual(await idsOf(left, right));
    },
  },
  {
    rule: 17,
    never: 'takes silence for consent, or no comment for a denial',
    check: async () => {
      const { ledger } = (await answer({ kind: 'event', id: 'assassination-of-haniyeh' as EventId, lens: home }))!;
      const who = ledger.questions.find(({ aspect }) => aspect === 'responsibility')!;
      expect(who.status.dispute).toBe('no-comment');
      expect(
        (await scene(open)).lines.filter((line) => line.events.includes('assassination-of-haniyeh' as EventId)),
      ).toSatisfy((lines: { backing: string }[]) => lines.every(({ backing }) => backing !== 'denied'));
    },
  },
];

export const counting: readonly Forbidden[] = [
  {
    rule: 18,
    never: 'makes several totals of the 61, adds its parts to it, or takes the injured for attacks',
    check: async () => {
      const { row, tallies, figures } = (await answer({
        kind: 'event',
        id: 'attacks-on-us-forces' as EventId,
        lens: home,
      }))!;
      expect([row.total, tallies[0]!.parts]).toEqual(['61', '29 in Iraq · 32 in Syria']);
      expect(figures.map(({ figure }) => [figure.harm, figure.low])).toEqual([['injured', 60]]);
      const told = (await scene(home)).lines.flatMap(({ total }) => total ?? []);
      expect(told).toEqual(['61']);
    },
  },
  {
    rule: 19,
    never: 'makes one range of two counters',
    check: () => expect(allFigures().filter(({ low, high }) => low === 1200 && high === 1205)).toEqual([]),
  },
  {
    rule: 20,
    never: 'adds or subtracts figures that overlap, of other counters, or of two dates',
    check: async () => {
      const { blocks } = (await answer({ kind: 'figures', lens: open }))!;
      expect(blocks.flatMap(({ groups }) => groups).filter(({ sum }) => sum !== undefined)).toEqual([]);
      expect(allFigures().filter(({ low, best, high }) => [low, best, high].includes(24000))).toEqual([]);
    },
  },
  {
    rule: 21,
    never: 'words the death of the contractor as a killing by the attack',
    check: async () => {
      const id = 'contractor-dies-of-cardiac-arrest' as EventId;
      const { figures } = (await answer({ kind: 'event', id, lens: home }))!;
      expect(figures.map(({ text, figure }) => [text, figure.cause])).toEqual([['1 died indirectly', 'indirect']]);
      expect(rolesIn(eventOf(id))).not.toContain('initiator');
    },
  },
  {
    rule: 22,
    never: 'has one utterance as an event and as a claim',
    check: () => {
      const said = new Set(data.events.flatMap(({ claims = [] }) => claims.map(({ says }) => says.toLowerCase())));
      const uttered = data.events.filter(({ type }) => utteranceTypes.includes(type));
      expect(uttered.filter(({ summary }) => said.has(summary.toLowerCase()))).toEqual([]);
    },
  },
  {
    rule: 23,
    never: 'counts an event more than once, on however many lines it lies',
    check: async () => {
      const [{ lines, counts }, { rows }] = [await scene(open), await answer({ kind: 'chronology', lens: open })];
      expect(new Set(rows.map(({ id }) => id)).size).toBe(counts.events);
      const onLines = lines.flatMap(({ events }) => events);
      expect(onLines.length).toBeGreaterThan(new Set(onLines).size);
      for (const { events } of lines) expect(new Set(events).size).toBe(events.length);
    },
  },
  {
    rule: 24,
    never: 'gives a number of people without saying who counted',
    check: async () => {
      const { blocks } = (await answer({ kind: 'figures', lens: open }))!;
      const entries = blocks.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
      expect(entries.filter(({ figure, counter }) => figure.countedBy !== counter?.id)).toEqual([]);
      expect(counterWords({})).toMatch(/no counter named/u);
    },
  },
  {
    rule: 25,
    never: 'marks the dead with a sign of one religion, or leaves them out for being dead',
    check: async () => {
      expect(daggers(dataTexts(data, []))).toEqual([]);
      expect(saying([/[†‡✝✞✟☠]/u])).toEqual([]);
      const { rows } = await answer({ kind: 'actors', lens: { ...open, asOf: home.asOf } });
      expect(rows.map(({ id }) => id)).toContain('ismail-haniyeh');
    },
  },
];
