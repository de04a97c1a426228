import type { Alignment } from './align-copy.ts';

const most = 2_000_000;

/** Why a text cannot be attached; undefined where it can. */
export function refusalOf(text: string): string | undefined {
  if (text.trim() === '') return 'There is no text in it. Paste the article, or choose a text file.';
  if (text.includes('\u0000')) return 'This is not a text file. Save the article as plain text and choose that.';
  return text.length > most ? 'This is longer than any article: over two million characters.' : undefined;
}

/** How well the copy fits, in numbers of quotes; a poor fit says what that means. */
export function matchWords({ match, found, quotes, lines }: Alignment): string {
  const count = `${found} of ${quotes} short quotes found in ${lines.length} paragraphs`;
  switch (match) {
    case 'good':
      return quotes === 0 ? `${lines.length} paragraphs, as many as the source has.` : `${count}.`;
    case 'weak':
      return `Only ${count}. This may be another version of the text, so a paragraph may be off.`;
    case 'none':
      return `This does not look like the source: ${count}. Nothing is marked.`;
  }
}
