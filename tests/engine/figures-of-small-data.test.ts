import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ActorId } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { ask } from './questions.ts';
import { changedIn, engineOf, lensWith } from './small-changes.ts';

const at = [{ source: 'gazette-report', paragraph: 9 }];

/** Attacks that injured so many, counted by Ostria; one with parts is a total. */
const attack = (id: string, injured: number | undefined, fields: object = {}) => ({
  id,
  type: 'attack',
  date: '2021-04-20',
  participants: [
    { actor: 'hill-front', role: 'initiator' },
    { actor: 'ostria-army', role: 'target' },
  ],
  figures: injured === undefined ? [] : [{ harm: 'injured', of: 'personnel', best: injured, countedBy: 'ostria', at }],
  summary: id,
  at,
  ...fields,
});
const totalOf = (...events: string[]) => ({ kind: 'total', itemisedBy: events.map((event) => ({ event })) });

async function sumsIn(data: Dataset) {
  const figures = await ask(await engineOf(data), { kind: 'figures', lens: lensWith({ totals: 'listed' }) });
  return figures!.blocks.flatMap(({ groups }) => groups.flatMap(({ sum }) => (sum ? [sum.low] : [])));
}
const sumsOf = (...events: object[]) =>
  sumsIn({ ...smallDataset(), actors: withoutFacts(), events } as unknown as Dataset);
const withoutFacts = () => smallDataset().actors.map(({ facts: _, ...actor }) => actor);

describe('the sum of figures', () => {
  it('adds single events of one counter', async () => {
    expect(await sumsOf(attack('a', 10), attack('b', 3))).toEqual([13]);
  });

  it('never adds a total to a part of its parts', async () => {
    expect(await sumsOf(attack('a', 10, totalOf('b')), attack('b', undefined, totalOf('c')), attack('c', 3))).toEqual(
      [],
    );
  });

  it('never adds a total to an event that may be one of its incidents', async () => {
    expect(await sumsOf(attack('a', 10, { kind: 'total', date: '2021-03-05/..' }), attack('b', 3))).toEqual([]);
  });

  it('never adds figures without a counter that stand in different sources', async () => {
    const told = (source: string) => ({
      figures: [
        {
          harm: 'injured',
          of: 'personnel',
          best: 5,
          at: [{ source, ...(source === 'wire-copy' ? { page: 1 } : { paragraph: 9 }) }],
        },
      ],
    });
    const [one, same, other] = [told('gazette-report'), told('gazette-report'), told('wire-copy')];
    expect(await sumsOf(attack('a', 0, one), attack('b', 0, same))).toEqual([10]);
    expect(await sumsOf(attack('a', 0, one), attack('b', 0, other))).toEqual([]);
  });

  it('is refused between a whole and its part for that reason, and not for a total that may hold it', async () => {
    const events = [attack('a', 10, totalOf('b')), attack('b', 3)];
    const engine = await engineOf({ ...smallDataset(), actors: withoutFacts(), events } as unknown as Dataset);
    const { blocks } = (await ask(engine, { kind: 'figures', lens: lensWith({ totals: 'listed' }) }))!;
    expect(blocks.map(({ apart }) => apart)).toEqual([['One is of a whole, the other of a part of it.']]);
  });

  it('never adds what counts no harm, since it may count different things', async () => {
    const fact = (label: string, best: number) => ({
      facts: [{ label, figure: { of: 'all', best, at }, date: '2021' }],
    });
    const one = changedIn('actors', 'lake-civilians', fact('inhabitants', 2_400_000));
    expect(await sumsIn(changedIn('actors', 'hill-front', fact('people in tunnels', 500), one))).toEqual([]);
  });
});

describe('the figures of an actor', () => {
  it('count those of its events that are not in view', async () => {
    const engine = await engineOf(smallDataset());
    const of = { kind: 'actor', id: 'ostria-army' as ActorId } as const;
    const asked = async (part: object) => {
      const found = await ask(engine, { kind: 'figures', of, lens: lensWith(part) });
      return [found!.figures, found!.outOfView];
    };
    const [all] = await asked({});
    const blasts = { clauses: [{ owner: 'event-type', values: ['explosion'] }] };
    expect(await asked(blasts)).toEqual([all! - 1, 1]);
  });
});
