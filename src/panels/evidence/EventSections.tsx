import type { EventRow } from '../../model/answer.ts';
import type { EventAnswer, ResponseRow } from '../../model/page-answers.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Citations } from '../../parts/Citations.tsx';
import { counterWords } from '../../parts/counter-words.ts';
import { EventItem } from '../../parts/EventItem.tsx';
import { FiguresButton } from '../../parts/FiguresButton.tsx';
import { FigureItem } from '../../parts/FigureItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { PlaceName } from '../../parts/PlaceName.tsx';
import { ResponseItem } from '../../parts/ResponseItem.tsx';
import { Section } from '../../parts/Section.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { partsOf } from './event-parts.ts';
import styles from './EventSections.module.css';

interface SectionProps {
  readonly event: EventAnswer;
}

/** A total: how many incidents, by whose count, in which parts, and how many stand here one by one. */
export function Totals({ event: { tallies, itemised } }: SectionProps) {
  if (tallies.length === 0) return undefined;
  return (
    <Section title="A total of incidents" aside={itemised}>
      <ul className={styles.card}>
        {tallies.map(({ text, parts, countedBy, at }) => (
          <li key={`${text}${countedBy?.id}`} className={styles.tally}>
            <p>
              <span className={styles.total}>{text}</span>{' '}
              <bdi className={styles.quiet}>{counterWords({ countedBy })}</bdi>
            </p>
            <Citations at={at} />
            {parts !== '' && <p className={styles.parts}>{parts}</p>}
          </li>
        ))}
      </ul>
      {tallies.length > 1 && (
        <p className={styles.caution}>Counts of one and the same series, side by side and never added.</p>
      )}
    </Section>
  );
}

const questions = { killed: 'How many died?', injured: 'How many were injured?' } as const;

/** The question that all of the figures answer, or none. */
function figuresTitle(figures: EventAnswer['figures']): string {
  const [harm, ...others] = new Set(figures.map(({ figure }) => figure.harm));
  return harm !== undefined && others.length === 0 ? questions[harm] : 'Figures, each with its counter';
}

/** The caution that all of them share, said once. */
function sharedCaution(figures: EventAnswer['figures']): string | undefined {
  const [caution, ...others] = new Set(figures.map((row) => row.caution));
  return others.length === 0 && figures.length > 1 ? caution : undefined;
}

export function Figures({
  event: {
    row: { id },
    figures,
    ledger,
  },
}: SectionProps) {
  if (figures.length === 0) return undefined;
  const shared = sharedCaution(figures);
  const beside = ledger.questions.some(({ aspect }) => aspect === 'toll');
  return (
    <Section
      title={beside ? 'Other figures, without a claim' : figuresTitle(figures)}
      aside={<FiguresButton of={{ kind: 'event', id }} />}
    >
      <ul className={styles.card}>
        {figures.map((row) => (
          <li key={row.figure.id ?? row.text}>
            <FigureItem row={row} withoutCaution={shared !== undefined} />
          </li>
        ))}
      </ul>
      {figures.length > 1 && (
        <p className={styles.caution}>{shared ?? 'Side by side as each counter gives them, never added.'}</p>
      )}
    </Section>
  );
}

export function Participants({ event: { participants } }: SectionProps) {
  return (
    <Section title="Who took part">
      <ul>
        {partsOf(participants).map(({ actor, role, notes }) => (
          <li key={`${role}${actor.id}`} className={styles.part}>
            <span className={styles.role}>{role}</span>
            <span className={styles.icon}>
              <ShapeIcon type={actor.type} size={14} />
            </span>
            <span className={styles.words}>
              <ActorName actor={actor} />
              {notes.length > 0 && <span className={styles.quiet}> {notes.join(' · ')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How it was done, where, and what kind of event it is coded as. */
export function Details({ event: { row, means, quadLabel } }: SectionProps) {
  const kind = quadLabel === 'Neither' ? row.typeLabel : `${row.typeLabel} · ${quadLabel.toLowerCase()}`;
  return (
    <Section title="Details">
      <dl className={styles.details}>
        <dt>Kind</dt>
        <dd>{kind}</dd>
        <dt>Where</dt>
        <dd className={styles.places}>
          {row.places.length === 0
            ? 'place not given'
            : row.places.map((place) => <PlaceName key={place.id} place={place} />)}
        </dd>
        {means.length > 0 && (
          <>
            <dt>Means</dt>
            <dd>{means.join(', ')}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function Related({ title, rows }: { readonly title: string; readonly rows: readonly EventRow[] }) {
  if (rows.length === 0) return undefined;
  return (
    <Section title={title} count={rows.length}>
      <MoreList items={rows} unit="events" keyOf={(row) => row.id}>
        {(row) => <EventItem event={row} />}
      </MoreList>
    </Section>
  );
}

interface ResponsesProps {
  readonly title: string;
  readonly rows: readonly ResponseRow[];
}

export function Responses({ title, rows }: ResponsesProps) {
  if (rows.length === 0) return undefined;
  return (
    <Section title={title}>
      <ul>
        {rows.map((row) => (
          <li key={row.event.id}>
            <ResponseItem row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What it is a part of, what is a part of it, what it answers and what answers it. */
export function Ties({ event }: SectionProps) {
  return (
    <>
      <Related title="Itemised here" rows={event.parts} />
      <Related title="Part of" rows={event.partOf} />
      <Responses title="In response to" rows={event.inResponseTo} />
      <Responses title="Answered by" rows={event.answeredBy} />
    </>
  );
}
