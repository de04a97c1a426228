import { describe, expect, it } from 'vitest';
import { answerScene } from '../../src/engine/answers/scene.ts';
import type { Scene, SceneLine } from '../../src/model/scene.ts';
import type { ConflictEvent } from '../../src/model/schema.ts';
import { eventTypes, find } from '../../src/model/vocabulary.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { cleverOf, dumbViewOf } from '../store/clever-answers.ts';
import { dumbInView, type DumbView } from '../store/dumb-answers.ts';
import { dumbEnd, dumbPairs, type DumbPair } from '../store/dumb.ts';

/** The scenes of random data, held to what a plain reading of the records says must be in them. */

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 120 }, (_, i) => first + i);

interface Drawn {
  readonly seed: number;
  readonly scene: Scene;
  readonly view: DumbView;
}

function drawnFor(seed: number): Drawn {
  const data = randomDataset(seed, 40);
  const lens = seed % 4 === 0 ? openLens() : randomLens(seed, data);
  const clever = cleverOf(data, lens);
  return { seed, scene: answerScene(clever.world, lens, clever.inView), view: dumbViewOf(clever.world, data, lens) };
}

const drawn = seeds.map(drawnFor);

interface DrawnPair extends DumbPair {
  readonly ends: readonly [string, string];
}

/** Pairs of an event between two different drawn nodes. */
const pairsOn = ({ view }: Drawn, event: ConflictEvent): DrawnPair[] =>
  dumbPairs(event, view.data).flatMap((pair) => {
    const [from, to] = [pair.from, pair.to].map((actor) => dumbEnd(actor, event, view.data, view.drawn));
    return from === undefined || to === undefined || from === to ? [] : [{ ...pair, ends: [from, to] as const }];
  });

/** Neither conflict nor cooperation: a mark on its actors, unless it is an explosion that somebody is blamed for. */
const isMark = (event: ConflictEvent) => find(eventTypes, event.type).quad === 'none' && event.type !== 'explosion';

const eventLines = (scene: Scene): SceneLine[] => scene.lines.filter((line) => line.hue !== 'standing');

/** What each case finds wrong, told with its seed; none is what every test expects. */
const wrongIn = (find: (drawn: Drawn) => readonly string[]): string[] =>
  drawn.flatMap((each) => find(each).map((text) => `seed ${each.seed}: ${text}`)).slice(0, 5);

const twice = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

