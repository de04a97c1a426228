import { plural } from '../../base/plural.ts';
import type { DrawnId, Scene } from '../../model/scene.ts';
import { actorTypes, find } from '../../model/vocabulary.ts';
import { neighboursOf } from './neighbours.ts';

/** "Graph of Hamas, 26 actors, 34 events": what the whole is called where it is not seen. */
export function graphWords(scene: Scene | undefined, name: string | undefined): string {
  const what = scene ? `${plural(scene.counts.actors, 'actor')}, ${plural(scene.counts.events, 'event')}` : 'loading';
  return name === undefined ? `Graph, ${what}` : `Graph of ${name}, ${what}`;
}

/** What a node is called: its type by the label that the screen has too, never by the id in the data. */
export function nodeWords(scene: Scene, id: DrawnId): string {
  const node = scene.nodes.find((candidate) => candidate.id === id);
  if (!node) return 'Graph';
  const neighbours = plural(neighboursOf(scene, id).length, 'neighbour');
  const hidden = node.hidden > 0 ? `, ${node.hidden} not drawn` : '';
  const parts = node.standsFor.length > 0 ? `, stands for ${node.standsFor.join(', ')}` : '';
  const type = find(actorTypes, node.type).label.toLowerCase();
  const nth = `${scene.nodes.indexOf(node) + 1} of ${scene.nodes.length}`;
  return `${node.label}, ${type}${parts}. ${plural(node.events, 'event')}, ${neighbours} drawn${hidden}. ${nth}.`;
}
