import type { ClaimRow } from '../model/page-answers.ts';
import type { EventId } from '../model/ids.ts';
import { Citations } from './Citations.tsx';
import { Name } from './Name.tsx';
import { OwnMark } from './OwnMark.tsx';
import { StatusChip } from './StatusChip.tsx';
import { useApp } from '../state/app-store.ts';
import styles from './ClaimItem.module.css';

function Says({ row }: { readonly row: ClaimRow }) {
  const openPage = useApp((state) => state.openPage);
  const { line, on } = row;
  if (on.kind === 'relation') return <span>{line.says}</span>;
  const open = () => openPage({ kind: 'event', id: on.id as EventId, claim: line.claim });
  return (
    <button type="button" className={styles.says} onClick={open} title={on.title}>
      {line.says}
    </button>
  );
}

/** A claim of a dossier: whose word, what they say, how it stands; a click opens it in its ledger. */
export function ClaimItem({ row }: { readonly row: ClaimRow }) {
  const { line, status } = row;
  return (
    <div className={styles.claim}>
      <span className={styles.sign} aria-hidden="true">
        {line.sign}
      </span>
      <div className={styles.words}>
        <Says row={row} />
        <p className={styles.who}>
          <Name>{line.byName}</Name> {line.words}
          {line.speaker !== undefined && ` · ${line.speaker}`}
          {line.attribution === 'anonymous' && ' · anonymous'} <OwnMark line={line} />{' '}
          <StatusChip dispute={status.dispute} quiet />
        </p>
      </div>
      <span className={styles.at}>
        <Citations at={row.citations} />
      </span>
    </div>
  );
}
