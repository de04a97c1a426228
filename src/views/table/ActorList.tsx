import type { KeyboardEvent } from 'react';
import type { ActorRow } from '../../model/answer.ts';
import { actorTypes, find } from '../../model/vocabulary.ts';
import { Name } from '../../parts/Name.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { classes } from '../../widgets/class-names.ts';
import { Skeleton } from '../../widgets/Skeleton.tsx';
import { HeaderRow } from './HeaderRow.tsx';
import { useSorted, type Column } from './sorting.ts';
import { TableFrame } from './TableFrame.tsx';
import { toTsv } from './tsv.ts';
import { useRows } from './use-rows.ts';
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

const header = ['Name', 'In its own script', 'Type', 'Country', 'Events in view', 'Of them disputed', 'Relations'];

const cells = (row: ActorRow): string[] => [
  row.name,
  row.native ?? '',
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

function Rows({ rows, total }: { readonly rows: readonly ActorRow[]; readonly total: number }) {
  const { sort, sorted, sortBy } = useSorted(rows, columns, { id: 'events', descending: true });
  const { active, setActive, onKeyDown } = useRows(sorted.length);
  const copied = (part: 'all' | 'active') => (part === 'all' ? sorted : sorted.slice(active, active + 1));
  return (
    <TableFrame
      count={`${rows.length} of ${total} actors`}
      note="Events in view in which they take part; one event counts for each of its actors, so the columns have no sum."
      what={rows.length === 1 ? '1 row' : `${rows.length} rows`}
      copyText={(part) => toTsv(header, copied(part).map(cells))}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">Actors, {rows.length}. Up and down move, Enter opens.</caption>
        <HeaderRow columns={columns} sort={sort} onSort={sortBy} />
        <tbody>
          {sorted.map((row, index) => (
            <Row
              key={row.id}
              row={row}
              isTabStop={index === active}
              onFocus={() => setActive(index)}
              onKeyDown={onKeyDown}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface RowProps {
  readonly row: ActorRow;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Row({ row, isTabStop, ...handlers }: RowProps) {
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
            <button type="button" className={styles.title} data-row="" tabIndex={isTabStop ? 0 : -1} {...handlers}>
              <Name>{row.name}</Name>
            </button>{' '}
            {row.native && (
              <span className={styles.native}>
                <Name>{row.native}</Name>
              </span>
            )}
            <span className={classes(styles.under, styles.narrow)}>{typeOf(row)}</span>
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
