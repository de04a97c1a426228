import { useState } from 'react';
import type { ClaimId } from '../../../model/ids.ts';
import {
  draftOf,
  emptyDraft,
  freeId,
  readClaimDraft,
  type ClaimDraft,
  type FieldProblem,
} from '../../../model/own-claim.ts';
import { emptyLayer, type OwnLayer } from '../../../model/own-layer.ts';
import type { Source } from '../../../model/schema.ts';
import type { Aspect } from '../../../model/vocabulary.ts';
import { useSources } from '../../../parts/use-sources.ts';
import { useApp } from '../../../state/app-store.ts';
import { putClaim } from '../../../state/own-layer.ts';

/** Where a claim is to stand: on which record, and which question the form begins with. */
export interface ClaimPlace {
  readonly on: string;
  readonly aspect: Aspect;
  /** The source that most of the record is from. */
  readonly source: string;
  readonly initiators: readonly string[];
}

const idsOf = ({ claims, sources }: OwnLayer) => [
  ...claims.map(({ claim }) => claim.id as string),
  ...sources.map(({ id }) => id as string),
];

const ownSourceOf = (layer: OwnLayer, draftOfClaim: ClaimId | undefined): Source | undefined => {
  const claim = layer.claims.find((own) => own.claim.id === draftOfClaim)?.claim;
  return layer.sources.find(({ id }) => id === claim?.at[0]?.source);
};

function firstDraft(layer: OwnLayer, editing: ClaimId | undefined, place: ClaimPlace): ClaimDraft {
  const known = layer.claims.find((own) => own.claim.id === editing)?.claim;
  return known ? draftOf(known, ownSourceOf(layer, editing)) : emptyDraft(place.aspect, place.source);
}

const fieldWords = ({ expected, found }: FieldProblem): string => `expected ${expected}, found ${found}`;

/** The draft of a claim, what is wrong with it once it was tried, and what adds it. */
export function useClaimDraft(editing: ClaimId | undefined, place: ClaimPlace) {
  const layer = useApp((state) => state.view.lens.own) ?? emptyLayer;
  const sources = useSources();
  const [first] = useState(() => firstDraft(layer, editing, place));
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const set = (part: Partial<ClaimDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblems((before) => before.filter(({ field }) => !(field in part)));
  };
  const wrong = (field: keyof ClaimDraft, label: string): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && `${label}: ${fieldWords(found)}.`;
  };
  const submit = (byName: string): ClaimId | undefined => {
    const claimId = editing ?? freeId('own-claim', idsOf(layer));
    const sourceId = ownSourceOf(layer, editing)?.id ?? freeId('own-source', idsOf(layer));
    const read = readClaimDraft(draft, { claimId, sourceId, sources, initiators: place.initiators });
    setProblems(read.ok ? [] : read.error);
    if (!read.ok) return undefined;
    const step = editing === undefined ? `Add a claim by ${byName}` : `Edit your claim by ${byName}`;
    putClaim(step, { on: place.on, claim: read.value.claim }, read.value.source);
    return read.value.claim.id;
  };
  return { draft, isUntouched: draft === first, sources, set, wrong, submit };
}

export type ClaimDrafting = ReturnType<typeof useClaimDraft>;
