/** A stretch of a list, by index, both ends inside. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The longest stretches in which every item meets the condition, of at least so many items. */
export function stretchesOf<T>(items: readonly T[], meets: (item: T) => boolean, least = 1): Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  for (let i = 0; i <= items.length; i++) {
    if (i < items.length && meets(items[i]!)) continue;
    if (i - first >= least) found.push({ first, last: i - 1 });
    first = i + 1;
  }
  return found;
}
