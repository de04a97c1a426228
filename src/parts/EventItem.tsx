import type { EventRow } from '../model/answer.ts';
import { renamedText } from '../model/renamed-text.ts';
import { useApp } from '../state/app-store.ts';
import { eventTitle, whoToWhom } from './event-words.ts';
import { StatusChip } from './StatusChip.tsx';
import styles from './EventItem.module.css';

interface EventItemProps {
  readonly event: EventRow;
  /** Stands after the date: "day 10 of the series". */
  readonly note?: string | undefined;
}

/** One event of a list: what, when, who to whom, and whether it is disputed. A click opens it. */
export function EventItem({ event, note }: EventItemProps) {
  const openPage = useApp((state) => state.openPage);
  const parties = whoToWhom(event);
  return (
    <button type="button" className={styles.item} onClick={() => openPage({ kind: 'event', id: event.id })}>
      <span className={styles.title}>{eventTitle(event.title)}</span>
      <span className={styles.facts}>
        <span className={styles.date}>{event.dateText}</span>
        {event.softly !== undefined && <span>: {event.softly}</span>}
        {note !== undefined && <span> · {note}</span>}
        {event.total !== undefined && <span> · total of {event.total}</span>}
        {parties !== '' && <bdi> · {parties}</bdi>}
        {event.renamed.length > 0 && <bdi> · {event.renamed.map(renamedText).join(' · ')}</bdi>}
        {event.voice === 'attributed' && <span> · alleged</span>} <StatusChip dispute={event.dispute} quiet />
      </span>
    </button>
  );
}
