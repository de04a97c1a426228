/**
 * A column with any number of whole numbers a row, in two flat arrays: the values of row r are
 * `values[offsets[r]] … values[offsets[r + 1] - 1]`.
 */
export interface Ragged {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

export function raggedOf(rows: readonly (readonly number[])[]): Ragged {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => (offsets[r + 1] = offsets[r]! + row.length));
  const values = new Int32Array(offsets[rows.length]!);
  rows.forEach((row, r) => values.set(row, offsets[r]!));
  return { offsets, values };
}

/** True when the test accepts at least one value of the row. */
export function someInRow({ offsets, values }: Ragged, row: number, accepts: (value: number) => boolean): boolean {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (accepts(values[i]!)) return true;
  return false;
}

export const rowOf = ({ offsets, values }: Ragged, row: number): Int32Array =>
  values.subarray(offsets[row], offsets[row + 1]);
