import type { ChangeRow, Changes } from '../../model/clocks.ts';
import { plural } from '../../base/plural.ts';
import { formatDay, type Day } from '../../model/day.ts';
import type { SinceMark } from '../../model/world-standing.ts';
import { Citations } from '../../parts/Citations.tsx';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import styles from './ChangesPage.module.css';

/** In the order of the page. */
const kinds: readonly { readonly mark: SinceMark; readonly title: string; readonly sign: string }[] = [
  { mark: 'changed', title: 'Changed', sign: '▲' },
  { mark: 'added', title: 'Began', sign: '+' },
  { mark: 'ended', title: 'Ended', sign: '…' },
];

function Row({ row, sign }: { readonly row: ChangeRow; readonly sign: string }) {
  return (
    <li className={styles.row}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span className={styles.words}>
        {row.sentence}
        {row.soft !== undefined && <span className={styles.soft}> · its day is not given</span>}
      </span>
      <Citations at={row.at} />
    </li>
  );
}

function Standing({ rows }: Pick<Changes, 'rows'>) {
  return kinds.map(({ mark, title, sign }) => {
    const own = rows.filter((row) => row.mark === mark);
    if (own.length === 0) return null;
    return (
      <Section key={mark} title={title} count={own.length}>
        <ul>
          {own.map((row) => (
            <Row key={row.relations.join(' ')} row={row} sign={sign} />
          ))}
        </ul>
      </Section>
    );
  });
}

function Events({ events }: Pick<Changes, 'events'>) {
  if (events.length === 0) return null;
  const soft = events.filter((each) => each.soft).length;
  return (
    <Section title="Events that begin between the two days" count={events.length}>
      {soft > 0 && (
        <p className={styles.note}>
          {soft} of them may lie outside the two days: no exact day is given for {soft === 1 ? 'it' : 'them'}.
        </p>
      )}
      <MoreList items={events} first={8} unit="events" keyOf={({ event }) => event.id}>
        {({ event, soft: isSoft }) => (
          <EventItem event={event} note={isSoft ? 'may lie outside the two days' : undefined} />
        )}
      </MoreList>
    </Section>
  );
}

/** What limits the comparison: the reach of the sources, and what a first mention is not. */
function Limits({ reach, firstTold, from }: Changes) {
  return (
    <>
      {reach !== undefined && (
        <p className={styles.note}>
          No source reaches past {formatDay(reach)}: what is not listed is as it was last told of, which is not to say
          that it still holds.
        </p>
      )}
      {firstTold > 0 && (
        <p className={styles.note}>
          {plural(firstTold, 'relation')} without a given start {firstTold === 1 ? 'is' : 'are'} drawn soft on{' '}
          {formatDay(from)}, since no source had yet spoken of {firstTold === 1 ? 'it' : 'them'}. That is no change.
        </p>
      )}
    </>
  );
}

/** A day that no line breaks. */
const unbroken = (day: Day): string => formatDay(day).replaceAll(' ', '\u00a0');

/** Days that no source reaches have no picture to compare. */
function Beyond({ from, to, reach }: { readonly from: Day; readonly to: Day; readonly reach: Day }) {
  return (
    <article>
      <PageTitle title={`No source reaches ${unbroken(from)} or ${unbroken(to)}`} size="sentence">
        <p>
          Nothing here is known after {formatDay(reach)}, so nothing can be said of what changed between the two days.
        </p>
      </PageTitle>
    </article>
  );
}

function Body({ changes }: { readonly changes: Changes }) {
  const { from, to, rows, events, isOrdered, reach } = changes;
  if (!isOrdered) return <Unordered from={from} to={to} />;
  if (reach !== undefined && from >= reach) return <Beyond from={from} to={to} reach={reach} />;
  return (
    <article>
      <PageTitle title={`What changed from ${unbroken(from)} to ${unbroken(to)}`} size="sentence">
        <p>
          {plural(rows.length, 'change')} between the actors shown, {plural(events.length, 'event')} in view. Counted
          from these sources alone.
        </p>
      </PageTitle>
      {rows.length === 0 && <p className={styles.note}>No leader, member, backer or base changes in these sources.</p>}
      <Standing rows={rows} />
      <Events events={events} />
      <Limits {...changes} />
    </article>
  );
}

function Unordered({ from, to }: Pick<Changes, 'from' | 'to'>) {
  return (
    <article>
      <PageTitle title={`${formatDay(from)} is not before ${formatDay(to)}`} size="sentence">
        <p>Choose an earlier day to compare with, or a later one to show, in “as of” above the graph.</p>
      </PageTitle>
    </article>
  );
}

const missing = {
  title: 'No second day is chosen',
  why: 'Choose one in “as of” above the graph, under “Compare with another day”.',
};

/** What changed between the two days of the lens, each row with its evidence. */
export function ChangesPage() {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'changes', lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(changes) => <Body changes={changes} />}
    </PageGate>
  );
}
