import type { Locator, Source } from '../model/schema.ts';
import { formatEdtf, readEdtf } from '../model/edtf.ts';

function locatorWords({ paragraph, row, page }: Locator): string {
  if (paragraph !== undefined) return `¶${paragraph}`;
  if (row !== undefined) return `row ${row}`;
  return page === undefined ? '' : `p. ${page}`;
}

/** "AP, How the US Strikes a Delicate Balance…, about 17 Nov 2023, ¶17" */
export function citationWords(locator: Locator, source: Source): string {
  const date = formatEdtf(readEdtf(source.date));
  const parts = [source.agency ?? source.publisher, source.title, date, locatorWords(locator)];
  return parts.filter((part) => part !== '').join(', ');
}
