import type { FocusEventHandler, KeyboardEventHandler, ReactNode } from 'react';
import { plural } from '../../base/plural.ts';
import { HeaderRow } from './HeaderRow.tsx';
import { useSorted, type Column, type Sort } from './sorting.ts';
import { TableFrame } from './TableFrame.tsx';
import { useRows } from './use-rows.ts';
import styles from './Table.module.css';

/** What makes the button of a row a stop of the arrows. */
export interface RowStop {
  readonly 'data-row': '';
  readonly tabIndex: 0 | -1;
  readonly onFocus: FocusEventHandler<HTMLElement>;
  readonly onKeyDown: KeyboardEventHandler<HTMLElement>;
}

interface RecordTableProps<Record> {
  readonly rows: readonly Record[];
  readonly columns: readonly Column<Record>[];
  readonly start: Sort;
  /** The count with its unit: "34 of 60 events". */
  readonly count: string;
  readonly note: string;
  readonly control?: ReactNode;
  /** Of what and how many: "Actors, 26". */
  readonly caption: string;
  /** Rows as cells for a spreadsheet. */
  readonly textOf: (rows: readonly Record[]) => string;
  readonly children: (row: Record, stop: RowStop) => ReactNode;
}

/** Records in rows that sort, with one tab stop for all of them. */
export function RecordTable<Record extends { readonly id: string }>(props: RecordTableProps<Record>) {
  const { rows, columns, start, count, note, control, caption, textOf, children } = props;
  const { sort, sorted, sortBy } = useSorted(rows, columns, start);
  const { active, setActive, onKeyDown } = useRows(sorted.length);
  const copied = (part: 'all' | 'active') => (part === 'all' ? sorted : sorted.slice(active, active + 1));
  const stopAt = (index: number): RowStop => ({
    'data-row': '',
    tabIndex: index === active ? 0 : -1,
    onFocus: () => setActive(index),
    onKeyDown,
  });
  return (
    <TableFrame
      count={count}
      note={note}
      control={control}
      what={plural(rows.length, 'row')}
      copyText={(part) => textOf(copied(part))}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}. Up and down move, Enter opens.</caption>
        <HeaderRow columns={columns} sort={sort} onSort={sortBy} />
        <tbody>{sorted.map((row, index) => children(row, stopAt(index)))}</tbody>
      </table>
    </TableFrame>
  );
}
