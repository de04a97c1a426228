import { ArrowDown, ArrowUp } from 'lucide-react';
import { classes } from '../../widgets/class-names.ts';
import type { Column, Sort } from './sorting.ts';
import styles from './Table.module.css';

interface HeaderRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: (column: Column<Row>) => void;
}

/** Column headings that sort; the second press turns the order round. */
export function HeaderRow<Row>({ columns, sort, onSort }: HeaderRowProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={classes(column.isNumber && styles.numeric, column.isWide && styles.wide, styles[column.id])}
            aria-sort={orderOf(column.id, sort)}
          >
            <button type="button" className={styles.sort} onClick={() => onSort(column)}>
              {column.label}
              {sort?.id === column.id && <Arrow descending={sort.descending} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const orderOf = (id: string, sort: Sort | undefined) =>
  sort?.id === id ? (sort.descending ? 'descending' : 'ascending') : undefined;

function Arrow({ descending }: { readonly descending: boolean }) {
  const Icon = descending ? ArrowDown : ArrowUp;
  return <Icon className={styles.arrow} aria-hidden="true" />;
}
