import type { Source } from '../model/schema.ts';
import { useApp, useOverview } from '../state/app-store.ts';

/** The sources of the data and those that the analyst's claims are from. */
export function useSources(): readonly Source[] {
  const own = useApp((state) => state.view.lens.own?.sources);
  const given = useOverview().sources.map(({ source }) => source);
  return own ? [...given, ...own] : given;
}
