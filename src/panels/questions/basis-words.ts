import type { Overview } from '../../model/answer.ts';
import { formatDay } from '../../model/day.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** What all of it rests on, in one sentence or two: "Two reports. Nothing here is known after 7 Oct 2024." */
export function basisWords({ sources, lastDay }: Pick<Overview, 'sources' | 'lastDay'>): string {
  const reports = sources.filter(({ source }) => source.paragraphs !== undefined).length;
  const count = reports > 0 ? reports : sources.length;
  const noun = reports > 0 ? 'report' : 'source';
  const words = `${numbers[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
  return `${words}. Nothing here is known after ${formatDay(lastDay)}.`;
}
