import { beforeAll, describe, expect, it } from 'vitest';
import type { InThreadEngine } from '../../src/engine/in-thread.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Lens } from '../../src/model/view.ts';
import { pageFor } from '../../src/views/graph/pages.ts';
import { bundledDataset } from '../engine/bundled-data.ts';
import { engineOf } from '../engine/ladder-asked.ts';
import { ask, homeLens } from '../engine/questions.ts';

/** 17 to 27 October 2023: two depots near al-Boukamal are struck, used by the Guard and the armed groups. */
let engine: InThreadEngine;
let lens: Lens;
let scene: Scene;
const sites = 'sites:eastern-syria';

beforeAll(async () => {
  engine = await engineOf(bundledDataset());
  const [from, to] = [dayOf(2023, 10, 17)!, dayOf(2023, 10, 27)!];
  lens = { ...(await homeLens(engine)), clauses: [{ owner: 'date', from, to, mode: 'overlaps' }] };
  scene = await ask(engine, { kind: 'scene', lens });
});

describe('a tie from struck sites on to who used them', () => {
  const ties = () => scene.hairlines.filter(({ kind, from }) => kind === 'via' && from === sites);

  it('opens what it stands for: its one event, or the sites', () => {
    expect(ties().length).toBeGreaterThan(1);
    for (const tie of ties()) {
      const [only] = tie.events;
      const page = pageFor(scene, tie.id, undefined);
      expect(page).toEqual(tie.events.length === 1 ? { kind: 'event', id: only } : { kind: 'sites', id: sites });
    }
    const [tie] = ties();
    const shared = { ...scene, hairlines: [{ ...tie!, events: [...tie!.events, 'strike-in-mayadin' as never] }] };
    expect(pageFor(shared, tie!.id, undefined)).toEqual({ kind: 'sites', id: sites });
  });

  it('is no dyad: nothing stands between the two ends', async () => {
    const [a, b] = [ties()[0]!.to, sites].toSorted() as [string, string];
    expect(await ask(engine, { kind: 'dyad', a, b, lens })).toBeUndefined();
  });

  it('leads to as many sites as the graph names', async () => {
    const node = scene.nodes.find(({ id }) => id === sites)!;
    const page = await ask(engine, { kind: 'sites', id: sites, lens });
    expect(page!.sites.map(({ actor }) => actor.id).toSorted()).toEqual([...node.members].toSorted());
    expect(page!.name).toBe(node.label);
    expect(node.members).toHaveLength(2);
  });
});
