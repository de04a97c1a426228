import type { Profile } from '../../model/page-answers.ts';
import type { PageOf } from '../../model/view.ts';
import { Citations } from '../../parts/Citations.tsx';
import { LadderButton } from '../../parts/LadderButton.tsx';
import { Name } from '../../parts/Name.tsx';
import { notHeld } from '../../parts/not-held.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { PlaceName } from '../../parts/PlaceName.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAnswer, useAsked } from '../../state/use-answer.ts';
import { Aliases } from './Aliases.tsx';
import { ClaimCards } from './ClaimCards.tsx';
import { OfficeStripView } from './OfficeStripView.tsx';
import { Events, Facts, Relations, Sources } from './ProfileSections.tsx';
import styles from './ProfilePage.module.css';

function Head({ profile: { actor, typeLabel, aliases, country } }: { readonly profile: Profile }) {
  const native = aliases.find((alias) => alias.kind === 'native')?.text;
  return (
    <PageTitle title={actor.name} icon={<ShapeIcon type={actor.type} size={40} />}>
      {typeLabel.toLowerCase()}
      {country && (
        <>
          {' · '}
          <PlaceName place={country} />
        </>
      )}
      {native !== undefined && (
        <>
          {' · '}
          <Name>{native}</Name>
        </>
      )}
    </PageTitle>
  );
}

/** Not in the picture: says so, and puts it there. */
function NotDrawn({ profile: { actor, drawnAs } }: { readonly profile: Profile }) {
  const shown = useApp((state) => state.view.lens.shown);
  const setLens = useApp((state) => state.setLens);
  if (drawnAs !== undefined) return undefined;
  if (shown === 'all') {
    return (
      <p className={styles.notDrawn}>
        Not drawn in this view: a filter leaves it out, or nothing ties it to another actor.
      </p>
    );
  }
  return (
    <p className={styles.notDrawn}>
      Not drawn in this view.{' '}
      <button
        type="button"
        className={actions.link}
        onClick={() => setLens(`Show ${actor.name}`, { shown: [...shown, actor.id] })}
      >
        Show in the graph
      </button>
    </p>
  );
}

/** Evidence for the words above; lists of names are cited with the names. */
const located = (at: Profile['at']): Profile['at'] => at.filter((cited) => cited.path === undefined);

function ProfileLadder({ profile: { actor, events } }: { readonly profile: Profile }) {
  const lens = useApp((state) => state.view.lens);
  const lanes = useAnswer({ kind: 'lanes', events: events.map(({ id }) => id), actors: [actor.id], lens });
  return <LadderButton lanes={lanes} />;
}

function Dossier({ profile }: { readonly profile: Profile }) {
  return (
    <article className={styles.dossier}>
      <Head profile={profile} />
      <p className={styles.headline}>
        {profile.description} <Citations at={located(profile.at)} />
      </p>
      <NotDrawn profile={profile} />
      {profile.offices.map((strip) => (
        <OfficeStripView key={strip.office} strip={strip} />
      ))}
      <Relations profile={profile} />
      <Facts profile={profile} />
      <Events profile={profile} />
      <ClaimCards profile={profile} />
      <Aliases profile={profile} />
      <Sources profile={profile} />
      <div className={`${actions.row} ${styles.actions}`}>
        <ProfileLadder profile={profile} />
        <button type="button" className={actions.action} onClick={() => window.print()}>
          Print
        </button>
      </div>
    </article>
  );
}

const missing = { title: 'No such actor in this data', why: notHeld('an actor') };

/** An actor's dossier: everything that the data says of it, each line with its evidence. */
export function ProfilePage({ page }: { readonly page: PageOf<'actor'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'profile', id: page.id, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(profile) => <Dossier profile={profile} />}
    </PageGate>
  );
}
