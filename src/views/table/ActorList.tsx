import { Fragment } from 'react';
import { plural } from '../../base/plural.ts';
import type { ActorRow } from '../../model/answer.ts';
import { actorTypes, find } from '../../model/vocabulary.ts';
import { Name } from '../../parts/Name.tsx';
import { LevelSwitch } from '../../parts/LevelSwitch.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { classes } from '../../widgets/class-names.ts';
import { Skeleton } from '../../widgets/Skeleton.tsx';
import { RecordTable, type RowStop } from './RecordTable.tsx';
import type { Column } from './sorting.ts';
import { toTsv } from '../../parts/tsv.ts';
import { useSince } from './use-since.ts';
import styles from './Table.module.css';

const typeOf = ({ type }: ActorRow): string => find(actorTypes, type).label;

const columns: readonly Column<ActorRow>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name },
  { id: 'type', label: 'Type', value: typeOf, isWide: true },
  { id: 'country', label: 'Country', value: ({ country }) => country, isWide: true },
  { id: 'events', label: 'Events', value: ({ events }) => events, isNumber: true },
  { id: 'disputed', label: 'Disputed', value: ({ disputed }) => disputed, isNumber: true },
  { id: 'relations', label: 'Relations', value: ({ relations }) => relations, isNumber: true, isWide: true },
];

const header = [
  'Name',
  'In its own script',
  'Stands for',
  'Type',
  'Country',
  'Events in view',
  'Of them disputed',
  'Relations',
];

const cells = (row: ActorRow): string[] => [
  row.name,
  row.native ?? '',
  row.standsFor.map(({ name }) => name).join('; '),
  typeOf(row),
  row.country ?? '',
  String(row.events),
  String(row.disputed),
  String(row.relations),
];

/** Every actor in the picture: the graph's equal, in rows. */
export function ActorList() {
  const lens = useApp((state) => state.view.lens);
  const actors = useAnswer({ kind: 'actors', lens });
  return actors ? <Rows rows={actors.rows} total={actors.total} /> : <Skeleton lines={12} />;
}

/** "12 rows for 38 of 69 actors": rolled up, a row stands for several. */
function countText(rows: readonly ActorRow[], total: number): string {
  const actors = rows.reduce((sum, { standsFor }) => sum + 1 + standsFor.length, 0);
  const of = `${actors} of ${total} actors`;
  return actors === rows.length ? of : `${plural(rows.length, 'row')} for ${of}`;
}

function Rows({ rows, total }: { readonly rows: readonly ActorRow[]; readonly total: number }) {
  const since = useSince();
  return (
    <RecordTable
      rows={rows}
      columns={columns}
      start={{ id: 'events', descending: true }}
      count={countText(rows, total)}
      note="Events in view in which they take part; one event counts for each of its actors, so the columns have no sum."
      control={<LevelSwitch />}
      caption={`Actors, ${rows.length}`}
      textOf={(copied) => toTsv(header, copied.map(cells))}
    >
      {(row, stop) => <Row key={row.id} row={row} stop={stop} since={since.ofActor(row.id)} />}
    </RecordTable>
  );
}

/** Lines that the account takes out at this actor; opens what they were. */
function RemovedWords({ row: { id, removed } }: { readonly row: ActorRow }) {
  const account = useApp((state) => state.view.lens.account);
  const select = useApp((state) => state.select);
  if (!account) return undefined;
  return (
    <button
      type="button"
      className={classes(styles.under, styles.removed)}
      onClick={(event) => {
        event.stopPropagation();
        select({ kind: 'removed', id, account });
      }}
    >
      {plural(removed, 'line')} removed
    </button>
  );
}

interface RowProps {
  readonly row: ActorRow;
  readonly stop: RowStop;
  readonly since: string | undefined;
}

function Row({ row, stop, since }: RowProps) {
  const select = useApp((state) => state.select);
  const isOpen = useApp(({ view }) => {
    const page = view.panel.at(-1);
    return page?.kind === 'actor' && page.id === row.id;
  });
  return (
    <tr className={classes(styles.row, isOpen && styles.open)} onClick={() => select({ kind: 'actor', id: row.id })}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the name lies deeper than the rule looks */}
      <th scope="row" className={styles.name}>
        <div className={styles.named}>
          <span className={styles.shape}>
            <ShapeIcon type={row.type} />
          </span>
          <div>
            <button type="button" className={styles.title} {...stop}>
              <Name>{row.name}</Name>
            </button>{' '}
            {row.native && (
              <span className={styles.native}>
                <Name>{row.native}</Name>
              </span>
            )}
            <span className={classes(styles.under, styles.narrow)}>{typeOf(row)}</span>
            {row.standsFor.length > 0 && <StandsFor parts={row.standsFor} />}
            {row.removed > 0 && <RemovedWords row={row} />}
            {since !== undefined && <span className={classes(styles.under, styles.since)}>{since}</span>}
          </div>
        </div>
      </th>
      <td className={styles.wide}>{typeOf(row)}</td>
      <td className={styles.wide}>{row.country}</td>
      <td className={styles.numeric}>{row.events}</td>
      <td className={classes(styles.numeric, styles.disputed)}>{row.disputed || '–'}</td>
      <td className={classes(styles.numeric, styles.wide)}>{row.relations}</td>
    </tr>
  );
}

/** Whom the row counts beside its own actor. */
function StandsFor({ parts }: { readonly parts: ActorRow['standsFor'] }) {
  return (
    <span className={styles.under}>
      stands for{' '}
      {parts.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <Name>{name}</Name>
        </Fragment>
      ))}
    </span>
  );
}
