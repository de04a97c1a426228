import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { wholeWord, type Account } from '../../src/model/account.ts';
import type { ActorId, EventId } from '../../src/model/ids.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Lens } from '../../src/model/view.ts';
import { homeView } from '../../src/state/home-view.ts';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { dumbDenies, wordOf } from '../store/dumb-dispute.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask } from './questions.ts';

const party = (id: string, more: Partial<Account> = {}): Account => ({
  party: id as ActorId,
  officials: true,
  anonymous: true,
  ...more,
});

async function engineOf(data: Dataset): Promise<Engine> {
  const made = new InThreadEngine();
  await made.load(
    (async function* () {
      yield data;
    })(),
  );
  return made;
}

let engine: Engine;
let home: Lens;

beforeAll(async () => {
  engine = await engineOf(bundledDataset());
  home = homeView(await ask(engine, { kind: 'overview' })).lens;
});

const sceneAs = (id: string) => ask(engine, { kind: 'scene', lens: { ...home, account: party(id) } });
const blast = 'hospital-explosion-in-gaza' as EventId;

describe('the hospital blast', () => {
  it('keeps one line from Israel in the account of Hamas', async () => {
    const { forks } = await sceneAs('hamas');
    expect(forks.find(({ id }) => id === blast)?.tines.map(({ blamed }) => blamed)).toEqual(['israel']);
  });

  it.each(['israel', 'united-states'])('keeps the misfire in the account of %s', async (id) => {
    const { forks } = await sceneAs(id);
    expect(forks.find((fork) => fork.id === blast)?.tines.map(({ blamed }) => blamed)).toEqual(['islamic-jihad']);
  });

  it('is in view in all three accounts, and forks in all accounts', async () => {
    for (const id of ['hamas', 'israel', 'united-states']) {
      const { rows } = await ask(engine, { kind: 'chronology', lens: { ...home, account: party(id) } });
      expect(
        rows.some((row) => row.id === blast),
        id,
      ).toBe(true);
    }
    const { forks } = await ask(engine, { kind: 'scene', lens: home });
    expect(forks.find(({ id }) => id === blast)?.tines).toHaveLength(2);
  });
});

describe('Deif', () => {
  const chipAs = async (lens: Lens) =>
    (await ask(engine, { kind: 'scene', lens })).chips.find(({ id }) => id === 'mohammed-deif')?.dispute;

  it('is killed as Israel tells it, alive as Hamas tells it, and disputed in all accounts', async () => {
    expect(await chipAs({ ...home, account: party('israel') })).toBe('killed, Israel says');
    expect(await chipAs({ ...home, account: party('hamas') })).toBe('alive, Hamas says');
    expect(await chipAs(home)).toBe('killed? disputed');
  });

  it('leaves the air strike in both accounts', async () => {
    for (const id of ['israel', 'hamas']) {
      const { lines } = await sceneAs(id);
      expect(
        lines.some(({ events }) => events.includes('strike-on-deif' as EventId)),
        id,
      ).toBe(true);
    }
  });
});

/** Claims on whether a thing happened, by so few that some parties say both, or say it themselves and through others. */
function fewSpeakers(data: Dataset): Dataset {
  const few = data.actors.slice(0, 2).map(({ id }) => id);
  const events = data.events.map((event) => ({
    ...event,
    claims: event.claims?.map((claim, i) =>
      claim.aspect === 'occurrence' ? { ...claim, by: few[i % few.length]! } : claim,
    ),
  }));
  return { ...data, events } as Dataset;
}

describe('an account', () => {
  it('counts every event of all accounts once: in, left out, asked or not addressed', async () => {
    const { counts: all } = await ask(engine, { kind: 'scene', lens: home });
    const { parties, sources } = await ask(engine, { kind: 'accounts', lens: home });
    const tellers = [
      ...parties.map(({ actor, events }) => ({ teller: { party: actor.id }, events })),
      ...sources.map(({ source, events }) => ({ teller: { source }, events })),
    ];
    for (const { teller, events } of tellers) {
      const lens: Lens = { ...home, account: wholeWord(teller) };
      const { counts } = await ask(engine, { kind: 'scene', lens });
      const { says, denied, asked, silent } = counts.account!;
      const name = JSON.stringify(teller);
      expect(says + denied + asked + silent, name).toBe(all.events);
      expect(counts.events, name).toBe(all.events - denied);
      expect(events, name).toBe(says + denied + asked);
    }
  });

  it('ranks parties by how many events they speak to', async () => {
    const { parties } = await ask(engine, { kind: 'accounts', lens: home });
    const counts = parties.map(({ events }) => events);
    expect(counts).toEqual(counts.toSorted((x, y) => y - x));
    expect(parties.slice(0, 4).map(({ actor }) => actor.id)).toContain('hamas');
  });

  it('takes out the alleged practice that Hamas denies, once statements are shown', async () => {
    const lens: Lens = { ...home, shown: 'all', statements: true, account: party('hamas') };
    const answer = await ask(engine, { kind: 'account', teller: { party: 'hamas' as ActorId }, lens });
    expect(answer?.removed.map(({ type }) => type)).toContain('conduct');
    expect(answer?.elsewhere.some(({ line }) => line.byName === 'Israel')).toBe(true);
  });

  it('of an actor without a word is none', async () => {
    expect(await ask(engine, { kind: 'account', teller: { party: 'isis' as ActorId }, lens: home })).toBeUndefined();
  });

  it('leaves out just what its party denies and drops nothing that it is silent on, on random data', async () => {
    const seen = { denied: 0, contradicted: 0, deniedByOthers: 0, silent: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const data = seed % 3 === 0 ? randomDataset(seed) : fewSpeakers(randomDataset(seed));
      const noise = await engineOf(data);
      const lens: Lens = { ...homeView(await ask(noise, { kind: 'overview' })).lens, shown: 'all', statements: true };
      const rowsIn = async (asked: Lens) =>
        new Set((await ask(noise, { kind: 'chronology', lens: asked })).rows.map(({ id }) => id));
      const before = await rowsIn(lens);
      const events = data.events.filter(({ id }) => before.has(id));
      for (const { actor } of (await ask(noise, { kind: 'accounts', lens })).parties.slice(0, 6)) {
        const told = { ...lens, account: party(actor.id) };
        const answer = await ask(noise, { kind: 'account', teller: { party: actor.id }, lens: told });
        const after = await rowsIn(told);
        const gone = events.filter(({ id }) => !after.has(id)).map(({ id }) => id as string);
        const denied = events.filter((event) => dumbDenies(event, actor.id, data)).map(({ id }) => id as string);
        expect([actor.id, gone], `seed ${seed}`).toEqual([actor.id, denied]);
        expect(answer?.removed.map(({ id }) => id as string).toSorted(), `seed ${seed}`).toEqual(denied.toSorted());
        for (const { id, claims = [] } of events) {
          const denials = claims.filter(({ aspect, stance }) => aspect === 'occurrence' && stance === 'denies');
          const isOwn = denials.some((claim) => wordOf(claim, data).includes(actor.id));
          seen.denied += Number(denied.includes(id));
          seen.contradicted += Number(isOwn && !denied.includes(id));
          seen.deniedByOthers += Number(denials.length > 0 && !isOwn);
          seen.silent += Number(!claims.some((claim) => wordOf(claim, data).includes(actor.id)));
        }
      }
    }
    expect(
      Object.entries(seen).filter(([, times]) => times < 5),
      JSON.stringify(seen),
    ).toEqual([]);
  });
});
