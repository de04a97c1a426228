import type { Locator } from '../model/schema.ts';
import { useOverview } from '../state/app-store.ts';
import { citationWords } from './citation-words.ts';

/** Writes a locator out in full, with the source's agency, title and date. */
export function useCiting(): (locator: Locator) => string {
  const { sources } = useOverview();
  return (locator) => {
    const source = sources.find((entry) => entry.source.id === locator.source)?.source;
    return source ? citationWords(locator, source) : locator.source;
  };
}
