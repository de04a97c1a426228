import { useEffect, useRef } from 'react';
import { X } from 'lucide-react';
import { clauseKinds, type ClauseOwner } from '../../model/clause.ts';
import { useApp } from '../../state/app-store.ts';
import { Button } from '../../widgets/Button.tsx';
import { IconButton } from '../../widgets/IconButton.tsx';
import { DateGroup } from './DateGroup.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { GradeGroup } from './GradeGroup.tsx';
import { LensSwitches } from './LensSwitches.tsx';
import styles from './Filters.module.css';

/** Open when the drawer opens without a wish; the others open where they have a clause. */
const openAtFirst: readonly ClauseOwner[] = ['actor-type', 'event-type'];

export interface FilterDrawerProps {
  /** The facet that was asked for, by its words in the sentence. */
  readonly wanted?: ClauseOwner | undefined;
}

export function FilterDrawer({ wanted }: FilterDrawerProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <Head titleRef={title} />
      <div className={styles.groups}>
        {clauseKinds.map(({ owner }) => (
          <FacetOf key={`${owner}${owner === wanted}`} owner={owner} wanted={wanted} />
        ))}
        <LensSwitches />
      </div>
    </>
  );
}

function FacetOf({ owner, wanted }: { readonly owner: ClauseOwner; readonly wanted: ClauseOwner | undefined }) {
  const clauses = useApp((state) => state.view.lens.clauses);
  const hasClause = clauses.some((clause) => clause.owner === owner);
  const startsOpen = owner === wanted || hasClause || (wanted === undefined && openAtFirst.includes(owner));
  if (owner === 'date') return <DateGroup startsOpen={startsOpen} />;
  if (owner === 'grade') return <GradeGroup startsOpen={startsOpen} />;
  return <FacetGroup owner={owner} startsOpen={startsOpen} />;
}

function Head({ titleRef }: { readonly titleRef: React.RefObject<HTMLHeadingElement | null> }) {
  const count = useApp((state) => state.view.lens.clauses.length);
  const setLens = useApp((state) => state.setLens);
  const setFiltersOpen = useApp((state) => state.setFiltersOpen);
  return (
    <div className={styles.head}>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        Filters
      </h2>
      {count > 0 && (
        <Button kind="link" onPress={() => setLens('Clear all filters', { clauses: [] })}>
          Clear all
        </Button>
      )}
      <IconButton label="Close filters" keys="F" onPress={() => setFiltersOpen(false)}>
        <X />
      </IconButton>
    </div>
  );
}
