import { formatDay, type Day } from '../../model/day.ts';
import type { EventAnswer } from '../../model/page-answers.ts';
import type { LedgerLine, LedgerQuestion } from '../../model/ledger.ts';
import type { PageOf } from '../../model/view.ts';
import { Citations } from '../../parts/Citations.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { eventTitle, nameList } from '../../parts/event-words.ts';
import { LadderButton } from '../../parts/LadderButton.tsx';
import { notHeld } from '../../parts/not-held.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { useCiting } from '../../parts/use-citing.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAnswer, useAsked } from '../../state/use-answer.ts';
import { citedClaim } from './claim-words.ts';
import { dateWords } from './event-parts.ts';
import { Details, Figures, Participants, Ties, Totals } from './EventSections.tsx';
import { moveByKey } from './ledger-keys.ts';
import { GradedOut, useUnread } from './GradedOut.tsx';
import { LedgerView } from './LedgerView.tsx';
import { Assessments } from './own/Assessments.tsx';
import { OwnClaims } from './own/OwnClaims.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useOpenClaim } from './use-open-claim.ts';
import styles from './EventPage.module.css';

interface Props {
  readonly event: EventAnswer;
  readonly page: PageOf<'event'>;
}

const linesOf = ({ ledger }: EventAnswer): readonly LedgerLine[] =>
  ledger.questions.flatMap((question) => question.answers.flatMap((answer) => answer.lines));

const uniqueLines = (event: EventAnswer): readonly LedgerLine[] => [
  ...new Map(linesOf(event).map((line) => [line.claim, line])).values(),
];

function Head({ event: { row, precision, participants } }: Pick<Props, 'event'>) {
  const victims = participants.filter((p) => p.role === 'victim').map((p) => p.actor);
  const facts = [dateWords(row, precision), row.places.map((place) => place.name).join(', ')];
  return (
    <PageTitle title={eventTitle(row.title)} size="sentence">
      {facts.filter((fact) => fact !== '').join(' · ')}
      {victims.length > 0 && ` · victims: ${nameList(victims)}`} · <Citations at={row.at} />
    </PageTitle>
  );
}

function citedEvent(event: EventAnswer, cite: ReturnType<typeof useCiting>): string {
  const { row } = event;
  const head = `${eventTitle(row.title)}, ${row.dateText} — ${row.at.map(cite).join('; ')}`;
  return [head, ...uniqueLines(event).map((line) => citedClaim(line, cite))].join('\n');
}

function Actions({ event }: Pick<Props, 'event'>) {
  const openPage = useApp((state) => state.openPage);
  const cite = useCiting();
  const lens = useApp((state) => state.view.lens);
  const lanes = useAnswer({ kind: 'lanes', events: [event.row.id], actors: [], lens });
  const at = event.row.at[0];
  const open = () =>
    at &&
    openPage({ kind: 'source', id: at.source, ...(at.paragraph === undefined ? {} : { paragraph: at.paragraph }) });
  return (
    <div className={`${actions.row} ${styles.actions}`}>
      <LadderButton lanes={lanes} />
      <CopyButton
        label="Copy cited"
        what="the event and its claims with their sources"
        text={() => citedEvent(event, cite)}
      />
      <button type="button" className={actions.action} onClick={open}>
        Open source
      </button>
    </div>
  );
}

function EventBody({ event, page }: Props) {
  const opened = useOpenClaim(page.claim);
  const unread = useUnread(event.row.id);
  const { ledger } = event;
  const { aspect, dispute } = ledger.overall;
  const asked = ledger.questions.find((question) => question.aspect === aspect);
  const told = dispute === 'undisputed' ? undefined : aspect;
  const judged = (question: LedgerQuestion) => question.aspect === 'assessment';
  const shared = { told, citations: event.citations, opened };
  return (
    // The keys only move focus between buttons that Tab reaches as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article onKeyDown={moveByKey}>
      <Head event={event} />
      <StatusLine
        status={ledger.overall}
        support={ledger.support}
        answers={asked?.answers.length}
        lines={linesOf(event)}
        isUnread={unread > 0 && linesOf(event).length === 0}
        onClaim={(line) => opened.call(line.claim)}
      />
      <GradedOut event={event.row.id} />
      <Totals event={event} />
      <OwnClaims event={event} opened={opened}>
        <LedgerView questions={ledger.questions.filter((question) => !judged(question))} {...shared} />
      </OwnClaims>
      <Figures event={event} />
      <Participants event={event} />
      <Ties event={event} />
      <LedgerView questions={ledger.questions.filter(judged)} {...shared} />
      <Assessments on={event.row.id} />
      <Details event={event} />
      <Actions event={event} />
    </article>
  );
}

const missing = { title: 'No such event in this data', why: notHeld('an event') };

/** Why an event of the data set is not there under the second clock. */
const notYetTold = (knownBy: Day) => ({
  title: `Not in these sources by ${formatDay(knownBy)}`,
  why: 'No source here had told of this event by that day. Lift “in these sources by” above the graph to see it.',
});

/** One event: what happened, who says what of it, figures, parts and what it answers. */
export function EventPage({ page }: { readonly page: PageOf<'event'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'event', id: page.id, lens });
  return (
    <PageGate asked={asked} missing={lens.knownBy === undefined ? missing : notYetTold(lens.knownBy)}>
      {(event) => <EventBody event={event} page={page} />}
    </PageGate>
  );
}
