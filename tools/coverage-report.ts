import { coverageOf, type ParagraphCoverage, type SourceCoverage } from '../src/formats/dataset/coverage.ts';
import { readDataset } from '../src/formats/dataset/read-dataset.ts';
import { coverageProblems, readUncited, type Uncited } from '../src/formats/dataset/uncited.ts';
import type { Problem } from '../src/model/problem.ts';

export interface CoverageReport {
  /** Each paragraph with its records or its reason. */
  readonly lines: readonly string[];
  /** One line for each source. */
  readonly summary: readonly string[];
  readonly problems: readonly Problem[];
}

const isCited = ({ cites }: ParagraphCoverage): boolean => cites.length > 0;

function paragraphLine(source: string, { paragraph, cites }: ParagraphCoverage, reasons: readonly Uncited[]): string {
  const reason = reasons.find((entry) => entry.source === source && entry.paragraph === paragraph)?.reason;
  const records = cites.map(({ kind, id }) => `${kind}:${id}`);
  const parts = reason === undefined ? records : [...records, `no record: ${reason}`];
  return `  ${String(paragraph).padStart(3)}  ${parts.join(', ') || 'NEITHER A RECORD NOR A REASON'}`;
}

function summaryLine({ source, paragraphs }: SourceCoverage, reasons: readonly Uncited[]): string {
  const cited = paragraphs.filter(isCited).length;
  const excused = reasons.filter((entry) => entry.source === source).length;
  return `${source}: ${paragraphs.length} paragraphs, ${cited} cited, ${excused} with a reason`;
}

const sourceLines = ({ source, paragraphs }: SourceCoverage, reasons: readonly Uncited[]): readonly string[] => [
  source,
  ...paragraphs.map((paragraph) => paragraphLine(source, paragraph, reasons)),
];

/** Which records cite each paragraph of each source, or why none does. */
export function coverageReport(files: ReadonlyMap<string, string>): CoverageReport {
  const read = readDataset(files);
  if (!read.ok) return { lines: [], summary: [], problems: read.error };
  const uncited = readUncited(files, read.value);
  const reasons = uncited.ok ? uncited.value : [];
  const problems = uncited.ok ? coverageProblems(read.value, reasons) : uncited.error;
  const coverage = coverageOf(read.value);
  return {
    lines: coverage.flatMap((source) => sourceLines(source, reasons)),
    summary: coverage.map((source) => summaryLine(source, reasons)),
    problems,
  };
}
