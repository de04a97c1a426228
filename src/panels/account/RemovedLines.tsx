import type { RemovedLine } from '../../model/account-answers.ts';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { Name } from '../../parts/Name.tsx';
import { Section } from '../../parts/Section.tsx';
import styles from './RemovedLines.module.css';

/** Every line that an account takes out of the picture, and why: what goes is counted and listed. */
export function RemovedLines({ lines }: { readonly lines: readonly RemovedLine[] }) {
  if (lines.length === 0) return undefined;
  return (
    <Section title="Lines removed from the picture" count={lines.length}>
      <MoreList items={lines} first={6} unit="lines" keyOf={({ event, from, to }) => `${event.id} ${from} ${to}`}>
        {({ event, from, to, why }) => (
          <>
            <EventItem event={event} />
            <p className={styles.why}>
              <Name>{from}</Name> to <Name>{to}</Name>: {why}
            </p>
          </>
        )}
      </MoreList>
    </Section>
  );
}
