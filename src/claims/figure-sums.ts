import type { Figure } from '../model/schema.ts';
import { mayBeAdded, rangeOf } from './figures.ts';

/** Which figures may stand in one sum, over records: what `mayBeAdded` tells of two figures and no more. */

export interface PlacedFigure {
  readonly figure: Figure;
  /** The id of the event or actor that it is told of. */
  readonly record: string;
  /** Ids of records that are parts of that one or parts of its parts, and so are in its figures already. */
  readonly parts: readonly string[];
  /** Whether that record sums up incidents, of which any other record may be one. */
  readonly isTotal: boolean;
}

interface Sum {
  readonly low: number;
  /** Undefined where one of the figures has nothing that bounds it from above. */
  readonly high: number | undefined;
}

const sourcesOf = ({ at }: Figure): string => [...new Set(at.map(({ source }) => source))].toSorted().join(' ');

/** A figure without a counter is its source's own, so two of them have one counter only in the same source. */
const differentVoices = ({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean =>
  a.countedBy === undefined && b.countedBy === undefined && sourcesOf(a) !== sourcesOf(b);

/** Why two figures may not be added; undefined where they may. */
function whyApart(a: PlacedFigure, b: PlacedFigure): string | undefined {
  const addable = mayBeAdded(a.figure, b.figure);
  if (!addable.ok) return addable.why;
  if (a.record === b.record) return 'They are told of one and the same thing, and may count the same people.';
  if (a.parts.includes(b.record) || b.parts.includes(a.record)) return 'One is of a whole, the other of a part of it.';
  if (a.isTotal || b.isTotal) return 'One is of a total, and the other may be of an incident that the total sums up.';
  if (a.figure.harm === undefined) return 'Neither counts harm, so they may count different things.';
  if (differentVoices(a, b)) return 'No counter is named, and they stand in different sources.';
  return undefined;
}

/** Figures in groups of which any two may be added, in their order; one that may be added to none stands alone. */
export function addableGroups<T extends PlacedFigure>(figures: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const one of figures) {
    const home = groups.find((group) => group.every((other) => whyApart(one, other) === undefined));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Low and high apart; of figures that may be added, each of which has a number. */
export function sumOf(group: readonly PlacedFigure[]): Sum {
  const ranges = group.map(({ figure }) => rangeOf(figure) ?? { low: 0, high: Infinity });
  const high = ranges.reduce((sum, range) => sum + range.high, 0);
  return {
    low: ranges.reduce((sum, range) => sum + range.low, 0),
    high: Number.isFinite(high) ? high : undefined,
  };
}

/** The reasons, each once, for which no two of these groups are added. */
export const reasonsApart = (groups: readonly (readonly PlacedFigure[])[]): readonly string[] => [
  ...new Set(
    groups.flatMap((group, i) =>
      groups
        .slice(i + 1)
        .flatMap((other) => group.flatMap((a) => other.flatMap((b) => whyApart(a, b) ?? [])).slice(0, 1)),
    ),
  ),
];
