import { beforeAll, describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { Overview } from '../../src/model/answer.ts';
import { changeBetween, changed, homeView, narrowHome } from '../../src/state/home-view.ts';
import { bundledDataset } from '../engine/bundled-data.ts';
import { ask, whole } from '../engine/questions.ts';

const engine = new InThreadEngine();
let overview: Overview;

beforeAll(async () => {
  await engine.load(whole(bundledDataset()));
  overview = await ask(engine, { kind: 'overview' });
});

describe('the first screen of a narrow window', () => {
  it('has a place of its own for everything that it draws', async () => {
    const scene = await ask(engine, { kind: 'scene', lens: narrowHome(overview).lens });
    const given = overview.header.narrow!.positions;
    const placed = scene.nodes.map(({ id }) => [id, given[id.replace('sites:', '')]]);
    expect(placed.filter(([, spot]) => spot === undefined)).toEqual([]);
    expect(scene.forks.map(({ id }) => given[id])).not.toContain(undefined);
    expect(scene.ratio).toBeGreaterThan(1);
  });

  it('is told in a link against the view of a wide one, so that both open the same picture', () => {
    const [wide, narrow] = [homeView(overview), narrowHome(overview)];
    expect(changed(wide, changeBetween(wide, narrow))).toEqual(narrow);
  });

  it('is that of a wide one where the data names no other', () => {
    const { narrow: _, ...header } = overview.header;
    expect(narrowHome({ ...overview, header })).toEqual(homeView(overview));
  });
});
