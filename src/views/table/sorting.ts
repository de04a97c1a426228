import { useMemo, useState } from 'react';

type SortValue = string | number | boolean | undefined;

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly value: (row: Row) => SortValue;
  /** Numbers stand at the end of their cell, and come largest first. */
  readonly isNumber?: boolean;
  /** Not shown where there is little room. */
  readonly isWide?: boolean;
}

export interface Sort {
  readonly id: string;
  readonly descending: boolean;
}

/** What has no value comes last, either way up. */
function compare(x: SortValue, y: SortValue, descending: boolean): number {
  if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
  const order = typeof x === 'string' ? x.localeCompare(String(y), 'en') : Number(x) - Number(y);
  return descending ? -order : order;
}

/** The rows in the order of one column; without a sort in the order in which they came. */
export function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], start?: Sort) {
  const [sort, setSort] = useState(start);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.id);
    if (!column || !sort) return rows;
    return [...rows].sort((x, y) => compare(column.value(x), column.value(y), sort.descending));
  }, [rows, columns, sort]);
  const sortBy = ({ id, isNumber = false }: Column<Row>) =>
    setSort(sort?.id === id ? { id, descending: !sort.descending } : { id, descending: isNumber });
  return { sort, sorted, sortBy };
}
