import type { AttributionRow } from '../../model/answer.ts';
import { attributions } from '../../model/attribution.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Lens } from '../../model/view.ts';
import type { SecondNames } from '../../claims/attribution.ts';
import { namesUnder, type Desk } from '../desk.ts';

/** For each way of attributing, how many events it concerns: of all, and of those in view by where they go. */
export function answerAttributions(desk: Desk, lens: Lens): { readonly rows: readonly AttributionRow[] } {
  const { world, lenses } = desk;
  const { attribution: _, ...named } = lens;
  const inView = new Set(lenses.of(named).rows.map((row) => world.events.records[row]!.id));
  const count = (names: SecondNames) => [...names.keys()].filter((id) => inView.has(id)).length;
  const absent = (names: SecondNames): ActorId[] => [
    ...new Set([...names].flatMap(([id, list]) => (inView.has(id) ? list.map(({ second }) => second) : []))),
  ];
  return {
    rows: attributions.map(({ id }) => {
      const { all, moved, kept } = namesUnder(desk, named, id);
      return {
        id,
        events: all.size,
        moved: count(moved),
        kept: count(kept),
        absent: absent(kept).map((name) => world.ref(name)),
      };
    }),
  };
}
