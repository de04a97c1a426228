/** What was last made by key, so many of them; the oldest goes first. */
export class LastFew<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly most: number) {}

  /** The one that is kept under a key, else a new one. */
  of(key: string, make: () => T): T {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    this.kept.set(key, fresh);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
    return fresh;
  }
}
