import type { Ladder } from '../../model/ladder.ts';
import { EventItem } from '../../parts/EventItem.tsx';
import { leftOutWords, reasonWords } from '../../parts/left-out-words.ts';
import { MoreList } from '../../parts/MoreList.tsx';
import { Section } from '../../parts/Section.tsx';
import styles from './LadderPage.module.css';

/** What the day, the filters and the account take off this ladder, one by one. */
export function LeftOut({ ladder: { leftOut } }: { readonly ladder: Ladder }) {
  if (leftOut.length === 0) return undefined;
  return (
    <Section title="Left out of this ladder" count={leftOut.length}>
      <p className={styles.caution}>{leftOutWords(leftOut)}.</p>
      <MoreList items={leftOut} first={4} unit="events" keyOf={({ row }) => row.id}>
        {({ row, why }) => (
          <>
            <EventItem event={row} />
            <p className={styles.caution}>{reasonWords(why)}</p>
          </>
        )}
      </MoreList>
    </Section>
  );
}
