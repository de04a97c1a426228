import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { PatchRefused } from '../../src/engine/patch-refused.ts';
import type { Overview } from '../../src/model/answer.ts';
import { keepAsking, WatchedEngine } from '../../src/state/watched-engine.ts';
import { whole } from '../engine/questions.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';

const data = randomDataset(1, 20);
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

interface Heard {
  readonly places: number[];
  readonly errors: unknown[];
  readonly stop: () => void;
}

/** Keeps asking how many places there are. */
function hear(engine: WatchedEngine): Heard {
  const heard = { places: [] as number[], errors: [] as unknown[] };
  const told = {
    answer: ({ counts }: Overview) => void heard.places.push(counts.places),
    fail: (error: unknown) => void heard.errors.push(error),
  };
  return { ...heard, stop: keepAsking(engine, { kind: 'overview' }, told) };
}

/** An engine, and the revision of the data at each question that reaches what computes. */
async function counting(): Promise<{ readonly engine: WatchedEngine; readonly asked: number[] }> {
  const inner = new InThreadEngine();
  await inner.load(whole(data));
  const asked: number[] = [];
  let revision = 1;
  const ask: Engine['ask'] = (question, signal) => {
    asked.push(revision);
    return inner.ask(question, signal);
  };
  const apply: Engine['apply'] = async (patch) => {
    await inner.apply(patch);
    revision++;
  };
  return { engine: new WatchedEngine(Object.assign(Object.create(inner) as Engine, { ask, apply })), asked };
}

const another = { put: { places: [{ ...data.places[0]!, id: 'another' }] }, remove: {} } as unknown as Parameters<
  Engine['apply']
>[0];

describe('a question that is kept asking', () => {
  it('is asked again when the data changes', async () => {
    const engine = new WatchedEngine(new InThreadEngine());
    await engine.load(whole(data));
    const { places, errors, stop } = hear(engine);
    await settle();
    await engine.apply(another);
    await settle();
    expect([places, errors]).toEqual([[data.places.length, data.places.length + 1], []]);
    stop();
  });

  it('is not asked again by a change that is refused', async () => {
    const engine = new WatchedEngine(new InThreadEngine());
    await engine.load(whole(data));
    const { places, stop } = hear(engine);
    await settle();
    const used = data.events[0]!.at[0]!.source;
    await expect(engine.apply({ put: {}, remove: { sources: [used] } })).rejects.toBeInstanceOf(PatchRefused);
    await settle();
    expect(places).toHaveLength(1);
    stop();
  });

  it('is aborted when nobody waits for it any more, and is silent then', async () => {
    const inner = new InThreadEngine();
    const signals: AbortSignal[] = [];
    const ask: Engine['ask'] = (question, signal) => {
      signals.push(signal!);
      return inner.ask(question, signal);
    };
    await inner.load(whole(data));
    const engine = new WatchedEngine(Object.assign(Object.create(inner) as Engine, { ask }));
    const { places, errors, stop } = hear(engine);
    stop();
    await engine.load(whole(data));
    await settle();
    expect([places, errors, signals.map(({ aborted }) => aborted)]).toEqual([[], [], [true]]);
  });

  it('is computed once for all who ask it, and kept for who comes later', async () => {
    const { engine, asked } = await counting();
    const [first, second] = [hear(engine), hear(engine)];
    await settle();
    const third = hear(engine);
    await settle();
    expect([first.places, second.places, third.places]).toEqual([0, 0, 0].map(() => [data.places.length]));
    expect(asked).toEqual([1]);
    await engine.apply(another);
    await settle();
    expect([first.places, second.places, third.places].map((places) => places.at(-1))).toEqual(
      [1, 1, 1].map((more) => data.places.length + more),
    );
    expect(asked).toEqual([1, 2]);
    for (const { stop } of [first, second, third]) stop();
  });

  it('goes on for the others when one of those who wait leaves, and is forgotten with the last', async () => {
    const { engine, asked } = await counting();
    const [leaving, staying] = [hear(engine), hear(engine)];
    leaving.stop();
    await settle();
    expect([leaving.places, staying.places]).toEqual([[], [data.places.length]]);
    staying.stop();
    hear(engine).stop();
    expect(asked).toEqual([1, 1]);
  });

  it('is asked anew after it failed', async () => {
    const engine = new WatchedEngine(new InThreadEngine());
    const failed = hear(engine);
    await settle();
    await engine.load(whole(data));
    const { places, stop } = hear(engine);
    await settle();
    expect([failed.errors.length, places]).toEqual([1, [data.places.length]]);
    failed.stop();
    stop();
  });

  it('tells what went wrong', async () => {
    const { places, errors, stop } = hear(new WatchedEngine(new InThreadEngine()));
    await settle();
    expect([places, errors]).toEqual([[], [expect.any(Error)]]);
    stop();
  });
});
