import { asDay, formatDay, type Day } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';

export const setDay = (asOf: Day): void => useApp.getState().setLens(`World as of ${formatDay(asOf)}`, { asOf });

/** Back to all that the sources say. */
export const liftKnownBy = (): void => useApp.getState().liftLens('All that the sources say', 'knownBy');

/** One day alone. */
export const liftSince = (): void => useApp.getState().liftLens('Stop comparing two days', 'since');

/** From the first dated event to the day after which nothing is known, which the second clock brings nearer. */
export function useReach(): { readonly first: Day; readonly last: Day } {
  const knownBy = useApp((state) => state.view.lens.knownBy);
  const { firstDay, lastDay } = useOverview();
  return { first: firstDay, last: knownBy === undefined ? lastDay : asDay(Math.min(knownBy, lastDay)) };
}
