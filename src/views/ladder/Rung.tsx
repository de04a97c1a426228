import type { CSSProperties } from 'react';
import type { EventId } from '../../model/ids.ts';
import type { Ladder, LadderEvent, LadderTie } from '../../model/ladder.ts';
import { Citations } from '../../parts/Citations.tsx';
import { eventTitle, nameList } from '../../parts/event-words.ts';
import { Name } from '../../parts/Name.tsx';
import { StatusChip } from '../../parts/StatusChip.tsx';
import { classes } from '../../widgets/class-names.ts';
import {
  basisText,
  dateText,
  isPlainTarget,
  lagsOf,
  nearText,
  shortCounter,
  targetText,
  thirdPartyText,
  titleIn,
  underDate,
} from './rung-words.ts';
import styles from './Rung.module.css';

interface RungProps {
  readonly ladder: Ladder;
  readonly event: LadderEvent;
  readonly style: CSSProperties | undefined;
  /**
   * Where its date stands: in the middle between the lanes; on its own side of it, where one of the other
   * lane is close by; inside its words, where these were moved off the day.
   */
  readonly date: 'middle' | 'aside' | 'inside';
  readonly isOpen: boolean;
  readonly onOpen: (id: EventId) => void;
}

/** "Σ61 counted by Pentagon": the count with a number; others of the same series are on its page. */
function Count({ event: { tallies, itemised, row } }: Pick<RungProps, 'event'>) {
  const told = tallies.find(({ tally }) => tally.best !== undefined || tally.low !== undefined) ?? tallies[0];
  if (!told || row.total === undefined) {
    return (
      <p className={styles.quiet}>
        {told ? `${told.text}, no number ` : 'a total without a number '}
        {told && <Citations at={told.at} />}
      </p>
    );
  }
  const parts = [told.parts, itemised?.replace(`${row.total}, `, '')].filter(Boolean);
  return (
    <>
      <p className={styles.count}>
        <span className={styles.sigma}>Σ{row.total}</span> <Name>{shortCounter(told)}</Name> <Citations at={told.at} />
      </p>
      <p className={styles.quiet}>{parts.join(' · ')}</p>
    </>
  );
}

function Figures({ event: { figures, row } }: Pick<RungProps, 'event'>) {
  if (row.total === undefined) return undefined;
  return figures.map((figure) => (
    <p key={figure.figure.id ?? figure.text} className={styles.quiet}>
      {figure.text}, {shortCounter(figure)} <Citations at={figure.at} />
    </p>
  ));
}

function Target({ event }: Pick<RungProps, 'event'>) {
  const target = targetText(event);
  if (target === undefined) return undefined;
  return (
    <p className={styles.quiet}>
      {target}
      {event.said.map(({ by, text, at }) => (
        <span key={by + text}>
          ; {by}: {text} <Citations at={at} />
        </span>
      ))}
    </p>
  );
}

/** What is to be known before the rest is believed: who was struck besides, whose word it is, what is disputed. */
function Flags({ event }: Pick<RungProps, 'event'>) {
  const words = [thirdPartyText(event), event.alleged ? 'alleged' : undefined].filter((text) => text !== undefined);
  if (words.length === 0 && event.row.dispute === 'undisputed') return undefined;
  return (
    <p className={styles.flags}>
      {words.map((text) => (
        <span key={text} className={styles.flag}>
          {text}
        </span>
      ))}
      <StatusChip dispute={event.row.dispute} quiet />
    </p>
  );
}

function Answers({ ladder, ties }: { readonly ladder: Ladder; readonly ties: readonly LadderTie[] }) {
  return ties.map((tie) => (
    <p key={tie.answered} className={styles.quiet}>
      {basisText(tie)}
      <span className={styles.answered}> to: {titleIn(ladder, tie.answered)}</span> <Citations at={tie.at} />
    </p>
  ));
}

function Near({ ladder, event }: Pick<RungProps, 'ladder' | 'event'>) {
  return ladder.near
    .filter(({ later }) => later === event.row.id)
    .map(({ earlier, days }) => (
      <p key={earlier} className={styles.quiet}>
        {nearText(days)}: {titleIn(ladder, earlier)}
      </p>
    ));
}

interface WordsProps extends RungProps {
  readonly ties: readonly LadderTie[];
}

function Words({ ladder, event, isOpen, onOpen, ties, date }: WordsProps) {
  const { row, inNameOf, span } = event;
  const isAnswer = ties.length > 0;
  return (
    <div className={styles.what} data-key={row.id}>
      <button
        type="button"
        className={styles.title}
        data-rung=""
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onOpen(row.id)}
      >
        {eventTitle(row.title)}
      </button>
      {date === 'inside' && <p className={styles.quiet}>{[row.dateText, ...lagsOf(ties)].join(' · ')}</p>}
      {row.isTotal && <Count event={event} />}
      {inNameOf.length > 0 && <p className={styles.quiet}>in the name of {nameList(inNameOf)}</p>}
      <Figures event={event} />
      {span.endText !== undefined && span.to === undefined && (
        <p className={styles.quiet}>{[span.endText, span.endNote].filter(Boolean).join('; ')}</p>
      )}
      {(isAnswer || !isPlainTarget(event)) && <Target event={event} />}
      <Flags event={event} />
      <Answers ladder={ladder} ties={ties} />
      <Near ladder={ladder} event={event} />
    </div>
  );
}

/** The side is where it stands; without two sides it is said. */
const Side = ({ ladder, event }: Pick<RungProps, 'ladder' | 'event'>) => (
  <span className={styles.side}>
    <Name>{ladder[event.side].name}</Name>
  </span>
);

function When({ event, date, ties }: Pick<WordsProps, 'event' | 'date' | 'ties'>) {
  const under = underDate(event, ties);
  return (
    <p className={classes(styles.when, date === 'aside' && styles.aside)}>
      <span className={styles.date}>{dateText(event)}</span>
      {under !== '' && <span className={styles.lag}>{under}</span>}
    </p>
  );
}

/** One event of a ladder: its date and lag between the lanes, its words on its own. */
export function Rung(props: RungProps) {
  const { ladder, event, style, date } = props;
  const ties = ladder.ties.filter(({ answer }) => answer === event.row.id);
  return (
    <li className={classes(styles.rung, styles[event.side])} style={style}>
      {date !== 'inside' && <When event={event} date={date} ties={ties} />}
      <Side ladder={ladder} event={event} />
      <Words {...props} ties={ties} />
    </li>
  );
}

/** Where a band ends, and how that is known. */
export function RungEnd({ event, style }: Pick<RungProps, 'event' | 'style'>) {
  const { row, side, span } = event;
  return (
    <li className={classes(styles.rung, styles[side], styles.end)} style={style}>
      <div className={styles.what} data-key={`${row.id} end`}>
        <p className={styles.endText}>
          {span.endText}
          <span className="visually-hidden">: {eventTitle(row.title)}</span>
        </p>
        {span.endNote !== undefined && <p className={styles.quiet}>{span.endNote}</p>}
      </div>
    </li>
  );
}
