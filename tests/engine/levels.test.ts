import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { LensCache, type InView } from '../../src/engine/in-view.ts';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { World } from '../../src/engine/world.ts';
import { levels, type Level } from '../../src/model/level.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { DrawnId, Scene } from '../../src/model/scene.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Lens } from '../../src/model/view.ts';
import { foldDyads } from '../../src/store/dyads.ts';
import { touchedNodes } from '../../src/store/evaluate.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { dumbTop } from '../store/dumb-levels.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, homeLens, whole } from './questions.ts';

/** Three levels of one picture: other nodes, the same events. */

async function engineOf(data: Dataset): Promise<Engine> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  return engine;
}

const at = (lens: Lens, level: Level): Lens => ({ ...lens, level });

const seeds = Array.from({ length: 60 }, (_, i) => 7000 + i);
const cases = seeds.map((seed) => {
  const data = randomDataset(seed, 50);
  return { seed, data, lens: randomLens(seed, data) };
});

/** The dyads of a stage as "a b: events", ends in one order, and as nodes `rename` says. */
function dyadEvents(
  world: World,
  { rows, account }: InView,
  on: InView['organisations'],
  rename = (id: DrawnId) => id,
) {
  const events = new Map<string, Set<string>>();
  for (const { a, b, entries } of foldDyads(world.events, rows, on.drawn, account?.out).values()) {
    const ends = [on.stage.ids.at(a), on.stage.ids.at(b)].map(rename).toSorted();
    if (ends[0] === ends[1]) continue;
    const key = ends.join(' ~ ');
    events.set(key, new Set([...(events.get(key) ?? []), ...entries.map(({ event }) => event)]));
  }
  return [...events].map(([key, all]) => `${key}: ${[...all].toSorted().join(' ')}`).toSorted();
}

describe('at every level, on random data', () => {
  it('the events in view are the same, wherever they are told', async () => {
    for (const { data, lens } of cases) {
      const engine = await engineOf(data);
      const told = await Promise.all(
        levels.map(async ({ id }) => {
          const asked = at(lens, id);
          const { counts } = await ask(engine, { kind: 'scene', lens: asked });
          const { rows } = await ask(engine, { kind: 'chronology', lens: asked });
          return { ids: rows.map((row) => row.id), events: counts.events, totals: counts.totals };
        }),
      );
      expect(told[0]).toEqual(told[1]);
      expect(told[2]).toEqual(told[1]);
    }
  });

  it('every event in view touches a node', () => {
    for (const { data, lens } of cases) {
      const world = new World(data);
      const cache = new LensCache(world);
      for (const { id } of levels) {
        const { rows, drawn } = cache.of(at(lens, id));
        expect(rows.filter((row) => touchedNodes(world.events, drawn, row).size === 0)).toEqual([]);
      }
    }
  });

  it('a rolled-up dyad has the events of all dyads between its parts, and no others', () => {
    let rolled = 0;
    for (const { data, lens } of cases) {
      const world = new World(data);
      const inView = new LensCache(world).of(at(lens, 'states'));
      const { organisations, stage } = inView;
      const roll = (id: DrawnId) => {
        const [actor] = [...organisations.stage.drawnAs].find(([, drawn]) => drawn === id)!;
        return stage.drawnAs.get(actor)!;
      };
      const parts = dyadEvents(world, inView, organisations, roll);
      expect(dyadEvents(world, inView, inView)).toEqual(parts);
      rolled += Number(dyadEvents(world, inView, organisations).length !== parts.length);
    }
    expect(rolled).toBeGreaterThan(5);
  });

  it('every node of states is the top of its chain', () => {
    let above = 0;
    for (const { data, lens } of cases) {
      const { stage, organisations } = new LensCache(new World(data)).of(at(lens, 'states'));
      const { drawnAs, standing } = organisations.stage;
      for (const [actor, id] of stage.drawnAs) {
        const before = drawnAs.get(actor)!;
        const top = data.actors.some((each) => (each.id as string) === before)
          ? dumbTop(before as ActorId, standing, data, drawnAs)
          : before;
        expect(id).toBe(top);
        above += Number(id !== before);
      }
    }
    expect(above).toBeGreaterThan(50);
  });

  it('nobody comes on stage or leaves it', () => {
    for (const { data, lens } of cases) {
      const world = new World(data);
      const cache = new LensCache(world);
      const metBy = ({ stage }: InView) => new Set([...stage.drawnAs.keys(), ...stage.docks.keys()]);
      const [states, organisations, people] = levels.map(({ id }) => metBy(cache.of(at(lens, id))));
      expect(states).toEqual(organisations);
      expect(people).toEqual(organisations);
    }
  });

  it('nodes that two levels share keep their places', async () => {
    let kept = 0;
    for (const { data, lens } of cases.slice(0, 20)) {
      const engine = await engineOf(data);
      const scenes = await Promise.all(levels.map(({ id }) => ask(engine, { kind: 'scene', lens: at(lens, id) })));
      const [, middle] = scenes as [Scene, Scene, Scene];
      for (const scene of scenes) {
        const shared = scene.nodes.filter(({ id }) => middle.nodes.some((node) => node.id === id));
        kept += scene === middle ? 0 : shared.length;
        expect(shared.map(({ id }) => scene.positions[id])).toEqual(shared.map(({ id }) => middle.positions[id]));
        expect(scene.nodes.every(({ id }) => scene.positions[id] !== undefined)).toBe(true);
      }
    }
    expect(kept).toBeGreaterThan(50);
  });
});

