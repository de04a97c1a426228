import type { Locator } from '../model/schema.ts';
import { citationWords } from './citation-words.ts';
import { useSources } from './use-sources.ts';

/** Writes a locator out in full, with the source's agency, title and date. */
export function useCiting(): (locator: Locator) => string {
  const sources = useSources();
  return (locator) => {
    const source = sources.find(({ id }) => id === locator.source);
    return source ? citationWords(locator, source) : locator.source;
  };
}
