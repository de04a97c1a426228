import { useId, useState } from 'react';
import type { AspectStatus, LedgerLine, Support } from '../../model/ledger.ts';
import { ownNote } from '../../model/own-words.ts';
import { StatusChip } from '../../parts/StatusChip.tsx';
import { supportWords } from '../../parts/support-words.ts';
import actions from '../../parts/actions.module.css';
import styles from './StatusLine.module.css';

interface StatusLineProps {
  readonly status: AspectStatus;
  readonly support: Support;
  /** How many answers stand against each other. */
  readonly answers: number | undefined;
  readonly lines: readonly LedgerLine[];
  /** Claims on it are there and none is read: nobody is known to dispute it, and nobody is known not to. */
  readonly isUnread: boolean;
  readonly onClaim: (line: LedgerLine) => void;
}

/** The rule in a sentence, and the claims that fired it. */
function Why({ status, lines, onClaim }: Pick<StatusLineProps, 'status' | 'lines' | 'onClaim'>) {
  const fired = lines.filter(
    (line, i) => status.claims.includes(line.claim) && lines.findIndex((x) => x.claim === line.claim) === i,
  );
  return (
    <div className={styles.why}>
      <p>{status.why}</p>
      <ul className={styles.claims}>
        {fired.map((line) => (
          <li key={line.claim}>
            <button type="button" className={actions.link} onClick={() => onClaim(line)}>
              <bdi>{line.byName}</bdi> {line.words}
              {line.speaker !== undefined && ` · ${line.speaker}`}
              {ownNote(line.own)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether it is disputed and how many speak for it; "why?" opens the reason in place. */
export function StatusLine({ status, support, answers, lines, isUnread, onClaim }: StatusLineProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.status}>
      <div className={styles.line}>
        <span className={styles.words}>
          {status.dispute === 'undisputed' ? (
            <span className={styles.support}>{isUnread ? 'no claim read' : 'undisputed'}</span>
          ) : (
            <span key={`${status.dispute} ${answers}`} className={styles.moved}>
              <StatusChip dispute={status.dispute} answers={answers} />
            </span>
          )}
          <span className={styles.support}>{supportWords(support)}</span>
        </span>
        <button
          type="button"
          className={`${actions.link} ${styles.ask}`}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          why?
        </button>
      </div>
      {open && (
        <div id={id}>
          <Why status={status} lines={lines} onClaim={onClaim} />
        </div>
      )}
    </div>
  );
}
