/**
 * Runs only the latest of a series of requests: starting one aborts the one before, and an answer that
 * comes late is dropped. `Signal` is made by the caller, so that this file needs no browser types.
 */
export class LatestOnly<Controller extends { abort(): void }> {
  private current: Controller | undefined;

  constructor(private readonly make: () => Controller) {}

  /** Runs the request; `undefined` when a later one has overtaken it. */
  async run<T>(request: (controller: Controller) => Promise<T>): Promise<T | undefined> {
    this.current?.abort();
    const mine = this.make();
    this.current = mine;
    const answer = await request(mine).catch((error: unknown) => {
      if (this.current === mine) throw error;
      return undefined;
    });
    return this.current === mine ? answer : undefined;
  }
}
