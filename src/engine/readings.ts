import { withOwnGrades, withoutWeaker } from '../claims/grades.ts';
import { knownBy } from '../claims/known-by.ts';
import { readWithOwn } from '../claims/own-layer.ts';
import { clauseOf } from '../model/clause.ts';
import type { Dataset } from '../model/dataset.ts';
import { emptyLayer, type OwnLayer } from '../model/own-layer.ts';
import type { Lens } from '../model/view.ts';

/**
 * One way in which a lens reads the records otherwise than they are given: with claims added or left
 * out, or with events under another name. Statuses, accounts, lines and counts follow from the outcome.
 */
interface ReadingStep {
  /** What of the lens it depends on; undefined where it leaves all as it is. */
  readonly partOf: (lens: Lens) => unknown;
  readonly read: (data: Dataset, lens: Lens) => Dataset;
}

/** The part of the analyst's layer that changes a record; assessments stand beside them and change none. */
function ownRecords({ own }: Lens): OwnLayer | undefined {
  if (!own || own.sources.length + own.claims.length + own.stances.length === 0) return undefined;
  return { ...emptyLayer, sources: own.sources, claims: own.claims, stances: own.stances };
}

const gradesOf = ({ own }: Lens) => {
  const { reliabilities = [], credibilities = [] } = own ?? {};
  return reliabilities.length + credibilities.length > 0 ? { reliabilities, credibilities } : undefined;
};

/** A step by the part of the lens that it depends on. */
const step = <Part>(partOf: (lens: Lens) => Part | undefined, read: (data: Dataset, part: Part) => Dataset) => ({
  partOf,
  read: (data: Dataset, lens: Lens) => {
    const part = partOf(lens);
    return part === undefined ? data : read(data, part);
  },
});

/** In this order: what the analyst adds can be graded, and left out again by a later step. */
const steps: readonly ReadingStep[] = [
  step(ownRecords, readWithOwn),
  step(gradesOf, withOwnGrades),
  step((lens) => lens.knownBy, knownBy),
  step((lens) => clauseOf(lens, 'grade'), withoutWeaker),
];

interface LensReading {
  /** Equal for lenses that read the records alike. */
  readonly key: string;
  readonly data: () => Dataset;
}

/** How a lens reads a data set; undefined where it takes it as given. */
export function readUnder(data: Dataset, lens: Lens): LensReading | undefined {
  const active = steps.filter((step) => step.partOf(lens) !== undefined);
  if (active.length === 0) return undefined;
  return {
    key: JSON.stringify(steps.map((step) => step.partOf(lens) ?? null)),
    data: () => active.reduce((read, step) => step.read(read, lens), data),
  };
}
