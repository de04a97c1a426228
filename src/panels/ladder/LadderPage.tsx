import { plural } from '../../base/plural.ts';
import type { Ladder, LadderCount } from '../../model/ladder.ts';
import type { ClaimRow } from '../../model/page-answers.ts';
import type { EventId } from '../../model/ids.ts';
import type { PageOf } from '../../model/view.ts';
import { Citations } from '../../parts/Citations.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { eventTitle } from '../../parts/event-words.ts';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { Name } from '../../parts/Name.tsx';
import { notHeld } from '../../parts/not-held.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { useCiting } from '../../parts/use-citing.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { showCanvas } from '../../state/commands.ts';
import { useAsked } from '../../state/use-answer.ts';
import { LeftOut } from './LeftOut.tsx';
import { ladderSentence, ladderText, noRatio } from './ladder-text.ts';
import styles from './LadderPage.module.css';

interface LadderProps {
  readonly ladder: Ladder;
}

function Count({ count: { label, value, note, event } }: { readonly count: LadderCount }) {
  const openPage = useApp((state) => state.openPage);
  const open = event && (() => openPage({ kind: 'event', id: event }));
  return (
    <li className={styles.count}>
      {open ? (
        <button type="button" className={styles.open} onClick={open}>
          {eventTitle(label)}
        </button>
      ) : (
        <span>{label}</span>
      )}
      <span className={styles.value}>
        <strong>{value}</strong>
        {note !== undefined && <span className={styles.note}> {note.replace(`${value} `, '')}</span>}
      </span>
    </li>
  );
}

function Places({ ladder: { places } }: LadderProps) {
  return places.flatMap(({ event, rows }) =>
    rows.map(({ place, answered, answers }) => (
      <li key={`${event} ${place}`} className={styles.count}>
        <span>
          In <Name>{place}</Name>
        </span>
        <span className={styles.note}>
          {answered} · {answers}
        </span>
      </li>
    )),
  );
}

/** Said under the numbers: what they do not amount to. */
function cautionsOf({ windowsDiffer, datedPairs, medianLag, statements }: Ladder): string[] {
  const median =
    medianLag === undefined
      ? `No median lag: ${plural(datedPairs, 'dated pair')}, five are the least.`
      : `Median lag ${medianLag} days, over ${datedPairs} dated pairs.`;
  const left = `${plural(statements, 'statement is', 'statements are')} left out.`;
  return [windowsDiffer ? noRatio : '', datedPairs > 0 ? median : '', statements > 0 ? left : ''].filter(Boolean);
}

function Numbers({ ladder }: LadderProps) {
  if (ladder.counts.length === 0) return undefined;
  return (
    <Section title="In numbers">
      <ul>
        {ladder.counts.map((count) => (
          <Count key={`${count.label}${count.value}`} count={count} />
        ))}
        <Places ladder={ladder} />
      </ul>
      {cautionsOf(ladder).map((text) => (
        <p key={text} className={styles.caution}>
          {text}
        </p>
      ))}
    </Section>
  );
}

function Said({ row, signed }: { readonly row: ClaimRow; readonly signed: boolean }) {
  const openPage = useApp((state) => state.openPage);
  const { line, on, citations } = row;
  return (
    <div className={styles.said}>
      {signed && (
        <span className={styles.sign} aria-hidden="true">
          {line.sign}
        </span>
      )}
      <button
        type="button"
        className={styles.says}
        onClick={() => openPage({ kind: 'event', id: on.id as EventId, claim: line.claim })}
      >
        {signed && (
          <>
            <bdi className={styles.by}>{line.byName}</bdi> {line.words}:{' '}
          </>
        )}
        {line.says}
      </button>
      <span className={styles.at}>
        <Citations at={citations} />
      </span>
    </div>
  );
}

interface JudgedProps {
  readonly title: string;
  readonly rows: readonly ClaimRow[];
  readonly signed?: boolean;
}

function Judged({ title, rows, signed = false }: JudgedProps) {
  if (rows.length === 0) return undefined;
  return (
    <Section title={title} count={rows.length}>
      <MoreList items={rows} first={4} unit="claims" keyOf={({ line }) => line.claim}>
        {(row) => <Said row={row} signed={signed} />}
      </MoreList>
    </Section>
  );
}

/** Judgements that a claim denies stand apart, with the sign of each; the others as they are said. */
function Judgements({ ladder: { ofAnswers, ofAnswered } }: LadderProps) {
  const isDisputed = ({ status }: ClaimRow) => status.dispute === 'contested';
  return (
    <>
      <Judged title="How the answers are judged" rows={ofAnswers.filter((row) => !isDisputed(row))} />
      <Judged title="Disputed judgements" signed rows={[...ofAnswers, ...ofAnswered].filter(isDisputed)} />
      <Judged title="How what they answer is judged" rows={ofAnswered.filter((row) => !isDisputed(row))} />
    </>
  );
}

function Neither({ ladder: { neither } }: LadderProps) {
  if (neither.length === 0) return undefined;
  return (
    <Section title="On neither lane" count={neither.length}>
      <p className={styles.caution}>Between the two, but without direction, or put down to both.</p>
      <MoreList items={neither} first={4} unit="events" keyOf={({ id }) => id}>
        {(row) => <EventItem event={row} />}
      </MoreList>
    </Section>
  );
}

function Actions({ ladder }: LadderProps) {
  const cite = useCiting();
  return (
    <div className={`${actions.row} ${styles.actions}`}>
      <button type="button" className={actions.action} onClick={() => showCanvas('graph')}>
        Graph
      </button>
      <button type="button" className={actions.action} onClick={() => showCanvas('chronology')}>
        Chronology
      </button>
      <CopyButton label="Copy cited" what="the ladder with its sources" text={() => ladderText(ladder, cite)} />
    </div>
  );
}

const missing = { title: 'No such actors in this data', why: notHeld('actors') };

/** The ladder in numbers and in what is said of it; the rungs themselves are on the canvas. */
export function LadderPage({ page: { left, right } }: { readonly page: PageOf<'ladder'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'ladder', left, right, near: false, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(ladder) => (
        <article>
          <PageTitle title="What answered what?">
            <p>
              <Name>{ladder.left.name}</Name> and <Name>{ladder.right.name}</Name>
            </p>
            <p>{ladderSentence(ladder)}</p>
          </PageTitle>
          <Numbers ladder={ladder} />
          <Judgements ladder={ladder} />
          <Neither ladder={ladder} />
          <LeftOut ladder={ladder} />
          <Actions ladder={ladder} />
        </article>
      )}
    </PageGate>
  );
}
