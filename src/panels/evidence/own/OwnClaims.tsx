import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ClaimId } from '../../../model/ids.ts';
import type { EventAnswer } from '../../../model/page-answers.ts';
import type { OpenClaim } from '../use-open-claim.ts';
import { AddClaim } from './AddClaim.tsx';
import { OwnClaimContext } from './own-claims.ts';
import type { ActorOption } from './use-actor-box.ts';
import type { ClaimPlace } from './use-claim-draft.ts';

interface OwnClaimsProps {
  readonly event: EventAnswer;
  readonly opened: OpenClaim;
  /** The ledger. */
  readonly children: ReactNode;
}

/** Who speaks here, who is blamed and who took part, each once. */
function partiesOf({ ledger, participants }: EventAnswer): readonly ActorOption[] {
  const answers = ledger.questions.flatMap((question) => question.answers);
  const named: readonly ActorOption[] = [
    ...answers.flatMap(({ lines }) => lines.map(({ by, byName }) => ({ id: by, name: byName }))),
    ...answers.flatMap(({ blames, label }) => (blames === undefined ? [] : [{ id: blames, name: label }])),
    ...participants.map(({ actor }) => actor),
  ];
  return [...new Map(named.map((actor) => [actor.id, actor])).values()];
}

function placeOf({ row, ledger, participants }: EventAnswer): ClaimPlace {
  const [first] = ledger.questions;
  return {
    on: row.id,
    aspect: ledger.overall.claims.length > 0 ? ledger.overall.aspect : (first?.aspect ?? 'occurrence'),
    source: row.at[0]?.source ?? '',
    initiators: participants.filter(({ role }) => role === 'initiator').map(({ actor }) => actor.id),
  };
}

/** A ledger to which the analyst can add claims, and in which their own can be edited and taken out. */
export function OwnClaims({ event, opened, children }: OwnClaimsProps) {
  const [form, setForm] = useState<{ readonly claim: ClaimId | undefined }>();
  const button = useRef<HTMLButtonElement>(null);
  const editing = useMemo(
    () => ({ edit: (claim: ClaimId) => setForm({ claim }), leave: () => button.current?.focus() }),
    [],
  );
  const done = (claim: ClaimId | undefined) => {
    setForm(undefined);
    button.current?.focus();
    if (claim !== undefined) opened.call(claim);
  };
  return (
    <OwnClaimContext value={editing}>
      {children}
      <AddClaim
        open={form !== undefined}
        onOpen={() => setForm(form === undefined ? { claim: undefined } : undefined)}
        buttonRef={button}
        place={placeOf(event)}
        editing={form?.claim}
        parties={partiesOf(event)}
        onDone={done}
      />
    </OwnClaimContext>
  );
}
