/** A patch would leave the data set broken, and was not applied; a sentence for each problem. */
export class PatchRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The change was refused: ${problems.join(' ')}`);
    this.name = 'PatchRefused';
  }
}