describe('the two reports', () => {
  let engine: Engine;
  let home: Lens;
  beforeAll(async () => {
    engine = await engineOf(bundledDataset());
    home = await homeLens(engine);
  });

  const sceneAt = (level: Level) => ask(engine, { kind: 'scene', lens: at(home, level) });
  const node = ({ nodes }: Scene, id: string) => nodes.find((each) => each.id === id);

  it('rolled up, states stand for their forces, bases and officials, Hamas and the umbrella for their parts', async () => {
    const scene = await sceneAt('states');
    expect(node(scene, 'united-states')?.standsFor).toEqual([
      'US forces',
      'al-Asad air base',
      'al-Tanf garrison',
      'Antony Blinken',
    ]);
    expect(node(scene, 'hamas')?.standsFor).toContain('al-Qassam Brigades');
    expect(node(scene, 'popular-mobilization-forces')?.standsFor).toHaveLength(3);
    expect([scene.chips, scene.hulls]).toEqual([[], []]);
  });

  it('keep the brand apart from the groups that act under it', async () => {
    const scene = await sceneAt('states');
    expect(node(scene, 'islamic-resistance-in-iraq')?.standsFor).toEqual([]);
    expect(node(scene, 'armed-groups-in-iraq-and-syria')).toBeDefined();
  });

  it('rolled up, a dyad lists all events of the pair, whichever level its page is from', async () => {
    const lens = at(home, 'states');
    const asked = (a: string, b: string) => ask(engine, { kind: 'dyad', a, b, lens });
    const dyad = await asked('government-of-iraq', 'united-states');
    expect(dyad?.events).toBe(5);
    expect(await asked('government-of-iraq', 'us-forces')).toEqual(dyad);
  });

  it('spread out, leaders stand beside their bodies and struck sites one by one', async () => {
    const scene = await sceneAt('people');
    const offices = scene.hairlines.filter(({ kind }) => kind === 'office').map(({ from, to }) => `${from} at ${to}`);
    expect(offices).toContain('mohammed-deif at al-qassam-brigades');
    expect(offices).toHaveLength((await sceneAt('organisations')).chips.length);
    expect(scene.nodes.filter(({ kind }) => kind === 'sites')).toEqual([]);
    expect(node(scene, 'boukamal-depot-one')?.events).toBe(1);
  });

  it('spread out, a strike on a leader is a line to him and not to his body', async () => {
    const lineTo = ({ lines }: Scene) => lines.find(({ events }) => events.some((id) => id === 'strike-on-deif'))?.to;
    expect(lineTo(await sceneAt('people'))).toBe('mohammed-deif');
    expect(lineTo(await sceneAt('organisations'))).toBe('al-qassam-brigades');
    expect(lineTo(await sceneAt('states'))).toBe('hamas');
  });

  it('list each node with those it stands for', async () => {
    const { rows } = await ask(engine, { kind: 'actors', lens: at(home, 'states') });
    const states = rows.find(({ id }) => (id as string) === 'united-states');
    expect(states?.standsFor.map(({ id }) => id)).toContain('us-forces');
    expect(rows.some(({ id }) => (id as string) === 'us-forces')).toBe(false);
  });
});

describe('an umbrella by the day', () => {
  const small = smallDataset();
  const member = {
    ...small.relations[0]!,
    id: 'joined',
    type: 'member-of',
    from: 'hill-front',
    to: 'free-valley',
    start: '2021-04-01',
    end: '2021-05-01',
  };
  const { endCause: _, office: _office, rank: _rank, toPlace: _place, ...joined } = member as Record<string, unknown>;
  const data = { ...small, relations: [joined] } as unknown as Dataset;
  const onDay = async (asOf: string, level: Level) => {
    const day = readEdtf(asOf).start.earliest!;
    const scene = await ask(await engineOf(data), { kind: 'scene', lens: { ...openLens(), asOf: day, level } });
    return {
      hulls: scene.hulls.flatMap(({ members }) => members),
      group: scene.nodes.some(({ id }) => id === 'hill-front'),
      umbrella: scene.nodes.some(({ id }) => id === 'free-valley'),
    };
  };

  it('is a hull around its members from the day they joined to the day they left', async () => {
    expect(await onDay('2021-03-31', 'organisations')).toEqual({ hulls: [], group: true, umbrella: true });
    expect(await onDay('2021-04-01', 'organisations')).toEqual({ hulls: ['hill-front'], group: true, umbrella: false });
    expect(await onDay('2021-05-01', 'organisations')).toEqual({ hulls: [], group: true, umbrella: true });
  });

  it('stands for its members, rolled up, on these days and no others', async () => {
    expect(await onDay('2021-03-31', 'states')).toEqual({ hulls: [], group: true, umbrella: true });
    expect(await onDay('2021-04-01', 'states')).toEqual({ hulls: [], group: false, umbrella: true });
    expect(await onDay('2021-05-01', 'states')).toEqual({ hulls: [], group: true, umbrella: true });
  });
});
