import { beforeAll, describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Overview } from '../../src/model/answer.ts';
import { homeView } from '../../src/state/home-view.ts';
import { boxAround, contains, overlaps } from '../../src/views/graph/geometry.ts';
import { brokenName } from '../../src/views/graph/labels.ts';
import { planOf } from '../../src/views/graph/plan.ts';
import { readDataset } from '../../src/formats/dataset/read-dataset.ts';
import { readDatasetFolder } from '../../tools/read-dataset-folder.ts';

/** Text as wide as Inter at 500 on average, so that the plan needs no browser. */
const measure = (text: string, font: string) => text.length * Number.parseFloat(/([\d.]+)px/u.exec(font)![1]!) * 0.52;

let scene: Scene;
let overview: Overview;

beforeAll(async () => {
  const read = readDataset(await readDatasetFolder('graph-data'));
  if (!read.ok) throw new Error('the bundled data set is refused');
  const engine = new InThreadEngine();
  await engine.load(
    (async function* () {
      yield read.value;
    })(),
  );
  overview = (await engine.ask({ kind: 'overview' })).answer;
  scene = (await engine.ask({ kind: 'scene', lens: homeView(overview).lens })).answer;
});

const planAt = (text: number, stretch = 1, moved = {}) =>
  planOf({
    scene,
    moved,
    sides: overview.header.labelSides ?? {},
    sizes: { fontFamily: 'Inter', text, measure },
    stretch,
    maxLabels: 26,
    keep: new Set(),
  });

describe('the first screen', () => {
  it('lays no label on another label or on a node', () => {
    const nodes = [...planAt(1).stage.nodes.values()];
    for (const a of nodes) {
      for (const b of nodes) {
        if (a === b) continue;
        expect(overlaps(a.labelBox, b.labelBox), `${a.node.label} on ${b.node.label}`).toBe(false);
        expect(overlaps(a.labelBox, boxAround(b.at, b.width, b.height)), `${a.node.label} on a node`).toBe(false);
      }
    }
  });

  it.each([2, 2.5])('names the civilians of both sides where text takes %i times the room', (text) => {
    const { labelled } = planAt(text);
    expect(labelled.size).toBeLessThan(scene.nodes.length);
    expect([...labelled]).toEqual(expect.arrayContaining(['civilians-in-gaza', 'civilians-in-israel']));
  });

  it('keeps every member inside its hull', () => {
    const { hulls, nodes } = planAt(1).stage;
    expect(hulls.length).toBeGreaterThan(3);
    for (const { hull, box } of hulls) {
      for (const id of hull.members) expect(contains(box, nodes.get(id)!.at), `${id} in ${hull.id}`).toBe(true);
    }
  });

  it('draws no line across a node that it does not join', () => {
    const { routes, stage } = planAt(1);
    for (const { line, start, end } of routes.filter((route) => route.line.hue !== 'standing')) {
      for (const [id, { at }] of stage.nodes) {
        if (id === line.a || id === line.b) continue;
        const steps = Array.from({ length: 60 }, (_, i) => i / 59);
        const inside = steps.some((t) =>
          contains(boxAround(at, 8, 8), { x: start.x + (end.x - start.x) * t, y: start.y + (end.y - start.y) * t }),
        );
        expect(inside, `${line.id} runs over ${id}`).toBe(false);
      }
    }
  });

  it('ends every line at both of its ends, and gives each a number only from two up', () => {
    for (const { line, start, end } of planAt(1).routes) {
      expect(Number.isFinite(start.x + start.y + end.x + end.y), line.id).toBe(true);
      expect(Math.hypot(end.x - start.x, end.y - start.y), line.id).toBeGreaterThan(10);
    }
  });
});

describe('a small canvas', () => {
  it('drops labels that would lie on others, never the heaviest', () => {
    const plan = planAt(1.5, 1.4);
    const heaviest = scene.nodes.toSorted((x, y) => y.events - x.events)[0]!;
    expect(plan.labelled.has(heaviest.id)).toBe(true);
    const shown = [...plan.stage.nodes.values()].filter((placed) => plan.labelled.has(placed.node.id));
    const pairs = shown.flatMap((a) => shown.filter((b) => b !== a).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlaps(a.labelBox, b.labelBox))).toEqual([]);
  });

  it('moves nothing sideways when it is spread down', () => {
    const [flat, tall] = [planAt(1), planAt(1, 1.4)];
    for (const [id, placed] of flat.stage.nodes) expect(tall.stage.nodes.get(id)!.at.x).toBe(placed.at.x);
  });
});

describe('a moved node', () => {
  it('takes its lines along and leaves all others where they are', () => {
    const [before, after] = [planAt(1), planAt(1, 1, { isis: [300, 100] })];
    for (const [id, placed] of after.stage.nodes) {
      expect(placed.at, id).toEqual(id === 'isis' ? { x: 300, y: 100 } : before.stage.nodes.get(id)!.at);
    }
  });
});

describe('names on the canvas', () => {
  const widthOf = (text: string) => text.length * 7;

  it('stay on one line while they fit', () => {
    expect(brokenName('Hamas', widthOf, 114)).toEqual(['Hamas']);
  });

  it('break before a small word, and never inside a word', () => {
    expect(brokenName('Islamic Resistance in Iraq', widthOf, 114)).toEqual(['Islamic Resistance', 'in Iraq']);
    expect(brokenName('Bundesverfassungsgerichtspräsident', widthOf, 114)).toHaveLength(1);
  });
});
