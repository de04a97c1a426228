import { useMemo } from 'react';
import type { Chronology as ChronologyAnswer, EventRow } from '../../model/answer.ts';
import { eventCountWords, recordWords } from '../../parts/count-words.ts';
import { find, disputes } from '../../model/vocabulary.ts';
import { eventTitle } from '../../parts/event-words.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { classes } from '../../widgets/class-names.ts';
import { Skeleton } from '../../widgets/Skeleton.tsx';
import {
  accountText,
  eventCells,
  eventHeader,
  nameNote,
  names,
  sourceNames,
  sourceText,
  whoText,
} from './event-cells.ts';
import { RecordTable, type RowStop } from './RecordTable.tsx';
import type { Column } from './sorting.ts';
import { toTsv } from '../../parts/tsv.ts';
import { useSince } from './use-since.ts';
import styles from './Table.module.css';

/** Parties named in a cell before the rest become a number; the event's page and a copy name all. */
const SHOWN_PARTIES = 2;

/** What has no first day stands at its last. */
const columns: readonly Column<EventRow>[] = [
  { id: 'date', label: 'Date', value: ({ from, to }) => from ?? to },
  { id: 'what', label: 'What', value: ({ title }) => title },
  { id: 'who', label: 'Who', value: (row) => whoText(row) || undefined, isWide: true },
  { id: 'whom', label: 'Whom', value: ({ whom }) => names(whom) || undefined, isWide: true },
  { id: 'account', label: 'By whose account', value: ({ accounts }) => -accounts.length, isWide: true },
  { id: 'source', label: 'Source', value: sourceText },
];

/** Every event in view in the order of time: the graph's equal, in rows. */
export function Chronology() {
  const lens = useApp((state) => state.view.lens);
  const chronology = useAnswer({ kind: 'chronology', lens });
  return chronology ? <Rows chronology={chronology} /> : <Skeleton lines={12} />;
}

function Rows({ chronology }: { readonly chronology: ChronologyAnswer }) {
  const { rows } = chronology;
  const totals = rows.filter((row) => row.isTotal).length;
  const sources = useSourceNames();
  const since = useSince();
  return (
    <RecordTable
      rows={rows}
      columns={columns}
      start={{ id: 'date', descending: false }}
      count={eventCountWords({ ...chronology, events: rows.length, totals })}
      note="Dates as precise as given; what has no first day stands at its last. Σ is a total that somebody reported."
      caption={`Chronology, ${recordWords(rows.length, totals)}`}
      textOf={(copied) =>
        toTsv(
          eventHeader,
          copied.map((row) => eventCells(row, sources)),
        )
      }
    >
      {(row, stop) => <Row key={row.id} row={row} stop={stop} since={since.ofEvent(row.id)} />}
    </RecordTable>
  );
}

/** "A2 ¶8, ¶15" breaks after a comma and nowhere else. */
const kept = (text: string): string => text.replaceAll(/(?<!,) ¶/gu, '\u00a0¶');

function useSourceNames() {
  const overview = useOverview();
  return useMemo(() => sourceNames(overview), [overview]);
}

interface RowProps {
  readonly row: EventRow;
  readonly stop: RowStop;
  readonly since: string | undefined;
}

function Row({ row, stop, since }: RowProps) {
  const select = useApp((state) => state.select);
  const isOpen = useApp(({ view }) => {
    const page = view.panel.at(-1);
    return page?.kind === 'event' && page.id === row.id;
  });
  const sources = useSourceNames();
  const open = () => select({ kind: 'event', id: row.id });
  return (
    <tr className={classes(styles.row, row.isTotal && styles.total, isOpen && styles.open)} onClick={open}>
      <td className={styles.date}>
        {row.dateText}
        {row.softly !== undefined && <span className={styles.under}>{row.softly}</span>}
      </td>
      <th scope="row" className={styles.what}>
        <button type="button" className={styles.title} {...stop}>
          {row.total !== undefined && <span className={styles.sigma}>Σ{row.total} </span>}
          {eventTitle(row.title)}
        </button>
        <What row={row} />
        {since !== undefined && <span className={classes(styles.under, styles.since)}>{since}</span>}
      </th>
      <td className={styles.wide}>{whoText(row)}</td>
      <td className={styles.wide}>{names(row.whom)}</td>
      <td className={classes(styles.wide, row.accounts.length === 0 && styles.quiet)}>
        {accountText(row, sources, SHOWN_PARTIES)}
      </td>
      <td className={styles.quiet}>{kept(sourceText(row))}</td>
    </tr>
  );
}

/** Kind, place and dispute under the title; on a narrow screen also the actors. */
function What({ row }: { readonly row: EventRow }) {
  const dispute = row.dispute === 'undisputed' ? '' : find(disputes, row.dispute).label.toLowerCase();
  const where = row.places.map(({ name }) => name).join(', ');
  const kind = row.isTotal ? `${row.typeLabel}, a total` : row.typeLabel;
  const actors = [whoText(row), names(row.whom)].filter(Boolean).join(' → ');
  return (
    <>
      <span className={styles.under}>{[kind, where, dispute].filter(Boolean).join(' · ')}</span>
      {actors && <span className={classes(styles.under, styles.narrow)}>{actors}</span>}
      {row.renamed.length > 0 && (
        <span className={styles.under}>
          <bdi>{nameNote(row)}</bdi>
        </span>
      )}
    </>
  );
}
