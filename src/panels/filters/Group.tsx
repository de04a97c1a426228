import type { ReactNode } from 'react';
import { clauseKind, type ClauseOwner } from '../../model/clause.ts';
import { useApp } from '../../state/app-store.ts';
import { Button } from '../../widgets/Button.tsx';
import { Disclosure } from '../../widgets/Disclosure.tsx';
import styles from './Filters.module.css';

interface GroupProps {
  readonly owner: ClauseOwner;
  readonly startsOpen: boolean;
  /** How many values are chosen. */
  readonly count: number;
  readonly children: ReactNode;
}

/** A clause's part of the drawer, with its own way back. */
export function Group({ owner, startsOpen, count, children }: GroupProps) {
  const setClause = useApp((state) => state.setClause);
  const { label } = clauseKind(owner);
  const clear = count > 0 && (
    <Button
      kind="link"
      className={styles.clear}
      aria-label={`Clear ${label}`}
      onPress={() => setClause(`Clear ${label}`, owner, undefined)}
    >
      Clear
    </Button>
  );
  return (
    <Disclosure
      startsOpen={startsOpen}
      aside={clear}
      title={
        <span className={count > 0 ? styles.active : undefined}>
          {label}
          {count > 0 && ` · ${count}`}
        </span>
      }
    >
      {children}
    </Disclosure>
  );
}
