import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { readUnder } from '../../src/engine/readings.ts';
import { World } from '../../src/engine/world.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { EventId } from '../../src/model/ids.ts';
import { emptyLayer, ownLayerSchema, type OwnLayer } from '../../src/model/own-layer.ts';
import type { Claim, ConflictEvent } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { openLens } from '../fixtures/random-lens.ts';
import { randomOwnLayer } from '../fixtures/random-own-layer.ts';
import { Random } from '../fixtures/random.ts';
import { dumbBlames, dumbDispute } from '../store/dumb-dispute.ts';
import { bundledDataset } from './bundled-data.ts';
import { answersOf, ask, homeLens, whole } from './questions.ts';

/** The analyst's layer, told by the engine as if its claims stood in the records. */

const seed = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 120 }, (_, i) => seed + i);

/** The data set with the layer written into its records by hand, one after the other. */
function edited(data: Dataset, layer: OwnLayer): Dataset {
  const copy = structuredClone(data) as { -readonly [K in keyof Dataset]: Dataset[K] };
  const sources = [...copy.sources];
  for (const source of layer.sources) if (!sources.some(({ id }) => id === source.id)) sources.push(source);
  const records = [...copy.events, ...copy.relations] as { id: string; claims?: Claim[] }[];
  const taken = new Set<string>(records.flatMap(({ claims }) => claims ?? []).map(({ id }) => id));
  for (const { claim, stance } of layer.stances)
    for (const record of records) for (const each of record.claims ?? []) if (each.id === claim) each.stance = stance;
  for (const { on, claim } of layer.claims) {
    const record = records.find(({ id }) => id === on);
    const parties = [claim.by, ...(claim.blames ? [claim.blames] : [])];
    const isKnown = parties.every((id) => data.actors.some((actor) => actor.id === id));
    const isSourced = claim.at.every((at) => sources.some(({ id }) => id === at.source));
    if (!record || !isKnown || !isSourced || taken.has(claim.id)) continue;
    taken.add(claim.id);
    record.claims = [...(record.claims ?? []), claim];
  }
  return { ...copy, sources };
}

const cases = seeds.map((each) => {
  const data = randomDataset(each, 30);
  return { seed: each, data, layer: v.parse(ownLayerSchema, randomOwnLayer(new Random(each ^ 0x51ed), data)) };
});

const under = (data: Dataset, own: OwnLayer): Dataset => readUnder(data, { ...openLens(), own })?.data() ?? data;

