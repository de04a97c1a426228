import { describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { ask } from './questions.ts';
import { changedIn, engineOf, lensWith, on } from './small-changes.ts';

describe('what changed between two days', () => {
  it('tells of a relation that surely began and may have ended', async () => {
    const dates = { start: '2020-05-01', end: '[2021-02-01..2021-08-01]' };
    const engine = await engineOf(changedIn('relations', 'lund-commands', dates));
    const lens = lensWith({ since: on(2020, 1, 1), asOf: on(2021, 3, 1) });
    const { rows } = (await ask(engine, { kind: 'changes', lens }))!;
    const softly = 'some day between 1 Feb 2021 and 1 Aug 2021';
    expect(rows.map(({ sentence, soft }) => [sentence, soft])).toContainEqual([
      `Tarek Lund heads Hill Front, from 1 May 2020: may have ended, ${softly}`,
      softly,
    ]);
  });

  it('counts an event of about a day as one that may lie outside', async () => {
    const engine = await engineOf(changedIn('events', 'bridge-attack', { date: '2021-04-20~' }));
    const { events } = (await ask(engine, { kind: 'changes', lens: lensWith({ since: on(2021, 4, 1) }) }))!;
    expect(events.find(({ event }) => String(event.id) === 'bridge-attack')?.soft).toBe(true);
  });

  it('draws who has left an office also where the level is named that is the default', async () => {
    const engine = await engineOf(smallDataset());
    const lens = { shown: ['hill-front', 'ostria'], since: on(2021, 1, 1), asOf: on(2021, 6, 1) };
    for (const level of [{}, { level: 'organisations' }]) {
      const { chips } = await ask(engine, { kind: 'scene', lens: lensWith({ ...lens, ...level }) });
      expect(chips.filter(({ since }) => since === 'ended').map(({ id }) => id)).toEqual(['tarek-lund']);
    }
  });
});

describe('a day on which no source had spoken', () => {
  it('draws nobody, whoever is chosen', async () => {
    const engine = await engineOf(smallDataset());
    const { nodes, counts } = await ask(engine, { kind: 'scene', lens: lensWith({ knownBy: on(1900, 1, 1) }) });
    expect([nodes.length, counts.actors, counts.notKnown]).toEqual([0, 0, 5]);
  });

  it('has a timeline although the period of the data begins later and has no end', async () => {
    const data = smallDataset();
    const defaultView = { ...data.header.defaultView, period: '2021-03-01/..' };
    const engine = await engineOf({ ...data, header: { ...data.header, defaultView } });
    const { period, events } = await ask(engine, { kind: 'histogram', lens: lensWith({ knownBy: on(1900, 1, 1) }) });
    expect([period, events]).toEqual([{ from: on(2021, 3, 1), to: on(2021, 3, 1) }, 0]);
  });
});

describe('the group that an event is assessed to be behind', () => {
  it('is one that a source has named once it has told of the event', async () => {
    const later = [{ source: 'wire-copy', page: 1 }];
    const participants = [
      { actor: 'hill-front', role: 'initiator', assessedAs: 'free-valley' },
      { actor: 'ostria-army', role: 'target' },
    ];
    const data = changedIn(
      'actors',
      'free-valley',
      { at: later },
      changedIn('events', 'bridge-attack', { participants }),
    );
    const isNamed = ({ from, to }: { from: string; to?: string | undefined }) =>
      from === 'free-valley' || to === 'free-valley';
    const relations = data.relations.filter((relation) => !isNamed(relation));
    const events = data.events.filter(({ id }) => String(id) === 'bridge-attack');
    const engine = await engineOf({ ...data, relations, events });
    const shown = ['hill-front', 'free-valley', 'ostria-army'];
    const { nodes } = await ask(engine, { kind: 'scene', lens: lensWith({ knownBy: on(2021, 6, 30), shown }) });
    expect(nodes.map(({ id }) => id)).toContain('free-valley');
  });
});
