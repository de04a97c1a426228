/** The language to tag a name with, by its letters; undefined for Latin. Arabic stands for its script. */
export function langOf(text: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  if (/\p{Script=Hebrew}/u.test(text)) return 'he';
  return undefined;
}
