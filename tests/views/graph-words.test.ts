import { beforeAll, describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { Scene } from '../../src/model/scene.ts';
import { actorTypes } from '../../src/model/vocabulary.ts';
import { homeView } from '../../src/state/home-view.ts';
import { graphWords, nodeWords } from '../../src/views/graph/graph-words.ts';
import { readDataset } from '../../src/formats/dataset/read-dataset.ts';
import { readDatasetFolder } from '../../tools/read-dataset-folder.ts';

let scene: Scene;

beforeAll(async () => {
  const read = readDataset(await readDatasetFolder('graph-data'));
  if (!read.ok) throw new Error('the bundled data set is refused');
  const engine = new InThreadEngine();
  await engine.load(
    (async function* () {
      yield read.value;
    })(),
  );
  const overview = (await engine.ask({ kind: 'overview' })).answer;
  scene = (await engine.ask({ kind: 'scene', lens: homeView(overview).lens })).answer;
});

describe('the words of the graph for who does not see it', () => {
  it('call every node by its name and the label of its type, never by an id of the data', () => {
    const labels = actorTypes.map(({ label }) => label.toLowerCase());
    for (const node of scene.nodes) {
      const words = nodeWords(scene, node.id);
      expect(words.startsWith(`${node.label}, `)).toBe(true);
      expect(
        labels.some((label) => words.slice(node.label.length).startsWith(`, ${label}`)),
        words,
      ).toBe(true);
    }
    const group = scene.nodes.find(({ type }) => type === 'militia')!;
    expect(nodeWords(scene, group.id)).toContain(', armed group');
  });

  it('count one as one', () => {
    const node = { ...scene.nodes[0]!, events: 1, standsFor: [], hidden: 0 };
    const alone = { ...scene, nodes: [node], lines: [], counts: { ...scene.counts, actors: 1, events: 1 } };
    expect(nodeWords(alone, node.id)).toMatch(/\. 1 event, 0 neighbours drawn\. 1 of 1\.$/u);
    expect(graphWords(alone, undefined)).toBe('Graph, 1 actor, 1 event');
    expect(graphWords(alone, 'Hamas')).toBe('Graph of Hamas, 1 actor, 1 event');
    expect(graphWords(undefined, undefined)).toBe('Graph, loading');
  });
});
