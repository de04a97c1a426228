import type { TellerRef } from '../../model/account-answers.ts';
import type { Compared, Comparison } from '../../model/compare.ts';

/** "Only Hamas tells it"; beside one account, all accounts are the others. */
const onlyTold = ({ side, name }: TellerRef): string =>
  side === 'all' ? 'Only others tell it' : `Only ${name} tells it`;

/** What the events of a list have in common. */
export function titleOf(way: Compared, { a, b }: Pick<Comparison, 'a' | 'b'>): string {
  switch (way) {
    case 'only-a':
      return onlyTold(a);
    case 'only-b':
      return onlyTold(b);
    case 'differently':
      return 'Told differently';
    case 'alike':
      return 'Told alike';
    case 'neither':
      return 'Neither addresses it';
  }
}
