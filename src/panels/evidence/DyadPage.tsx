import type { DyadAnswer } from '../../model/page-answers.ts';
import type { EventRow } from '../../model/answer.ts';
import type { PageOf } from '../../model/view.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { eventTitle } from '../../parts/event-words.ts';
import { LadderButton } from '../../parts/LadderButton.tsx';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { RelationItem } from '../../parts/RelationItem.tsx';
import { Section } from '../../parts/Section.tsx';
import { useCiting } from '../../parts/use-citing.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAnswer, useAsked } from '../../state/use-answer.ts';
import { dyadSentence, dyadTitle, lanesOf } from './dyad-words.ts';
import { EventPage } from './EventPage.tsx';
import { Responses } from './EventSections.tsx';
import { LaneTable } from './LaneTable.tsx';
import styles from './DyadPage.module.css';

const rowsOf = ({ aToB, bToA, undirected, through }: DyadAnswer): readonly EventRow[] => [
  ...new Map([...aToB, ...bToA, ...undirected, ...through].map((row) => [row.id, row])).values(),
];

function Ends({ dyad: { a, b } }: { readonly dyad: DyadAnswer }) {
  const openPage = useApp((state) => state.openPage);
  const open = ({ actor, id }: DyadAnswer['a']) =>
    actor ? openPage({ kind: 'actor', id: actor }) : openPage({ kind: 'sites', id });
  return [a, b].map((end) => (
    <button key={end.id} type="button" className={actions.action} onClick={() => open(end)}>
      <bdi>{end.name}</bdi>
    </button>
  ));
}

function Actions({ dyad }: { readonly dyad: DyadAnswer }) {
  const cite = useCiting();
  const ends = [dyad.a.actor, dyad.b.actor].filter((actor) => actor !== undefined);
  const events = rowsOf(dyad).map((row) => row.id);
  const lens = useApp((state) => state.view.lens);
  const lanes = useAnswer({ kind: 'lanes', events, actors: ends.length === 2 ? ends : [], lens });
  const text = () =>
    [
      `${dyadTitle(dyad)}: ${dyadSentence(dyad)}, ${dyad.spanText}`,
      ...rowsOf(dyad).map((row) => `${row.dateText}\t${eventTitle(row.title)}\t${row.at.map(cite).join('; ')}`),
    ].join('\n');
  return (
    <div className={`${actions.row} ${styles.actions}`}>
      <Ends dyad={dyad} />
      <LadderButton lanes={lanes} />
      <CopyButton label="Copy cited" what="the events with their sources" text={text} />
    </div>
  );
}

function Relations({ dyad: { relations } }: { readonly dyad: DyadAnswer }) {
  if (relations.length === 0) return undefined;
  return (
    <Section title="Standing relations">
      <ul>
        {relations.map((row) => (
          <RelationItem key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function DyadBody({ dyad }: { readonly dyad: DyadAnswer }) {
  return (
    <article>
      <PageTitle title={dyadTitle(dyad)}>
        <p>{dyadSentence(dyad)}</p>
        {dyad.events > 0 && <p>{dyad.spanText}</p>}
      </PageTitle>
      {lanesOf(dyad).map((lane) => (
        <LaneTable key={lane.title} lane={lane} />
      ))}
      <Responses title="In response to" rows={dyad.inResponseTo} />
      <Relations dyad={dyad} />
      <Actions dyad={dyad} />
    </article>
  );
}

const missing = {
  title: 'Nothing between these two in this view',
  why: 'A filter, the chosen day or the level of detail leaves out every event and relation between them. Lift a filter in the sentence above the graph, or go back.',
};

/** Everything in view between two drawn actors. One event alone opens as that event. */
export function DyadPage({ page }: { readonly page: PageOf<'dyad'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'dyad', a: page.a, b: page.b, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(dyad) => {
        const [only, ...rest] = rowsOf(dyad);
        const alone = only !== undefined && rest.length === 0 && dyad.relations.length === 0;
        return alone ? <EventPage page={{ kind: 'event', id: only.id }} /> : <DyadBody dyad={dyad} />;
      }}
    </PageGate>
  );
}
