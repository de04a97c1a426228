import { beforeAll, describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { Clause } from '../../src/model/clause.ts';
import { parseIsoDay } from '../../src/model/day.ts';
import type { ActorId, EventId } from '../../src/model/ids.ts';
import type { EventAnswer } from '../../src/model/page-answers.ts';
import type { Lens } from '../../src/model/view.ts';
import { homeView } from '../../src/state/home-view.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, whole } from './questions.ts';

/** What the bundled articles say, asked of the engine as the screen asks it. */

const engine = new InThreadEngine();
let home: Lens;

beforeAll(async () => {
  await engine.load(whole(bundledDataset()));
  home = homeView(await ask(engine, { kind: 'overview' })).lens;
});

async function eventOf(id: string): Promise<EventAnswer> {
  const answer = await ask(engine, { kind: 'event', id: id as EventId, lens: home });
  if (!answer) throw new Error(`No event ${id}`);
  return answer;
}

const lines = ({ ledger }: EventAnswer) =>
  ledger.questions.flatMap(({ answers }) =>
    answers.flatMap((answer) => answer.lines.map((line) => ({ answer, line }))),
  );

describe('air strikes that the United States or its forces began, totals folded', () => {
  const clauses = [
    { owner: 'event-type', values: ['air-strike'] },
    { owner: 'participant', values: ['united-states', 'us-forces'], role: 'initiator' },
  ] as Clause[];
  const strikes = [
    ['strike-in-baghdad-january-2020', 'Jan 2020'],
    ['strike-near-al-boukamal', '27 Oct 2023'],
    ['strike-near-maysulun', '8 Nov 2023'],
    ['strike-in-mayadin', '12 Nov 2023'],
  ] as const;
  const ids = strikes.map(([id]) => id).toSorted();
  const lens = (): Lens => ({ ...home, clauses, totals: 'folded' });

  it('are four in the chronology, in the order of their days', async () => {
    const { rows } = await ask(engine, { kind: 'chronology', lens: lens() });
    expect(rows.map((row) => [row.id, row.dateText])).toEqual(strikes);
  });

  it('are the same four on the lines, with thin ties on to whoever was struck through the sites', async () => {
    const { lines: drawn, hairlines, counts, forks } = await ask(engine, { kind: 'scene', lens: lens() });
    expect([...new Set(drawn.flatMap((line) => line.events))].toSorted()).toEqual(ids);
    expect(drawn.filter((line) => line.hue !== 'standing').map((line) => [line.forward, line.backward])).toEqual([
      [1, 0],
      [3, 0],
    ]);
    const via = hairlines.filter((line) => line.kind === 'via').map((line) => line.to);
    expect(via.toSorted()).toEqual(['armed-groups-in-iraq-and-syria', 'irgc']);
    expect([counts.events, forks.length]).toEqual([4, 0]);
  });

  it('are the same four in the counts of facets and months', async () => {
    const facets = await ask(engine, { kind: 'facets', lens: lens(), role: 'initiator' });
    const count = (owner: 'event-type' | 'participant' | 'dispute', value: string) =>
      facets.byOwner[owner].find((entry) => entry.value === value)?.count;
    expect(count('event-type', 'air-strike')).toBe(4);
    expect([count('participant', 'us-forces'), count('participant', 'united-states')]).toEqual([3, 1]);
    expect(count('dispute', 'undisputed')).toBe(4);
    const months = await ask(engine, { kind: 'histogram', lens: lens() });
    expect([months.events, months.earlier, months.earlierText]).toEqual([4, 1, '2020']);
    const within = months.bins.filter((bin) => bin.within > 0).map((bin) => [bin.label, bin.within]);
    expect(within).toEqual([
      ['Oct 2023', 1],
      ['Nov 2023', 2],
    ]);
  });

  it('leave in the list exactly the actors who struck and who were struck', async () => {
    const { rows } = await ask(engine, { kind: 'actors', lens: lens() });
    const counts = Object.fromEntries(rows.map((row) => [row.id, row.events]));
    expect(counts).toEqual({
      'us-forces': 3,
      'united-states': 1,
      irgc: 2,
      'quds-force': 1,
      'armed-groups-in-iraq-and-syria': 1,
      'boukamal-depot-one': 1,
      'boukamal-depot-two': 1,
      'maysulun-depot': 1,
      'mayadin-training-facility': 1,
      'mayadin-safe-house': 1,
    });
    expect((await ask(engine, { kind: 'scene', lens: lens() })).counts.actors).toBe(rows.length);
  });

  it('are five with the total beside its parts, once totals are listed', async () => {
    const { rows } = await ask(engine, { kind: 'chronology', lens: { ...lens(), totals: 'listed' } });
    expect(rows.filter((row) => row.isTotal).map((row) => row.id)).toEqual(['us-strikes-in-syria']);
    expect((await eventOf('us-strikes-in-syria')).itemised).toBe('3 of 3 itemised');
  });
});

describe('a search', () => {
  const first = [
    ['kataeb hizballah', 'kataeb-hezbollah'],
    ["Kata'ib Hezbollah", 'kataeb-hezbollah'],
    ['KH', 'kataeb-hezbollah'],
    ['كتائب حزب الله', 'kataeb-hezbollah'],
    ['Hezbollah', 'hezbollah'],
  ] as const;

  it.each(first)('for "%s" finds %s first', async (text, id) => {
    const { hits } = await ask(engine, { kind: 'search', text, limit: 5 });
    expect(hits[0]).toMatchObject({ kind: 'actor', id });
  });

  const notHere =
    'Nasrallah Mosul Khashoggi Arafat Salami Ankara Sanaa Sadr Amal Turkey Shifa Erdogan Netanyahu Aleppo Beirut Kirkuk';
  it.each(notHere.split(' '))('for "%s", of which the articles do not speak, finds nothing', async (text) => {
    expect((await ask(engine, { kind: 'search', text, limit: 5 })).hits).toEqual([]);
  });

  it.each(['hospital', 'hospi', 'Hospital'])('for "%s" finds the event before the building', async (text) => {
    const { hits } = await ask(engine, { kind: 'search', text, limit: 5 });
    expect(hits[0]).toMatchObject({ kind: 'event', id: 'hospital-explosion-in-gaza' });
    expect(hits.map(({ id }) => id)).toContain('gaza-hospital');
  });
});

describe('the coverage', () => {
  it('says of months in which nothing is dated whether anything reaches into them', async () => {
    const { gaps, months } = await ask(engine, { kind: 'coverage' });
    const words = 'no event dated within, though longer ones reach into it';
    expect(gaps).toEqual([`Dec 2023 – Jun 2024: ${words}`, `Aug 2024 – Oct 2024: ${words}`]);
    expect(months.filter(({ count }) => count > 0).map(({ label }) => label)).toEqual([
      'Oct 2023',
      'Nov 2023',
      'Jul 2024',
    ]);
  });
});

describe('the hospital blast', () => {
  const id = 'hospital-explosion-in-gaza';

  it('is one event, contested on responsibility, in a sentence that names the parties of each answer', async () => {
    const { ledger, row } = await eventOf(id);
    expect(row.dispute).toBe('contested');
    expect(ledger.overall).toMatchObject({ aspect: 'responsibility', dispute: 'contested' });
    for (const name of ['Hamas', 'Israel', 'United States', 'Islamic Jihad'])
      expect(ledger.overall.why).toContain(name);
    expect(ledger.overall.claims).toHaveLength(4);
  });

  it('is drawn as one fork of two tines, only the blame on Israel denied', async () => {
    const { forks, lines: drawn } = await ask(engine, { kind: 'scene', lens: home });
    expect(forks.map((fork) => [fork.id, fork.victims])).toEqual([[id, ['civilians-in-gaza']]]);
    expect(forks[0]!.tines).toEqual([
      { blamed: 'israel', denied: true, label: 'Hamas says' },
      { blamed: 'islamic-jihad', denied: false, label: 'Israel, United States say' },
    ]);
    expect(drawn.filter((line) => line.events.includes(id as EventId))).toEqual([]);
  });

  it('carries the denial of Israel with the seventeenth paragraph of the AP article', async () => {
    const event = await eventOf(id);
    const denial = lines(event).find(({ line }) => line.stance === 'denies')!;
    expect([denial.line.by, denial.answer.blames]).toEqual(['israel', 'israel']);
    const [citation] = event.citations[denial.line.claim]!;
    expect(citation).toMatchObject({ source: 'ap-us-delicate-balance', paragraph: 17 });
    expect(citation!.short).toMatch(/^A\d ¶17$/u);
  });
});

describe('the backing of the groups under the Popular Mobilization Forces', () => {
  const [iran, umbrella] = ['iran', 'popular-mobilization-forces'];
  const backed = ['kataeb-hezbollah', 'asaib-ahl-al-haq', 'badr-brigades'];

  it('is one line to their hull while all three are drawn, and opens on all three', async () => {
    const { lines: drawn } = await ask(engine, { kind: 'scene', lens: home });
    const [line, ...others] = drawn.filter(({ from, to }) => from === iran && [umbrella, ...backed].includes(to));
    expect([line?.to, line?.relations.toSorted(), others]).toEqual([
      umbrella,
      backed.map((id) => `iran-backs-${id}`).toSorted(),
      [],
    ]);
    const dyad = await ask(engine, { kind: 'dyad', lens: home, a: iran!, b: umbrella! });
    expect(dyad!.relations.map(({ to }) => to?.id).toSorted()).toEqual(backed.toSorted());
  });
});

describe('the attack of 7 October', () => {
  it('is by Hamas in the report’s own voice, and the accusation of its leader does not unsettle that', async () => {
    const { row, ledger } = await eventOf('attack-of-7-october');
    expect([row.who.map(({ id }) => id), row.blamed, row.dispute]).toEqual([['hamas'], [], 'undisputed']);
    expect(ledger.questions.map(({ aspect }) => aspect)).toEqual(['assessment']);
  });
});

describe('the attacks on US forces', () => {
  it('are one total of 61 by the Pentagon, 29 and 32, none itemised, and others in other words', async () => {
    const { tallies, itemised, row } = await eventOf('attacks-on-us-forces');
    expect([row.isTotal, row.total, itemised]).toEqual([true, '61', '61, none itemised']);
    const pentagon = tallies.filter((tally) => tally.countedBy?.id === 'pentagon');
    expect(pentagon.map(({ text, parts }) => [text, parts])).toEqual([['61', '29 in Iraq · 32 in Syria']]);
    const words = tallies.find((tally) => tally.tally.words === 'more than five dozen');
    expect([words?.text, words?.countedBy]).toEqual(['“more than five dozen”', undefined]);
  });

  it('count the injured apart, and nobody else with them', async () => {
    const { figures } = await eventOf('attacks-on-us-forces');
    expect(figures.map((figure) => figure.text)).toEqual(['at least 60 personnel injured']);
  });

  it('leave the death of the contractor without an initiator and without blame', async () => {
    const { participants, row, figures } = await eventOf('contractor-dies-of-cardiac-arrest');
    expect(participants.map(({ role }) => role)).toEqual(['victim']);
    expect([row.who, row.blamed]).toEqual([[], []]);
    expect(figures[0]!.caution).toContain('indirect');
  });

  it('make no line thicker by their incidents than the one total is', async () => {
    const { lines: drawn } = await ask(engine, { kind: 'scene', lens: { ...home, keepRelations: false } });
    const line = drawn.find(({ events }) => events.includes('attacks-on-us-forces' as EventId))!;
    expect(line.total).toBe('61');
    expect(line.forward + line.backward).toBeLessThan(10);
  });
});

describe('the toll in Gaza', () => {
  it('has each figure with its counter and adds none to another', async () => {
    const told = lines(await eventOf('israeli-campaign-in-gaza'))
      .filter(({ line }) => line.figure)
      .map(({ answer, line }) => [answer.label, line.figure!.countedBy]);
    expect(told).toEqual([
      ['more than 41,000 killed', 'gaza-health-ministry'],
      ['civilians killed: “the majority”', 'gaza-health-ministry'],
      ['more than 17,000 fighters killed', 'israel'],
      ['“several thousand” fighters killed', 'hamas'],
    ]);
  });

  it('is nowhere a sum', async () => {
    const text = JSON.stringify(await eventOf('israeli-campaign-in-gaza'));
    for (const sum of [41000 + 17000, 82000, 34000]) {
      expect(text).not.toContain(String(sum));
      expect(text).not.toContain(sum.toLocaleString('en'));
    }
  });
});

describe('the offices of Hamas', () => {
  it('tell no start of Haniyeh, his end on 31 July 2024, and a soft start of Sinwar', async () => {
    const profile = await ask(engine, { kind: 'profile', id: 'hamas' as ActorId, lens: home });
    const strip = profile!.offices.find(({ office }) => office === 'Led by')!;
    const [haniyeh, sinwar] = strip.tenures;
    const killed = parseIsoDay('2024-07-31');
    expect(haniyeh).toMatchObject({
      person: { id: 'ismail-haniyeh' },
      start: { earliest: undefined, latest: undefined },
      startText: 'start not given',
      end: { earliest: killed, latest: killed },
      endText: 'killed 31 Jul 2024',
    });
    expect(sinwar).toMatchObject({
      person: { id: 'yahya-sinwar' },
      start: { earliest: killed, latest: parseIsoDay('2024-10-07') },
      end: undefined,
      endText: 'end not given',
    });
    expect(sinwar!.startText).toContain('some day between 31 Jul 2024 and 7 Oct 2024');
  });
});
