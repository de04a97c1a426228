import { knownBy } from '../claims/known-by.ts';
import type { Dataset } from '../model/dataset.ts';
import { readWithOwn } from '../claims/own-layer.ts';
import type { OwnLayer } from '../model/own-layer.ts';
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
function ownRecords({ sources, claims, stances }: OwnLayer): unknown {
  const parts = { sources, claims, stances };
  return Object.values(parts).some((list) => list.length > 0) ? parts : undefined;
}

/** In this order: what the analyst adds can be left out again by a later step. */
const steps: readonly ReadingStep[] = [
  { partOf: ({ own }) => own && ownRecords(own), read: (data, { own }) => (own ? readWithOwn(data, own) : data) },
  { partOf: (lens) => lens.knownBy, read: (data, { knownBy: day }) => (day === undefined ? data : knownBy(data, day)) },
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
