import type { Profile } from '../../model/page-answers.ts';
import { plural } from '../../base/plural.ts';
import { EventItem } from '../../parts/EventItem.tsx';
import { FigureItem } from '../../parts/FigureItem.tsx';
import { FiguresButton } from '../../parts/FiguresButton.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { RelationItem } from '../../parts/RelationItem.tsx';
import { Section } from '../../parts/Section.tsx';
import { Sparkline } from '../../parts/Sparkline.tsx';
import { useApp } from '../../state/app-store.ts';
import { eventsByMonth, outsideWords } from './events-by-month.ts';
import styles from './ProfileSections.module.css';

interface SectionProps {
  readonly profile: Profile;
}

/** Offices that a person held, then the standing relations by kind. */
export function Relations({ profile }: SectionProps) {
  const career = profile.career.length > 0 ? [{ heading: 'Offices held', rows: profile.career }] : [];
  return [...career, ...profile.relations].map(({ heading, rows }) => (
    <Section key={heading} title={heading} count={rows.length > 3 ? rows.length : undefined}>
      <ul>
        {rows.map((row) => (
          <RelationItem key={row.id} row={row} seenFrom={profile.actor.id} />
        ))}
      </ul>
    </Section>
  ));
}

export function Facts({ profile }: SectionProps) {
  if (profile.facts.length === 0) return undefined;
  return (
    <Section
      title="Figures, each with its counter"
      aside={<FiguresButton of={{ kind: 'actor', id: profile.actor.id }} />}
    >
      <ul>
        {profile.facts.map(({ label, dateText, figure }) => (
          <li key={`${label}${dateText}`}>
            <FigureItem row={figure} label={`${label} · ${dateText}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Events by month; a year without one that can be placed has no picture. */
function Activity({ profile: { events, months } }: SectionProps) {
  const counts = eventsByMonth(
    events,
    months.map((month) => month.label),
  );
  if (counts.bins.every((bin) => bin.count === 0)) return undefined;
  return (
    <div className={styles.activity}>
      <Sparkline bins={counts.bins} unit="events" />
      <p className={styles.outside}>{outsideWords(counts)}</p>
    </div>
  );
}

export function Events({ profile }: SectionProps) {
  if (profile.events.length === 0) {
    return (
      <Section title="Events" count={0}>
        <p className={styles.none}>
          No event in these sources involves it. It stands here for its relations or its claims.
        </p>
      </Section>
    );
  }
  return (
    <Section title="Events" count={profile.events.length}>
      <Activity profile={profile} />
      <MoreList items={profile.events} unit="events" keyOf={(event) => event.id}>
        {(event) => <EventItem event={event} />}
      </MoreList>
    </Section>
  );
}

export function Sources({ profile }: SectionProps) {
  const openPage = useApp((state) => state.openPage);
  return (
    <Section title="Sources" count={profile.sources.length}>
      <ul>
        {profile.sources.map(({ source, short, records }) => (
          <li key={source.id} className={styles.source}>
            <button type="button" className={styles.open} onClick={() => openPage({ kind: 'source', id: source.id })}>
              {short !== source.title && <span className={styles.short}>{short}</span>}
              {source.title}
            </button>
            <span className={styles.count}>{plural(records, 'record')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
