/** One cell: a spreadsheet takes no line break or tab in it, and runs nothing that begins like a formula. */
function cell(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  return /^[=+\-@]/u.test(flat) ? `'${flat}` : flat;
}

/** Rows as tab-separated values, which every spreadsheet takes by pasting; the header comes first. */
export const toTsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
