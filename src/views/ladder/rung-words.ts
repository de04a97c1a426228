import { plural } from '../../base/plural.ts';
import type { ActorRef } from '../../model/answer.ts';
import type { EventId } from '../../model/ids.ts';
import type { Ladder, LadderEvent, LadderTie } from '../../model/ladder.ts';
import { eventTitle, nameList } from '../../parts/event-words.ts';

/** What stands beside a rung. */

/** "target: Revolutionary Guard", "target: not given"; undefined where nothing was done to anybody. */
export function targetText({ targets, sites, victims, said }: LadderEvent): string | undefined {
  const struck = targets.map(({ actor }) => actor);
  const hurt = victims.length > 0 ? `victims: ${nameList(victims)}` : '';
  if (struck.length > 0) return [`target: ${nameList(struck)}`, hurt].filter(Boolean).join(' · ');
  if (sites.length === 0 && said.length === 0) return hurt === '' ? undefined : hurt;
  return ['target: not given', hurt].filter(Boolean).join(' · ');
}

/** Said of whoever was struck and stands on neither lane; civilians who were hurt are victims and no party. */
export function thirdPartyText({ targets }: LadderEvent): string | undefined {
  const third = targets.filter(({ lane }) => lane === 'neither').map(({ actor }) => actor);
  if (third.length === 0) return undefined;
  return third.length === targets.length ? 'struck a third party' : 'also struck a third party';
}

/** Only the other lane was struck, as the lanes say already. */
export const isPlainTarget = ({ targets, victims, said }: LadderEvent): boolean =>
  victims.length === 0 && said.length === 0 && targets.every(({ lane }) => lane === 'other');

/** Whose count it is, in few words. */
export const shortCounter = ({ countedBy }: { readonly countedBy: ActorRef | undefined }): string =>
  countedBy ? `counted by ${countedBy.name}` : 'no counter named';

export const lagsOf = (ties: readonly LadderTie[]): readonly string[] => [
  ...new Set(ties.map(({ lagText }) => lagText)),
];

const bases: Readonly<Record<LadderTie['basis'], string>> = {
  'stated-by-actor': 'in response, as the actor itself says',
  reported: 'in response, as reported',
};

export const basisText = ({ basis }: Pick<LadderTie, 'basis'>): string => bases[basis];

export const titleIn = ({ events }: Pick<Ladder, 'events'>, id: EventId): string =>
  eventTitle(events.find(({ row }) => row.id === id)?.row.title ?? '');

/** What stands under the date: the lags of what it answers, or that a series begins. */
export function underDate(event: LadderEvent, ties: readonly LadderTie[]): string {
  const lags = lagsOf(ties).join('; ');
  if (lags !== '') return lags;
  return event.row.isTotal && event.span.from !== undefined && event.span.from === event.span.firm?.from
    ? 'series begins'
    : '';
}

/** The day of a dot, the first day of a band; what is softer in its own words. */
export function dateText({ row, span }: LadderEvent): string {
  const [start] = row.dateText.split(' – ');
  return span.shape === 'span' && start !== undefined ? start : row.dateText;
}

export const nearText = (days: number): string => {
  if (days === 0) return 'same day, near in time only';
  return `${plural(days, 'day')} later, near in time only`;
};