describe(`scenes of random data (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('give every drawn thing an id of its own', () => {
    const wrong = wrongIn(({ scene }) =>
      [scene.nodes, scene.lines, scene.hulls, scene.hairlines, scene.forks, scene.chips].flatMap((list) =>
        twice(list.map(({ id }) => id)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('end every line, fork and hairline at two different things that are drawn', () => {
    const wrong = wrongIn(({ scene }) => {
      const there = new Set([...scene.nodes.map(({ id }) => id), ...scene.hulls.map(({ owner }) => owner as string)]);
      const ends = [
        ...scene.lines.map(({ id, a, b }) => [id, a, b]),
        ...scene.hairlines.map(({ id, from, to }) => [id, from, to]),
      ] as [string, ...string[]][];
      const loose = scene.forks.flatMap(({ id, tines, victims }) =>
        [...tines.map((tine) => tine.blamed), ...victims]
          .filter((node) => !there.has(node))
          .map((node) => `${id} ${node}`),
      );
      return ends
        .filter(([, ...nodes]) => nodes.some((node) => !there.has(node)) || nodes[0] === nodes[1])
        .map((end) => end.join(' '))
        .concat(loose);
    });
    expect(wrong).toEqual([]);
  });

  it('draw every event in view between drawn nodes on a line, a fork or a hairline, or as a mark', () => {
    const wrong = wrongIn((each) => {
      const { scene, view } = each;
      const told = new Set([...eventLines(scene).flatMap((line) => line.events), ...scene.forks.map(({ id }) => id)]);
      const struck = new Set(scene.hairlines.filter(({ kind }) => kind === 'via').map(({ to }) => to));
      const isShown = (event: ConflictEvent) => {
        const pairs = pairsOn(each, event);
        const thin = pairs.filter((pair) => pair.thin);
        if (!thin.every((pair) => struck.has(pair.ends[1]))) return false;
        return told.has(event.id) || isMark(event) || pairs.length === thin.length;
      };
      return dumbInView(view)
        .filter((event) => !isShown(event))
        .map((event) => event.id);
    });
    expect(wrong).toEqual([]);
  });

  it('draw no event that is out of view, nor one between nodes that it does not stand between', () => {
    const wrong = wrongIn((each) => {
      const events = new Map(dumbInView(each.view).map((event) => [event.id, event]));
      return eventLines(each.scene).flatMap(({ id, a, b, events: ids }) =>
        ids.flatMap((event) => {
          const record = events.get(event);
          const ends = record ? pairsOn(each, record).map((pair) => [...pair.ends].toSorted().join()) : [];
          return ends.includes([a, b].toSorted().join()) ? [] : [`${event} on ${id}`];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('keep settled and disputed on lines of their own', () => {
    const wrong = wrongIn((each) => {
      const events = new Map(each.view.data.events.map((event) => [event.id, event]));
      return eventLines(each.scene).flatMap(({ id, a, b, backing, events: ids }) =>
        ids.flatMap((event) => {
          const pairs = pairsOn(each, events.get(event)!).filter(({ ends }) => ends.includes(a) && ends.includes(b));
          const isBacked = pairs.some((pair) => (pair.backing === 'undisputed') === (backing === 'undisputed'));
          return isBacked ? [] : [`${event} on ${id}`];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('count on a line each event once, and totals apart', () => {
    const wrong = wrongIn(({ scene, view }) => {
      const totals = new Set(view.data.events.filter(({ kind }) => kind === 'total').map(({ id }) => id));
      return eventLines(scene)
        .filter(({ events, forward, backward }) => {
          const single = events.filter((event) => !totals.has(event)).length;
          return Math.max(forward, backward) > single || forward + backward < single;
        })
        .map(({ id, forward, backward, events }) => `${id} tells ${forward}, ${backward} of ${events.length}`);
    });
    expect(wrong).toEqual([]);
  });

  it('count in all no more events than are in view, however many lines an event is on', () => {
    const wrong = wrongIn(({ scene, view }) => {
      const lined = new Set([...eventLines(scene).flatMap((line) => line.events), ...scene.forks.map(({ id }) => id)]);
      const inView = dumbInView(view).length;
      return lined.size <= scene.counts.events && scene.counts.events === inView ? [] : [`${lined.size} of ${inView}`];
    });
    expect(wrong).toEqual([]);
  });

  it('size each node by the distinct events that touch it', () => {
    const wrong = wrongIn(({ scene }) =>
      scene.nodes
        .filter(({ events, size }) => size !== (events >= 10 ? 3 : events >= 3 ? 2 : 1) || events > scene.counts.events)
        .map(({ id, events }) => `${id} ${events}`),
    );
    expect(wrong).toEqual([]);
  });

  it('dock people at nodes that are drawn, and never draw them twice', () => {
    const wrong = wrongIn(({ scene }) => {
      const nodes = new Set(scene.nodes.map(({ id }) => id));
      const hulls = new Set(scene.hulls.map(({ owner }) => owner as string));
      return scene.chips
        .filter((chip) => nodes.has(chip.id) || (!nodes.has(chip.of) && !hulls.has(chip.of)))
        .map((chip) => `${chip.id} at ${chip.of}`);
    });
    expect(wrong).toEqual([]);
  });

  it('place every node, and lay lines of one pair beside each other', () => {
    const wrong = wrongIn(({ scene }) => [
      ...scene.nodes.filter(({ id }) => !scene.positions[id]).map(({ id }) => `${id} has no place`),
      ...scene.lines.filter(({ lane, lanes }) => Math.abs(lane) > (lanes - 1) / 2).map(({ id }) => `${id} is off`),
      ...twice(scene.lines.map(({ a, b, lane }) => `${[a, b].toSorted().join('~')} at ${lane}`)),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are asked for enough: forks, marks, thin ties, chips and hulls all occur', () => {
    const count = (of: (scene: Scene) => number) => drawn.reduce((sum, { scene }) => sum + of(scene), 0);
    expect(count((scene) => scene.forks.length)).toBeGreaterThan(5);
    expect(count((scene) => scene.hairlines.filter(({ kind }) => kind === 'via').length)).toBeGreaterThan(50);
    expect(count((scene) => scene.chips.length)).toBeGreaterThan(20);
    expect(count((scene) => scene.hulls.length)).toBeGreaterThan(20);
    expect(count((scene) => eventLines(scene).filter(({ backing }) => backing === 'denied').length)).toBeGreaterThan(
      20,
    );
  });
});
