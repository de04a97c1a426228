/** All that is reached from the first ones by going on and on, themselves among it, the nearest first. */
export function reachedFrom<T>(first: readonly T[], next: (item: T) => readonly T[]): Set<T> {
  const reached = new Set(first);
  // A set hands out what is added to it on the way.
  for (const item of reached) for (const each of next(item)) reached.add(each);
  return reached;
}
