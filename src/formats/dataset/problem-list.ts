import type { Problem } from '../../model/problem.ts';

/** Takes a problem, or what makes it where that costs time: beyond the limit it is only counted. */
export type Report = (problem: Problem | (() => Problem)) => void;

export const problemLimit = 200;

/** Problems in the order they were found, up to the limit; those beyond it are counted. */
export class ProblemList {
  private readonly kept: Problem[] = [];
  private beyond = 0;

  readonly report: Report = (problem) => {
    if (this.kept.length < problemLimit) this.kept.push(typeof problem === 'function' ? problem() : problem);
    else this.beyond += 1;
  };

  get isEmpty(): boolean {
    return this.kept.length === 0;
  }

  /** All problems, closed by one that says how many more there are. */
  all(): readonly Problem[] {
    if (this.beyond === 0) return this.kept;
    const found = `${this.beyond} more, which show once these are mended`;
    return [...this.kept, { file: 'all files', path: '', expected: `no more than ${problemLimit} problems`, found }];
  }
}
