import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { Account } from '../../src/model/account.ts';
import type { ActorId, EventId } from '../../src/model/ids.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Lens } from '../../src/model/view.ts';
import { homeView } from '../../src/state/home-view.ts';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
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

describe('an account', () => {
  it('counts every event of all accounts once: in, left out, asked or not addressed', async () => {
    const { counts: all } = await ask(engine, { kind: 'scene', lens: home });
    for (const { actor } of (await ask(engine, { kind: 'accounts', lens: home })).parties) {
      const { counts } = await sceneAs(actor.id);
      const { says, denied, asked, silent } = counts.account!;
      expect(says + denied + asked + silent, actor.id).toBe(all.events);
      expect(counts.events, actor.id).toBe(all.events - denied);
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

  it('never shows what its party denies nor drops what it is silent on, on random data', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const data = randomDataset(seed);
      const noise = await engineOf(data);
      const lens: Lens = { ...homeView(await ask(noise, { kind: 'overview' })).lens, shown: 'all', statements: true };
      const before = new Set((await ask(noise, { kind: 'chronology', lens })).rows.map(({ id }) => id));
      for (const { actor } of (await ask(noise, { kind: 'accounts', lens })).parties.slice(0, 4)) {
        const account = party(actor.id);
        const after = new Set(
          (await ask(noise, { kind: 'chronology', lens: { ...lens, account } })).rows.map(({ id }) => id),
        );
        const answer = await ask(noise, { kind: 'account', teller: { party: actor.id }, lens: { ...lens, account } });
        const gone = [...before].filter((id) => !after.has(id));
        expect(new Set(gone), `seed ${seed}, ${actor.id}`).toEqual(new Set(answer?.removed.map(({ id }) => id)));
        const denied = data.events.filter((event) => gone.includes(event.id));
        const isDenied = (event: (typeof denied)[number]) =>
          (event.claims ?? []).some((claim) => claim.aspect === 'occurrence' && claim.stance === 'denies');
        expect(denied.every(isDenied), `seed ${seed}, ${actor.id}`).toBe(true);
      }
    }
  });
});
