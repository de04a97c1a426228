import { plural } from '../../base/plural.ts';
import type { EventId } from '../../model/ids.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import styles from './EventSections.module.css';

/** How many claims on an event the grade filter leaves unread. */
export function useUnread(event: EventId): number {
  const lens = useApp((state) => state.view.lens);
  return useAnswer({ kind: 'grades', lens })?.out.filter(({ on }) => on.id === event).length ?? 0;
}

/** Claims on an event that the grade filter leaves unread: without them its status is another, and that is said. */
export function GradedOut({ event }: { readonly event: EventId }) {
  const openPage = useApp((state) => state.openPage);
  const out = useUnread(event);
  if (out === 0) return undefined;
  return (
    <p className={styles.caution}>
      {plural(out, 'claim')} on it left out by the grade filter; its status is read without {out === 1 ? 'it' : 'them'}.{' '}
      <button type="button" className={actions.link} onClick={() => openPage({ kind: 'grades' })}>
        List
      </button>
    </p>
  );
}
