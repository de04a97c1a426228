import { useEffect, useRef } from 'react';
import type { Citation } from '../../model/answer.ts';
import type { LedgerLine } from '../../model/ledger.ts';
import { ClaimGrade } from '../../parts/ClaimGrade.tsx';
import { Citations } from '../../parts/Citations.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { OwnMark } from '../../parts/OwnMark.tsx';
import { useCiting } from '../../parts/use-citing.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { citedClaim, saidOnWords, voiceWords } from './claim-words.ts';
import { OwnEdits } from './own/OwnEdits.tsx';
import styles from './LedgerRow.module.css';

interface LedgerRowProps {
  readonly line: LedgerLine;
  readonly citations: readonly Citation[];
  readonly open: boolean;
  /** Counts up when something else on the page points to this row. */
  readonly called: number;
  readonly onToggle: () => void;
}

function OpenSource({ at }: { readonly at: Citation | undefined }) {
  const openPage = useApp((state) => state.openPage);
  if (!at) return undefined;
  const { source, paragraph } = at;
  const open = () => openPage({ kind: 'source', id: source, ...(paragraph === undefined ? {} : { paragraph }) });
  return (
    <button type="button" className={actions.link} onClick={open}>
      Open source
    </button>
  );
}

function Details({ line, citations }: Pick<LedgerRowProps, 'line' | 'citations'>) {
  const openPage = useApp((state) => state.openPage);
  const cite = useCiting();
  return (
    <div className={styles.details}>
      <p className={styles.says}>{line.says}</p>
      <p>{saidOnWords(line)}</p>
      <p>{voiceWords(line)}</p>
      {line.likelihood !== undefined && <p>Likelihood, in its words: {line.likelihood}</p>}
      {line.at.map((at) => (
        <p key={cite(at)}>{cite(at)}</p>
      ))}
      <ClaimGrade claim={line.claim} sources={line.at.map(({ source }) => source)} />
      <div className={styles.acts}>
        <OwnEdits line={line} />
        <OpenSource at={citations[0]} />
        <CopyButton inline what="the claim with its source" text={() => citedClaim(line, cite)} />
        <button type="button" className={actions.link} onClick={() => openPage({ kind: 'actor', id: line.by })}>
          <bdi>{line.byName}</bdi>’s page
        </button>
      </div>
    </div>
  );
}

/** An anonymous voice stands in an outline, a named one after a dot. */
function Speaker({ line: { attribution, speaker } }: Pick<LedgerRowProps, 'line'>) {
  if (attribution === 'anonymous') return <span className={styles.anonymous}>{speaker}</span>;
  return <span className={styles.speaker}> · {speaker}</span>;
}

/** Follows a call from elsewhere on the page: scrolls here, and takes focus if it was in the panel. */
function useCalled(called: number) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (called === 0 || !row.current) return;
    row.current.scrollIntoView({ block: 'nearest' });
    if (row.current.closest('aside')?.contains(document.activeElement)) row.current.focus({ preventScroll: true });
  }, [called]);
  return row;
}

/** What one party says to one question: sign and words; opens to all that is known of the saying. */
export function LedgerRow({ line, citations, open, called, onToggle }: LedgerRowProps) {
  const row = useCalled(called);
  return (
    <li className={open ? styles.opened : styles.row}>
      <button
        ref={row}
        type="button"
        className={styles.line}
        aria-expanded={open}
        data-ledger-row=""
        onClick={onToggle}
      >
        <span className={styles.sign} aria-hidden="true">
          {line.sign}
        </span>
        <span className={styles.words}>
          <bdi className={styles.by}>{line.byName}</bdi> {line.words}
          {line.speaker !== undefined && <Speaker line={line} />} <OwnMark line={line} />
        </span>
      </button>
      <Citations at={citations} />
      {open && <Details line={line} citations={citations} />}
    </li>
  );
}
