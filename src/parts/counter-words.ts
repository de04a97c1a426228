import type { FigureRow } from '../model/answer.ts';

/** Whose count it is; a figure never stands without this. */
export function counterWords({ countedBy, basedOn }: Partial<Pick<FigureRow, 'countedBy' | 'basedOn'>>): string {
  if (!countedBy) return 'the source’s own voice, no counter named';
  return basedOn ? `counted by ${countedBy.name}, based on ${basedOn.name}` : `counted by ${countedBy.name}`;
}
