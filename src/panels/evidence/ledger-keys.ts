import type { KeyboardEvent } from 'react';

/** Ledger rows carry this attribute, in the order of the page. */
const rowMark = 'data-ledger-row';

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** In a field, letters are text; in a menu that a row has opened over the page, they find an entry. */
const isWritten = ({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean =>
  target instanceof Element && (target.closest('input, textarea, select') !== null || !currentTarget.contains(target));

/** J and K move between the rows of a ledger while focus is in it. */
export function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const by = steps[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isWritten(event)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${rowMark}]`)];
  const at = rows.findIndex(
    (row) => row === document.activeElement || row.parentElement?.contains(document.activeElement),
  );
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