const told = (world: World, event: ConflictEvent) => ({
  id: event.id,
  dispute: world.ledgerOf(event).overall.dispute,
  blames: [...world.blamesOf(event)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

const plainly = (data: Dataset, event: ConflictEvent) => ({
  id: event.id,
  dispute: dumbDispute(event, data),
  blames: [...dumbBlames(event, data)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

describe(`statuses under a random layer (seeds ${seed}–${seed + seeds.length - 1})`, () => {
  it('equal a plain reading of the rules over records that the layer is written into', () => {
    for (const { seed: each, data, layer } of cases) {
      const world = new World(under(data, layer));
      const byHand = edited(data, layer);
      const clever = world.data.events.map((event) => told(world, event));
      expect({ each, told: clever }).toEqual({ each, told: byHand.events.map((event) => plainly(byHand, event)) });
    }
  });

  it('differ from those of the sources in many cases, and the layer names what is not here in some', () => {
    const moved = cases.filter(({ data, layer }) => {
      const [given, read] = [new World(data), new World(under(data, layer))];
      return data.events.some(
        ({ id }) => given.ledgerOf(given.event(id)!).overall.dispute !== read.ledgerOf(read.event(id)!).overall.dispute,
      );
    });
    expect(moved.length).toBeGreaterThan(cases.length / 4);
    expect(cases.some(({ layer }) => layer.claims.some(({ on }) => on === 'not-in-this-data'))).toBe(true);
  });

  it('leave every record and the number of events as they are, and the data set untouched', () => {
    for (const { data, layer } of cases) {
      const before = JSON.stringify(data);
      const read = under(data, layer);
      const bare = (events: readonly ConflictEvent[]) => events.map(({ claims: _, ...event }) => event);
      expect(bare(read.events)).toEqual(bare(data.events));
      expect(JSON.stringify(data)).toBe(before);
    }
  });

  it('mark every claim that is not the source’s own, and no other', () => {
    const marks = { added: 0, 'read-otherwise': 0 };
    for (const { data, layer } of cases) {
      const given = new Map(data.events.flatMap(({ claims }) => claims ?? []).map((claim) => [claim.id, claim.stance]));
      const world = new World(under(data, layer));
      for (const event of world.data.events) {
        const lines = world.ledgerOf(event).questions.flatMap(({ answers }) => answers.flatMap((a) => a.lines));
        for (const { claim, stance, own } of lines) {
          const source = given.get(claim);
          const expected =
            source === undefined
              ? { kind: 'added' }
              : source === stance
                ? undefined
                : { kind: 'read-otherwise', stance: source };
          expect(own).toEqual(expected);
          if (own) marks[own.kind] += 1;
        }
      }
    }
    expect(Math.min(...Object.values(marks)), JSON.stringify(marks)).toBeGreaterThan(50);
  });
});

describe('lifting the layer', () => {
  it('gives the answers of a data set that never had one', async () => {
    for (const { data, layer } of cases.slice(0, 12)) {
      const [layeredEngine, plain] = [new InThreadEngine(), new InThreadEngine()];
      await Promise.all([layeredEngine.load(whole(data)), plain.load(whole(data))]);
      await answersOf(layeredEngine, { ...openLens(), own: layer }, data);
      expect(await answersOf(layeredEngine, openLens(), data)).toEqual(await answersOf(plain, openLens(), data));
    }
  });
});

describe('the bundled data with a layer', () => {
  const engine = new InThreadEngine();
  const hospital = 'hospital-explosion-in-gaza' as EventId;
  let home: Lens;
  beforeAll(async () => {
    await engine.load(whole(bundledDataset()));
    home = await homeLens(engine);
  });
  const layered = (layer: Partial<OwnLayer>): Lens => ({ ...home, own: { ...emptyLayer, ...layer } });

  const eventUnder = async (layer: Partial<OwnLayer>, id = hospital) =>
    (await ask(engine, { kind: 'event', id, lens: layered(layer) }))!;
  const stance = (claim: string, as: string) => v.parse(ownLayerSchema.entries.stances, [{ claim, stance: as }]);
  const forkUnder = async (layer: Partial<OwnLayer>) =>
    (await ask(engine, { kind: 'scene', lens: layered(layer) })).forks.find(({ id }) => id === hospital)?.tines;

  it('reads Israel’s denial as an assertion: the sentence and the fork say so, and the row tells both stances', async () => {
    const before = await eventUnder({});
    const stances = stance('israel-denies-hospital', 'asserts');
    const after = await eventUnder({ stances });
    expect(after.ledger.overall.why).not.toBe(before.ledger.overall.why);
    expect(after.ledger.questions[0]!.answers.map(({ label }) => label)).toEqual(
      before.ledger.questions[0]!.answers.map(({ label }) => label),
    );
    const line = after.ledger.questions[0]!.answers[0]!.lines.find(({ claim }) => claim === stances[0]!.claim)!;
    expect(line).toMatchObject({ stance: 'asserts', own: { kind: 'read-otherwise', stance: 'denies' } });
    expect(await forkUnder({})).toContainEqual(
      expect.objectContaining({ blamed: 'israel', denied: true, label: 'Hamas says' }),
    );
    expect(await forkUnder({ stances })).toContainEqual(
      expect.objectContaining({ blamed: 'israel', denied: false, label: 'Hamas, Israel (your reading) say' }),
    );
  });

  it('reads Hamas’s claim as a denial: nobody blames Israel any more, so the dispute changes and the fork is gone', async () => {
    const stances = stance('hamas-blames-israel-for-hospital', 'denies');
    const { ledger } = await eventUnder({ stances });
    expect(ledger.overall).toMatchObject({ dispute: 'unanswered' });
    expect(ledger.questions[0]!.answers.map(({ label }) => label)).toEqual(['Israel', 'Islamic Jihad']);
    expect(await forkUnder({ stances })).toBeUndefined();
  });

  it('takes a claim with a source of the analyst’s own, and tells it in the source’s page', async () => {
    const own = v.parse(ownLayerSchema, {
      ...emptyLayer,
      sources: [
        {
          id: 'own-source-1',
          title: 'A later report',
          publisher: 'A wire',
          date: '2025-01-30',
          dateBasis: 'entered by analyst',
          kind: 'document',
        },
      ],
      claims: [
        {
          on: 'strike-on-deif',
          claim: {
            id: 'own-1',
            by: 'hamas',
            stance: 'asserts',
            aspect: 'outcome',
            outcome: 'killed',
            says: 'Hamas says that Deif was killed.',
            attribution: 'named',
            at: [{ source: 'own-source-1' }],
          },
        },
      ],
    });
    const deif = await eventUnder(own, 'strike-on-deif' as EventId);
    const lines = deif.ledger.questions[0]!.answers.flatMap((answer) => answer.lines);
    expect(lines.find(({ claim }) => (claim as string) === 'own-1')!.own).toEqual({ kind: 'added' });
    expect(deif.ledger.overall.why).toContain('Hamas and Israel give');
    const id = own.sources[0]!.id;
    expect((await ask(engine, { kind: 'source', id, lens: layered(own) }))!.source.title).toBe('A later report');
    expect(await ask(engine, { kind: 'source', id, lens: home })).toBeUndefined();
  });

  it('lists what the layer holds, and counts what has no record here', async () => {
    const own = v.parse(ownLayerSchema, {
      ...emptyLayer,
      stances: [
        { claim: 'israel-denies-hospital', stance: 'concedes' },
        { claim: 'no-such-claim', stance: 'denies' },
      ],
      assessments: [
        { id: 'a', on: hospital, statement: 'A rocket fell short.' },
        { id: 'b', on: 'no-such-event', statement: 'Nothing.' },
      ],
    });
    const listed = await ask(engine, { kind: 'own', lens: layered(own) });
    expect(listed.claims.map(({ line, on }) => [line.claim, on.id])).toEqual([['israel-denies-hospital', hospital]]);
    expect(listed.assessments.map(({ assessment }) => assessment.id)).toEqual(['a']);
    expect(listed.without).toBe(2);
  });

  it('lets an assessment change no answer but the list of the layer', async () => {
    const assessments = [{ id: 'a', on: hospital, statement: 'A rocket fell short.', likelihood: 'likely' as const }];
    expect(await eventUnder({ assessments })).toEqual(await eventUnder({}));
    expect(await forkUnder({ assessments })).toEqual(await forkUnder({}));
  });
});
