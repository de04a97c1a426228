/** Throws when an invariant of our own code does not hold; never used on data from outside. */
function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}

/** The value, or a thrown error naming what was expected to be there. */
export function must<T>(value: T | undefined, what: string): T {
  assert(value !== undefined, `${what} is missing`);
  return value;
}

/** Ends a switch over a tagged union; a new tag then fails to compile. */
export function never(value: never): never {
  throw new Error(`Broken invariant: unhandled case ${JSON.stringify(value)}`);
}
