import { problemAt, type Spot } from './check-shape.ts';
import { spotOf, type Draft, type Placed } from './draft.ts';
import type { Report } from './problem-list.ts';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly spot: Spot;
}

function arrowsFrom<T extends { readonly id: string }>(
  list: readonly Placed<T>[],
  field: string,
  targets: (record: T) => readonly string[],
): readonly Arrow[] {
  return list.flatMap((placed) =>
    targets(placed.value).map((to) => ({ from: placed.value.id, to, spot: spotOf(placed, field) })),
  );
}

function groupBy(arrows: readonly Arrow[], key: 'from' | 'to'): Map<string, Arrow[]> {
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const group = groups.get(arrow[key]);
    if (group) group.push(arrow);
    else groups.set(arrow[key], [arrow]);
  }
  return groups;
}

/** The arrows that lie on a cycle or lead to one: what is left when dead ends are taken away for as long as there are any. */
function knotted(arrows: readonly Arrow[]): readonly Arrow[] {
  const into = groupBy(arrows, 'to');
  const open = new Map([...groupBy(arrows, 'from')].map(([id, out]) => [id, out.length]));
  const ends = [...into.keys()].filter((id) => !open.has(id));
  const dead = new Set(ends);
  for (const end of ends) {
    for (const { from } of into.get(end) ?? []) {
      const left = (open.get(from) as number) - 1;
      open.set(from, left);
      if (left > 0) continue;
      dead.add(from);
      ends.push(from);
    }
  }
  return arrows.filter((arrow) => !dead.has(arrow.to));
}

/** A cycle as the ids along it, each arrow of `knotted` used at most once. */
function cyclesIn(arrows: readonly Arrow[]): readonly (readonly Arrow[])[] {
  const next = new Map(arrows.map((arrow) => [arrow.from, arrow]));
  const done = new Set<string>();
  const cycles: Arrow[][] = [];
  for (const start of next.keys()) {
    const trail = new Map<string, Arrow>();
    let at = start;
    while (!done.has(at) && !trail.has(at)) {
      const arrow = next.get(at) as Arrow;
      trail.set(at, arrow);
      at = arrow.to;
    }
    if (trail.has(at)) cycles.push([...trail.values()].slice([...trail.keys()].indexOf(at)));
    for (const id of trail.keys()) done.add(id);
  }
  return cycles;
}

function reportCycles(arrows: readonly Arrow[], expected: string, report: Report): void {
  for (const cycle of cyclesIn(knotted(arrows))) {
    const [first] = cycle as [Arrow, ...Arrow[]];
    const ids = [...cycle.map((arrow) => arrow.from), first.from];
    report(problemAt(first.spot, expected, `the circle ${ids.map((id) => `"${id}"`).join(' > ')}`));
  }
}

function partArrows(draft: Draft): readonly Arrow[] {
  return draft.relations.flatMap((placed) => {
    const { type, from, to } = placed.value;
    return type === 'part-of' && to !== undefined ? [{ from, to, spot: spotOf(placed, 'to') }] : [];
  });
}

/** Nothing is, through whatever steps, its own parent, part, origin or predecessor. */
export function checkCycles(draft: Draft, report: Report): void {
  const { events, places, sources } = draft;
  const parents = arrowsFrom(places, 'parent', ({ parent }) => (parent === undefined ? [] : [parent]));
  reportCycles(parents, 'a place that does not lie in itself', report);
  const origins = arrowsFrom(sources, 'derivedFrom', ({ derivedFrom = [] }) => derivedFrom);
  reportCycles(origins, 'a source that does not derive from itself', report);
  const order = arrowsFrom(events, 'after', ({ after = [] }) => after);
  reportCycles(order, 'an event that does not come after itself', report);
  const items = arrowsFrom(events, 'itemisedBy', ({ itemisedBy = [] }) => itemisedBy.map(({ event }) => event));
  reportCycles(items, 'a total that is not part of itself', report);
  reportCycles(partArrows(draft), 'an actor that is not part of itself', report);
}
