import type { ActorId, EventId } from '../../model/ids.ts';
import { plural } from '../../base/plural.ts';
import type { Account } from '../../model/account.ts';
import type { Scene, SceneHairline, SceneNode } from '../../model/scene.ts';
import type { Page } from '../../model/view.ts';

const byAlphabet = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** A dyad of one event and nothing else opens as that event: a level with one child is skipped. */
function dyadPage(scene: Scene, a: string, b: string): Page {
  const lines = scene.lines.filter((line) => (line.a === a && line.b === b) || (line.a === b && line.b === a));
  const events = new Set(lines.flatMap((line) => line.events));
  const related = lines.some((line) => line.relations.length > 0);
  const [only] = events;
  if (only && events.size === 1 && !related) return { kind: 'event', id: only };
  const [first, second] = byAlphabet(a, b);
  return { kind: 'dyad', a: first, b: second };
}

/** A node opens its actor, or the sites that it gathers. */
const nodePage = ({ actor, id }: SceneNode): Page => (actor ? { kind: 'actor', id: actor } : { kind: 'sites', id });

/** A tie from a struck site on to its user is no dyad: it opens its one event, or the site that tells of several. */
function hairPage(scene: Scene, { from, to, kind, events }: SceneHairline): Page {
  const site = scene.nodes.find((node) => node.id === from && node.type === 'site');
  if (kind !== 'via' || !site) return dyadPage(scene, from, to);
  const [only, ...others] = events;
  return only && others.length === 0 ? { kind: 'event', id: only } : nodePage(site);
}

/** What the words under a node begin with that say how many lines it lost. */
const REMOVED = 'removed:';

/** The page that an element of the canvas opens; undefined for what stands for nothing. */
export function pageFor(scene: Scene, element: string, account: Account | undefined): Page | undefined {
  if (element.startsWith(REMOVED)) return account && { kind: 'removed', id: element.slice(REMOVED.length), account };
  const node = scene.nodes.find((candidate) => candidate.id === element);
  if (node) return nodePage(node);
  if (element.startsWith('chip:')) return { kind: 'actor', id: element.slice('chip:'.length) as ActorId };
  if (element.startsWith('fork:'))
    return { kind: 'event', id: element.slice('fork:'.length).split(/[/>]/u)[0] as EventId };
  const hull = scene.hulls.find((candidate) => candidate.id === element);
  if (hull?.label !== undefined) return { kind: 'actor', id: hull.owner };
  const line = scene.lines.find((candidate) => candidate.id === element);
  if (line) return dyadPage(scene, line.a, line.b);
  const hair = scene.hairlines.find((candidate) => candidate.id === element);
  return hair && hairPage(scene, hair);
}

const removedLines = (scene: Scene, id: string): readonly string[] => [
  nameOf(scene, id),
  `${plural(scene.removed.at[id]?.lines ?? 0, 'line')} removed by the account · click to list`,
];

/** What a tooltip says of an element, a line each. */
export function tooltipFor(scene: Scene, element: string): readonly string[] | undefined {
  if (element.startsWith(REMOVED)) return removedLines(scene, element.slice(REMOVED.length));
  const line = scene.lines.find((candidate) => candidate.id === element);
  if (line) return line.tooltip;
  const node = scene.nodes.find((candidate) => candidate.id === element);
  if (node) {
    const count = `${plural(node.events, 'event')} in view`;
    const lost = scene.removed.at[node.id];
    const removed = lost ? [`${plural(lost.lines, 'line')} removed by the account`] : [];
    const more = node.hidden > 0 ? [`${node.hidden} related not drawn`] : [];
    const parts = node.standsFor.length > 0 ? [`stands for ${node.standsFor.join(', ')}`] : [];
    const name = node.native ? `${node.label} · ${node.native}` : node.label;
    return [name, ...parts, [count, ...more].join(' · '), ...removed, ...(node.since ?? [])];
  }
  const chip = scene.chips.find((candidate) => `chip:${candidate.id}` === element);
  if (chip)
    return [
      chip.office,
      ...(chip.dispute ? [chip.dispute] : []),
      ...(chip.since === 'added' ? ['New since the day that is compared'] : []),
    ];
  const fork = scene.forks.find((candidate) => element.startsWith(`fork:${candidate.id}`));
  return (
    fork && [
      fork.title,
      ...fork.tines.map((tine) => `${tine.label} ${nameOf(scene, tine.blamed)}${tine.denied ? ', denied' : ''}`),
    ]
  );
}

const nameOf = (scene: Scene, id: string) => scene.nodes.find((node) => node.id === id)?.label ?? id;
