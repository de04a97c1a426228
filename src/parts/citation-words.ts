import type { Locator, Source } from '../model/schema.ts';
import { formatEdtf, readEdtf } from '../model/edtf.ts';
import { locatorWords } from '../model/locator-words.ts';

/** "AP, How the US Strikes a Delicate Balance…, about 17 Nov 2023, ¶17" */
export function citationWords(locator: Locator, source: Source): string {
  const date = formatEdtf(readEdtf(source.date));
  const parts = [source.agency ?? source.publisher, source.title, date, locatorWords(locator)];
  return parts.filter((part) => part !== '').join(', ');
}
