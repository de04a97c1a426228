import { listed } from '../base/listed.ts';
import type { ActorRef, EventRow } from '../model/answer.ts';

/** A title is a sentence in the data; in a row it stands without its full stop. */
export const eventTitle = (title: string): string => title.replace(/\.$/u, '');

/** "A", "A and B", "A, B and 3 more". */
export function nameList(actors: readonly Pick<ActorRef, 'name'>[]): string {
  const names = actors.map((actor) => actor.name);
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return listed(shown);
}

/** "US forces → Hamas"; a blamed party is never written as if it had done it. */
export function whoToWhom({ who, whom, blamed }: Pick<EventRow, 'who' | 'whom' | 'blamed'>): string {
  if (who.length > 0) return whom.length > 0 ? `${nameList(who)} → ${nameList(whom)}` : nameList(who);
  const against = whom.length > 0 ? `${nameList(whom)}` : '';
  if (blamed.length === 0) return against;
  return [against, `blamed by some: ${nameList(blamed)}`].filter((part) => part !== '').join(' · ');
}
