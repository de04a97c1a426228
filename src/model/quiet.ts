import { stretchesOf, type Stretch } from '../base/stretches.ts';
import type { HistogramBin } from './answer.ts';

type Month = Pick<HistogramBin, 'within' | 'spanning'>;

/** No event lies in the month or reaches into it. */
export const isQuiet = ({ within, spanning }: Month): boolean => within + spanning === 0;

/** The stretches of so many and more months that are quiet. */
export const quietStretches = (months: readonly Month[], least: number): Stretch[] =>
  stretchesOf(months, isQuiet, least);
