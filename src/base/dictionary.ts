/** Codes strings as small whole numbers, in order of first appearance. */
export class Dictionary<T extends string = string> {
  private readonly codes = new Map<T, number>();
  private readonly values: T[] = [];

  /** The code of the text, made if it is new. */
  add(text: T): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.values.length);
    return this.values.push(text) - 1;
  }

  /** The code of the text, or -1. */
  codeOf(text: T): number {
    return this.codes.get(text) ?? -1;
  }

  at(code: number): T {
    const text = this.values[code];
    if (text === undefined) throw new Error(`Broken invariant: no code ${code}`);
    return text;
  }

  get size(): number {
    return this.values.length;
  }
}
