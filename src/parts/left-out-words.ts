import { plural } from '../base/plural.ts';
import type { LadderLeftOut } from '../model/ladder.ts';

const reasons = {
  day: 'after the day that is shown',
  filter: 'by the filters',
  account: 'as the account denies it',
  tie: 'with what they answer or who is blamed',
} as const;

export const reasonWords = (why: LadderLeftOut['why']): string => reasons[why];

/** "3 events left out: 2 by the filters, 1 after the day that is shown". */
export function leftOutWords(leftOut: readonly LadderLeftOut[]): string {
  const kinds = (Object.keys(reasons) as LadderLeftOut['why'][])
    .map((why) => ({ why, count: leftOut.filter((each) => each.why === why).length }))
    .filter(({ count }) => count > 0);
  const head = `${plural(leftOut.length, 'event')} left out`;
  if (kinds.length === 1) return `${head} ${reasons[kinds[0]!.why]}`;
  return `${head}: ${kinds.map(({ why, count }) => `${count} ${reasons[why]}`).join(', ')}`;
}
