import { describe, expect, it } from 'vitest';
import type { Batch, Engine } from '../../src/engine/engine.ts';
import { patched, type Patch } from '../../src/model/patch.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { Random } from '../fixtures/random.ts';
import type { Sample } from './contract.ts';
import { answersOf, ask, inBatches, whole } from './questions.ts';

async function loaded(makeEngine: () => Engine, data: Dataset): Promise<Engine> {
  const engine = makeEngine();
  await engine.load(whole(data));
  return engine;
}

async function* breaking(data: Dataset): AsyncGenerator<Batch> {
  yield { header: data.header, sources: data.sources };
  throw new Error('The line was cut');
}

/** Batches that abort the load once the second has been asked for. */
async function* aborting(data: Dataset, controller: AbortController): AsyncGenerator<Batch> {
  yield { header: data.header };
  controller.abort();
  yield { ...data };
}

const lastEvent = (data: Dataset) => data.events.at(-1)!;

/** A changed text, a new event and one taken out that nothing names: whole before and after. */
function harmless(data: Dataset): Patch {
  const named = new Set(
    data.events.flatMap((event) => [
      ...(event.after ?? []),
      ...(event.itemisedBy ?? []).map((part) => part.event),
      ...(event.responseTo ?? []).map((tie) => tie.event),
    ]),
  );
  const header = JSON.stringify(data.header);
  const free = data.events.filter(
    ({ id, claims, figures }) => !claims && !figures && !named.has(id) && !header.includes(`"${id}"`),
  );
  const { claims: _claims, figures: _figures, ...event } = lastEvent(data);
  const renamed = { ...data.actors[0]!, name: 'A new name' };
  return {
    put: { actors: [renamed], events: [{ ...event, id: 'added-event' as typeof event.id, summary: 'An added event' }] },
    remove: { events: free.slice(0, 1).map(({ id }) => id) },
  };
}

function loading(makeEngine: () => Engine, { data, lenses }: Sample): void {
  const lens = lenses[0]!;

  it('answers the same however the data came in batches', async () => {
    const expected = await answersOf(await loaded(makeEngine, data), lens, data);
    for (const seed of [1, 2, 3]) {
      const engine = makeEngine();
      await engine.load(inBatches(data, new Random(seed)));
      expect(await answersOf(engine, lens, data)).toEqual(expected);
    }
  });

  it('tells the records read so far, which only grow', async () => {
    const told: number[] = [];
    await makeEngine().load(inBatches(data, new Random(4)), (records) => told.push(records));
    const { sources, places, actors, relations, events } = data;
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe([sources, places, actors, relations, events].flat().length);
  });

  it('keeps what it had when a stream fails, is aborted or has no header', async () => {
    const engine = await loaded(makeEngine, data);
    const before = await answersOf(engine, lens, data);
    const { revision } = await engine.ask({ kind: 'overview' });
    const controller = new AbortController();
    await expect(engine.load(breaking(data))).rejects.toThrow('The line was cut');
    await expect(engine.load(aborting(data, controller), undefined, controller.signal)).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    const headless = (async function* () {
      yield { actors: data.actors };
    })();
    await expect(engine.load(headless)).rejects.toBeInstanceOf(Error);
    expect(await answersOf(engine, lens, data)).toEqual(before);
    expect((await engine.ask({ kind: 'overview' })).revision).toBe(revision);
  });

  it('forgets what it had when other data comes', async () => {
    const engine = await loaded(makeEngine, { ...data, events: [], relations: [] });
    expect((await ask(engine, { kind: 'overview' })).counts.events).toBe(0);
    await engine.load(whole(data));
    expect(await answersOf(engine, lens, data)).toEqual(await answersOf(await loaded(makeEngine, data), lens, data));
  });

  it('tells a higher revision after each load and each patch, and the same in between', async () => {
    const engine = await loaded(makeEngine, data);
    const revisionOf = async () => (await engine.ask({ kind: 'chronology', lens })).revision;
    const revisions = [await revisionOf(), await revisionOf()];
    expect(revisions[0]).toBe(revisions[1]);
    await engine.load(whole(data));
    revisions.push(await revisionOf());
    await engine.apply({ put: {}, remove: {} });
    revisions.push(await revisionOf());
    expect(new Set(revisions).size).toBe(3);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
  });

  it('rejects a question that is aborted before its answer', async () => {
    const engine = await loaded(makeEngine, data);
    const early = AbortSignal.abort();
    await expect(engine.ask({ kind: 'overview' }, early)).rejects.toMatchObject({ name: 'AbortError' });
    const controller = new AbortController();
    const answer = engine.ask({ kind: 'scene', lens }, controller.signal);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
}

function patching(makeEngine: () => Engine, { data, lenses }: Sample): void {
  const lens = lenses[0]!;

  it('answers after a patch as if it had loaded the patched data', async () => {
    const engine = await loaded(makeEngine, data);
    const after = patched(data, harmless(data));
    await engine.apply(harmless(data));
    expect(await answersOf(engine, lens, after)).toEqual(await answersOf(await loaded(makeEngine, after), lens, after));
    expect(await ask(engine, { kind: 'event', id: 'added-event' as never, lens })).toBeDefined();
  });

  it('refuses a patch that leaves the data broken, and stays as it was', async () => {
    const engine = await loaded(makeEngine, data);
    const before = await answersOf(engine, lens, data);
    const event = { ...lastEvent(data), id: 'of-nobody', participants: [{ actor: 'nobody', role: 'victim' }] };
    const broken: readonly Patch[] = [
      { put: { events: [event as never] }, remove: {} },
      { put: {}, remove: { actors: [lastEvent(data).participants[0]!.actor] } },
      { put: {}, remove: { sources: data.sources.map(({ id }) => id) } },
    ];
    for (const patch of broken) await expect(engine.apply(patch)).rejects.toBeInstanceOf(Error);
    expect(await answersOf(engine, lens, data)).toEqual(before);
  });
}

/** How every engine takes data in, changes it and lets go of it. */
export function dataContract(name: string, makeEngine: () => Engine, samples: readonly Sample[]): void {
  describe.each(samples.map((sample) => [sample.label, sample] as const))(`${name}, taking in %s`, (_, sample) => {
    loading(makeEngine, sample);
    patching(makeEngine, sample);
  });
}
