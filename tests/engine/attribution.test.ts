import { beforeAll, describe, expect, it } from 'vitest';
import { attributed, secondNames } from '../../src/claims/attribution.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { attributions, type Attribution } from '../../src/model/attribution.ts';
import { levels } from '../../src/model/level.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ConflictEvent } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, homeLens, whole } from './questions.ts';

/** Events under another of their names: other ends of lines, the same events. */

async function engineOf(data: Dataset): Promise<Engine> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  return engine;
}

const under = (lens: Lens, attribution: Attribution): Lens => ({ ...lens, attribution });
const named = ({ attribution: _, ...lens }: Lens): Lens => lens;

describe('events under another name, on random data', () => {
  it('are the same events, at each level and wherever they are told', async () => {
    let moved = 0;
    for (let seed = 9000; seed < 9040; seed++) {
      const data = randomDataset(seed, 50);
      const lens = named(randomLens(seed, data));
      const engine = await engineOf(data);
      const told = async (asked: Lens) => {
        const { counts } = await ask(engine, { kind: 'scene', lens: asked });
        const { rows } = await ask(engine, { kind: 'chronology', lens: asked });
        moved += rows.filter((row) => row.renamed.length > 0).length;
        return { ids: rows.map((row) => row.id), events: counts.events, totals: counts.totals };
      };
      const first = await told(lens);
      for (const { id } of attributions) {
        for (const level of levels) expect(await told({ ...under(lens, id), level: level.id })).toEqual(first);
      }
    }
    expect(moved).toBeGreaterThan(20);
  });

  it('each stand at a node, and go nowhere that is not in the picture', async () => {
    for (let seed = 9100; seed < 9130; seed++) {
      const data = randomDataset(seed, 50);
      const lens = named(randomLens(seed, data));
      const engine = await engineOf(data);
      const before = await ask(engine, { kind: 'scene', lens: { ...lens, clauses: [] } });
      for (const { id } of attributions) {
        const after = await ask(engine, { kind: 'scene', lens: { ...under(lens, id), clauses: [] } });
        expect(after.drawnAs).toEqual(before.drawnAs);
        expect(after.nodes.map((node) => node.id).filter((node) => !node.startsWith('sites:'))).toEqual(
          before.nodes.map((node) => node.id).filter((node) => !node.startsWith('sites:')),
        );
      }
    }
  });

  it('have as many participants as before, in the same roles, and take names that the data gives alone', () => {
    const renamed = { claimed: 0, assessed: 0, umbrella: 0 };
    for (let seed = 9200; seed < 9260; seed++) {
      const data = randomDataset(seed, 50);
      for (const { id } of attributions) {
        const read = attributed(data, secondNames(data, id));
        data.events.forEach((event, row) => {
          const after = read.events[row]!;
          expect(after.participants.map((p) => p.role)).toEqual(event.participants.map((p) => p.role));
          after.participants.forEach((p, i) => {
            const given = event.participants[i]!;
            const isTied = data.relations.some(
              ({ type, from, to }) =>
                from === given.actor && to === p.actor && ['acts-under', 'member-of'].includes(type),
            );
            const told = {
              claimed: given.inNameOf,
              assessed: given.assessedAs,
              umbrella: isTied ? p.actor : undefined,
            };
            const second = told[id];
            const isElsewhere = event.participants.some(
              (other, j) => j !== i && [other.actor, other.inNameOf, other.assessedAs].includes(second),
            );
            renamed[id] += Number(p.actor !== given.actor);
            expect([second ?? given.actor, ...(isElsewhere ? [given.actor] : [])]).toContain(p.actor);
          });
        });
      }
    }
    expect(
      Object.values(renamed).filter((times) => times < 10),
      JSON.stringify(renamed),
    ).toEqual([]);
  });
});

describe('a second name that faces the first', () => {
  const fought = (...sides: readonly (readonly [actor: string, role: string, inNameOf?: string])[]) => {
    const participants = sides.map(([actor, role, inNameOf]) => ({ actor, role, ...(inNameOf && { inNameOf }) }));
    const [event] = smallDataset().events;
    const read = { ...smallDataset(), events: [{ ...event, participants }] } as unknown as Dataset;
    return attributed(read, secondNames(read, 'claimed')).events[0]!.participants.map(({ actor }) => actor);
  };

  it('is not taken, since nobody acts on itself', () => {
    const [front, valley] = ['hill-front', 'free-valley'];
    expect(fought([front, 'initiator', valley], [valley, 'target'])).toEqual([front, valley]);
    expect(fought([front, 'side-a', valley], ['ostria', 'side-b', valley])).toEqual([front, 'ostria']);
    expect(fought([front, 'counterpart', valley], [valley, 'counterpart'])).toEqual([front, valley]);
  });

  it('is taken by several at one side', () => {
    const name = 'free-valley';
    expect(fought(['hill-front', 'initiator', name], [name, 'initiator'], ['ostria', 'target'])).toEqual([
      name,
      name,
      'ostria',
    ]);
  });
});

