import type { EventRow } from '../../model/answer.ts';
import { Citations } from '../../parts/Citations.tsx';
import { eventTitle } from '../../parts/event-words.ts';
import { Section } from '../../parts/Section.tsx';
import { StatusChip } from '../../parts/StatusChip.tsx';
import { useApp } from '../../state/app-store.ts';
import { accountLines, type LaneTitle } from './dyad-words.ts';
import styles from './LaneTable.module.css';

/** Who used what was struck, where the lane runs to struck sites; else by whose word each event stands. */
const lastColumns = {
  users: { heading: 'Used by', lines: (row: EventRow) => usersOf(row) },
  account: { heading: 'By whose word', lines: accountLines },
} as const;

const usersOf = ({ through }: EventRow): readonly string[] =>
  through.length > 0 ? through.map((actor) => actor.name) : ['not given'];

type LastColumn = (typeof lastColumns)[keyof typeof lastColumns];

function LaneRow({ row, last }: { readonly row: EventRow; readonly last: LastColumn }) {
  const openPage = useApp((state) => state.openPage);
  return (
    <tr className={styles.row}>
      <td className={styles.date}>{row.dateText}</td>
      <td>
        <button type="button" className={styles.title} onClick={() => openPage({ kind: 'event', id: row.id })}>
          {row.total !== undefined && `Σ${row.total} · `}
          {eventTitle(row.title)}
        </button>
        <p className={styles.where}>
          {row.places.map((place) => place.name).join(', ') || 'place not given'} · <Citations at={row.at} />
        </p>
        <StatusChip dispute={row.dispute} quiet />
      </td>
      <td className={styles.account}>
        {last.lines(row).map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </td>
    </tr>
  );
}

/** The events of one direction between two actors, in time order. */
export function LaneTable({ lane: { title, rows } }: { readonly lane: LaneTitle }) {
  const last = rows.some((row) => row.through.length > 0) ? lastColumns.users : lastColumns.account;
  return (
    <Section title={title} count={rows.length}>
      {rows.length === 0 ? (
        <p className={styles.none}>No event in this view.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">What, where</th>
              <th scope="col">{last.heading}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LaneRow key={row.id} row={row} last={last} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
