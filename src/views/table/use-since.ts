import { formatDay } from '../../model/day.ts';
import type { ActorId, EventId } from '../../model/ids.ts';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';

/** The marks of the graph in words: what rows say of their changes since the day that is compared. */
interface SinceWords {
  readonly ofActor: (id: ActorId) => string | undefined;
  readonly ofEvent: (id: EventId) => string | undefined;
}

/** Rows say nothing of it while no two days are compared. */
export function useSince(): SinceWords {
  const lens = useApp((state) => state.view.lens);
  const changes = useAnswer({ kind: 'changes', lens });
  if (!changes || lens.since === undefined) return { ofActor: () => undefined, ofEvent: () => undefined };
  const day = formatDay(changes.from);
  return {
    ofActor: (id) => {
      const [first, ...more] = changes.rows.filter(({ actors }) => actors.includes(id));
      const rest = more.length > 0 ? `; ${more.length} more` : '';
      return first && `changed since ${day}: ${first.sentence}${rest}`;
    },
    ofEvent: (id) => {
      const found = changes.events.find(({ event }) => event.id === id);
      return found && `${found.soft ? 'may begin' : 'begins'} after ${day}`;
    },
  };
}