describe('the umbrella of who acts', () => {
  const small = smallDataset();
  const base = small.events.find((event) => event.participants.some((p) => p.role === 'initiator'))!;
  const group = base.participants.find((p) => p.role === 'initiator')!.actor;
  const brand = {
    ...small.actors[0]!,
    id: 'brand',
    name: 'The Brand',
    type: 'umbrella',
  } as unknown as (typeof small.actors)[0];
  const other = { ...brand, id: 'other-brand' } as typeof brand;
  const tie = (part: object) => ({
    id: 'tie',
    type: 'member-of',
    from: group,
    to: 'brand',
    summary: 'x',
    at: base.at,
    ...part,
  });
  const second = (date: string, ...ties: object[]) => {
    const data = {
      ...small,
      actors: [...small.actors, brand, other],
      relations: ties.map((each, i) => ({ ...tie(each), id: `tie-${i}` })),
      events: [{ ...base, date } as ConflictEvent],
    } as unknown as Dataset;
    return secondNames(data, 'umbrella')
      .get(base.id)
      ?.map((name) => name.second);
  };

  it('is the one that it surely was in on the first day of the event', () => {
    expect(second('2021-05-02', { start: '2021-05-01' })).toEqual(['brand']);
    expect(second('2021-04-30', { start: '2021-05-01' })).toBeUndefined();
    expect(second('2021-05', { start: '2021-05-02' })).toBeUndefined();
    expect(second('2021-05-02', { start: '2021-01-01', end: '2021-05-01' })).toBeUndefined();
  });

  it('is none for an event whose first day no source gives', () => {
    expect(second('[..2021-06-01]', { start: '2020-01-01' })).toBeUndefined();
  });

  it('is the name acted under before a membership, and none where there are two', () => {
    expect(second('2021-05-02', {}, { type: 'acts-under', to: 'other-brand' })).toEqual(['other-brand']);
    expect(second('2021-05-02', {}, { to: 'other-brand' })).toBeUndefined();
  });
});

describe('the attacks on US forces', () => {
  let engine: Engine;
  let home: Lens;
  const total = 'attacks-on-us-forces';
  beforeAll(async () => {
    engine = await engineOf(bundledDataset());
    home = await homeLens(engine);
  });

  const lineOf = async (lens: Lens) => {
    const { lines } = await ask(engine, { kind: 'scene', lens });
    return lines.find(({ events }) => events.some((id) => id === total));
  };

  it('come from the name that claimed, with both names told', async () => {
    expect((await lineOf(home))?.from).toBe('armed-groups-in-iraq-and-syria');
    const line = await lineOf(under(home, 'claimed'));
    expect([line?.from, line?.to, line?.total]).toEqual(['islamic-resistance-in-iraq', 'us-forces', '61']);
    expect(line?.tooltip).toContain(
      'in the name of Islamic Resistance in Iraq; the source names Armed groups in Iraq and Syria',
    );
  });

  it('never reach the groups that no source names as its members', async () => {
    for (const { id } of attributions) {
      const { lines } = await ask(engine, { kind: 'scene', lens: under(home, id) });
      const ends = lines.filter(({ events }) => events.some((each) => each === total)).flatMap(({ a, b }) => [a, b]);
      expect(ends.filter((end) => ['kataeb-hezbollah', 'asaib-ahl-al-haq', 'badr-brigades'].includes(end))).toEqual([]);
    }
  });

  it('stay under the first name where the second is not in the picture, and that is counted', async () => {
    const shown = (home.shown as string[]).filter((id) => id !== 'islamic-resistance-in-iraq') as Lens['shown'];
    const lens = under({ ...home, shown }, 'claimed');
    expect((await lineOf(lens))?.from).toBe('armed-groups-in-iraq-and-syria');
    const { rows } = await ask(engine, { kind: 'attributions', lens });
    const claimed = rows.find(({ id }) => id === 'claimed')!;
    expect([claimed.moved, claimed.absent.map(({ name }) => name)]).toEqual([0, ['Islamic Resistance in Iraq']]);
    expect(claimed.kept).toBeGreaterThan(0);
  });

  it('are offered under no group assessed, since the data names none', async () => {
    const { rows } = await ask(engine, { kind: 'attributions', lens: home });
    expect(rows.map(({ id, events }) => [id, events > 0])).toEqual([
      ['claimed', true],
      ['assessed', false],
      ['umbrella', true],
    ]);
  });

  it('keep the page of each event as the source tells it', async () => {
    const page = await ask(engine, { kind: 'event', id: total as never, lens: under(home, 'claimed') });
    expect(page?.participants[0]?.actor.id).toBe('armed-groups-in-iraq-and-syria');
    expect(page?.participants[0]?.inNameOf?.id).toBe('islamic-resistance-in-iraq');
  });
});

describe('a blame', () => {
  it('is not drawn besides for the first name of who stands under a second', async () => {
    const data = smallDataset();
    const blast = data.events.find((event) => (event.id as string) === 'market-blast')!;
    const army = blast.claims![0]!.blames!;
    const told = { actor: army, role: 'initiator', inNameOf: 'ostria' };
    const engine = await engineOf({
      ...data,
      events: [{ ...blast, participants: [told, ...blast.participants] } as unknown as ConflictEvent],
    });
    const { lines } = await ask(engine, { kind: 'scene', lens: under(openLens(), 'claimed') });
    expect(lines.flatMap((line) => (line.events.length > 0 ? [line.from] : []))).not.toContain(army);
  });
});
