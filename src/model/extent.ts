import type { Day } from './day.ts';
import type { DateReading } from './edtf.ts';

/** Where a date lies on an axis: the days that it may touch, and among them those that it surely does. */
export interface Extent {
  /** Earliest and latest possible day; undefined where nothing bounds it. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The days on which it surely was so; both undefined where no day is sure. */
  readonly sureFrom: Day | undefined;
  readonly sureTo: Day | undefined;
  /** Still going on when it was reported. */
  readonly open: boolean;
  /** Which ends were given as approximate. */
  readonly aboutFrom: boolean;
  readonly aboutTo: boolean;
}

function sureDays({ shape, start, end, open }: DateReading): Pick<Extent, 'sureFrom' | 'sureTo'> {
  const [first, last] = [
    start.latest,
    shape === 'span' && (open || end.earliest === undefined) ? start.latest : end.earliest,
  ];
  const isSure = first !== undefined && last !== undefined && first <= last;
  if (isSure) return { sureFrom: first, sureTo: last };
  return shape === 'span' && first === undefined && last !== undefined
    ? { sureFrom: last, sureTo: last }
    : { sureFrom: undefined, sureTo: undefined };
}

export const extentOf = (date: DateReading): Extent => ({
  from: date.start.earliest,
  to: date.end.latest,
  ...sureDays(date),
  open: date.open,
  aboutFrom: date.start.approximate,
  aboutTo: date.end.approximate,
});
