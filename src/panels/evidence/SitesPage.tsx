import type { SitesAnswer } from '../../model/page-answers.ts';
import type { PageOf } from '../../model/view.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Citations } from '../../parts/Citations.tsx';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { nameList } from '../../parts/event-words.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import styles from './SitesPage.module.css';

function Site({ site: { actor, place, users, at } }: { readonly site: SitesAnswer['sites'][number] }) {
  return (
    <li className={styles.site}>
      <ShapeIcon type="site" size={14} />
      <div className={styles.words}>
        <ActorName actor={actor} />
        <p className={styles.quiet}>
          <bdi>{place}</bdi> · {users.length > 0 ? `used by ${nameList(users)}` : 'used by: not given'}
        </p>
      </div>
      <Citations at={at} />
    </li>
  );
}

const missing = {
  title: 'No such sites in this view',
  why: 'They are drawn as one only while none of their holders is drawn with them. Lift a filter in the sentence above the graph, or go back.',
};

/** Struck sites that the graph draws as one: each by name, with its users, and what happened there. */
export function SitesPage({ page }: { readonly page: PageOf<'sites'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'sites', id: page.id, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {({ name, sites, events }) => (
        <article>
          <PageTitle title={name}>
            {sites.length} sites, drawn as one. {events.length} events in this view.
          </PageTitle>
          <Section title="Sites" count={sites.length}>
            <ul>
              {sites.map((site) => (
                <Site key={site.actor.id} site={site} />
              ))}
            </ul>
          </Section>
          <Section title="Events" count={events.length}>
            <MoreList items={events} unit="events" keyOf={(event) => event.id}>
              {(event) => <EventItem event={event} />}
            </MoreList>
          </Section>
        </article>
      )}
    </PageGate>
  );
}
