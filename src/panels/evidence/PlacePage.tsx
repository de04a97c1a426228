import { Fragment } from 'react';
import type { PlaceAnswer } from '../../model/page-answers.ts';
import type { PageOf } from '../../model/view.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Citations } from '../../parts/Citations.tsx';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { Name } from '../../parts/Name.tsx';
import { notHeld } from '../../parts/not-held.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { PlaceName } from '../../parts/PlaceName.tsx';
import { Section } from '../../parts/Section.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import styles from './PlacePage.module.css';

const kinds: Readonly<Record<string, string>> = { point: 'place', area: 'area', unknown: 'place of unknown extent' };

function Head({ place }: { readonly place: PlaceAnswer }) {
  return (
    <PageTitle title={place.name}>
      {kinds[place.kind] ?? place.kind}
      {place.parents.map((parent) => (
        <Fragment key={parent.id}>
          {' · '}
          <PlaceName place={parent} />
        </Fragment>
      ))}{' '}
      · <Citations at={place.at} />
    </PageTitle>
  );
}

function Based({ based }: Pick<PlaceAnswer, 'based'>) {
  return (
    <Section title="Actors based here" count={based.length}>
      {based.length === 0 && <p className={styles.quiet}>None in these sources.</p>}
      <MoreList items={based} unit="actors" keyOf={(actor) => actor.id}>
        {(actor) => (
          <div className={styles.actor}>
            <ShapeIcon type={actor.type} size={14} />
            <ActorName actor={actor} />
          </div>
        )}
      </MoreList>
    </Section>
  );
}

function Events({ events }: Pick<PlaceAnswer, 'events'>) {
  return (
    <Section title="Events here" count={events.length}>
      {events.length === 0 && <p className={styles.quiet}>None in these sources.</p>}
      <MoreList items={events} unit="events" keyOf={(event) => event.id}>
        {(event) => <EventItem event={event} />}
      </MoreList>
    </Section>
  );
}

const missing = { title: 'No such place in this data', why: notHeld('a place') };

/** A place: who is based there and what happened there, kept apart. */
export function PlacePage({ page }: { readonly page: PageOf<'place'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'place', id: page.id, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(place) => (
        <article>
          <Head place={place} />
          <Events events={place.events} />
          <Based based={place.based} />
          <Section title="Where">
            <p className={styles.quiet}>{place.coordinates}</p>
          </Section>
          {place.aliases.length > 0 && (
            <Section title="Other names">
              <p className={styles.names}>
                {place.aliases.map((alias) => (
                  <Name key={alias.text}>{alias.text}</Name>
                ))}
              </p>
            </Section>
          )}
        </article>
      )}
    </PageGate>
  );
}
