import type { LedgerLine } from '../../../model/ledger.ts';
import actions from '../../../parts/actions.module.css';
import { removeClaim } from '../../../state/own-layer.ts';
import { useOwnClaims } from './own-claims.ts';
import { OwnStance } from './OwnStance.tsx';
import { possessive } from './stance-words.ts';

interface OwnEditsProps {
  readonly line: LedgerLine;
}

/** What the analyst can do to a claim in a ledger: read one of the data otherwise, edit one of their own. */
export function OwnEdits({ line }: OwnEditsProps) {
  return line.own?.kind === 'added' ? <OwnClaim line={line} /> : <OwnStance line={line} />;
}

function OwnClaim({ line }: OwnEditsProps) {
  const own = useOwnClaims();
  const take = () => {
    removeClaim(`Take out ${possessive(line.byName)} claim, which is yours`, line.claim);
    own?.leave();
  };
  return (
    <>
      {own && (
        <button type="button" className={actions.link} onClick={() => own.edit(line.claim)}>
          Edit
        </button>
      )}
      <button type="button" className={actions.link} onClick={take}>
        Take out
      </button>
    </>
  );
}
