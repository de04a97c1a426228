import { useState, type ReactNode } from 'react';
import actions from './actions.module.css';
import styles from './MoreList.module.css';

interface MoreListProps<T> {
  readonly items: readonly T[];
  /** How many show at first. */
  readonly first?: number;
  /** What the items are: "events". */
  readonly unit: string;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** A list that opens to its whole length; on paper it is always whole. */
export function MoreList<T>({ items, first = 8, unit, keyOf, children }: MoreListProps<T>) {
  const [all, setAll] = useState(false);
  const folds = items.length > first + 1;
  return (
    <>
      <ul>
        {items.map((item, i) => (
          <li key={keyOf(item)} className={folds && !all && i >= first ? styles.folded : undefined}>
            {children(item)}
          </li>
        ))}
      </ul>
      {folds && (
        <button
          type="button"
          className={`${actions.link} ${styles.more}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Show fewer' : `All ${items.length} ${unit}`}
        </button>
      )}
    </>
  );
}
