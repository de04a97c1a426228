import type { Citation } from '../../model/answer.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { LedgerGrid, LedgerLine } from '../../model/ledger.ts';
import { Citations } from '../../parts/Citations.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { Name } from '../../parts/Name.tsx';
import { OwnMark } from '../../parts/OwnMark.tsx';
import { useCiting } from '../../parts/use-citing.ts';
import { bearings, gridText } from './grid-words.ts';
import styles from './LedgerGridView.module.css';

interface LedgerGridViewProps {
  readonly question: string;
  readonly grid: LedgerGrid;
  readonly citations: Readonly<Record<ClaimId, readonly Citation[]>>;
}

function Head({ line, citations }: { readonly line: LedgerLine } & Pick<LedgerGridViewProps, 'citations'>) {
  return (
    <th scope="row">
      <Name>{line.byName}</Name> <span className={styles.words}>{line.words}</span>
      {line.speaker !== undefined && <span className={styles.quiet}> · {line.speaker}</span>}{' '}
      <Citations at={citations[line.claim] ?? []} /> <OwnMark line={line} />
    </th>
  );
}

/** Positions that the panel has room for side by side. */
const MOST = 4;

/** Positions as columns and claims as rows: which claim is consistent with which position. */
export function LedgerGridView({ question, grid, citations }: LedgerGridViewProps) {
  const cite = useCiting();
  const isWide = grid.positions.length > MOST;
  // What scrolls must be reached by keys.
  const reached = isWide ? { tabIndex: 0 } : {};
  return (
    <>
      <section className={styles.scroller} aria-label={`${question} As a grid`} {...reached}>
        <table className={isWide ? styles.wide : styles.table}>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              {grid.positions.map(({ key, label }) => (
                <th key={key} scope="col">
                  <Name>{label}</Name>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ line, bearings: of }) => (
              <tr key={line.claim}>
                <Head line={line} citations={citations} />
                {grid.positions.map(({ key }, i) => (
                  <td key={key} className={of[i] === 'says-nothing' ? styles.quiet : undefined}>
                    <span className={styles.sign} aria-hidden="true">
                      {bearings[of[i]!].sign}
                    </span>
                    {bearings[of[i]!].words}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.foot}>
        Whether a claim fits a position follows from what it says, and weighs nothing.{' '}
        <CopyButton
          inline
          label="Copy the grid"
          what="the grid with its sources"
          text={() => gridText(question, grid, cite)}
        />
      </p>
    </>
  );
}
