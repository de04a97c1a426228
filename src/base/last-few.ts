/** What was last asked for by key, so many of them; what nobody has asked for the longest goes first. */
export class LastFew<T> {
  /** The one asked for last stands last. */
  private readonly kept = new Map<string, T>();

  constructor(private readonly most: number) {}

  /** The one that is kept under a key, else a new one. */
  of(key: string, make: () => T): T {
    const value = this.kept.get(key) ?? make();
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
    return value;
  }
}
