import type { ClaimId } from '../model/ids.ts';
import { emptyLayer, type Assessment, type OwnClaim, type OwnLayer } from '../model/own-layer.ts';
import type { Source } from '../model/schema.ts';
import type { Stance } from '../model/vocabulary.ts';
import type { Lens } from '../model/view.ts';
import { useApp } from './app-store.ts';

/** Edits of the analyst's own layer, each one step that undo takes back. */

const isEmpty = (layer: OwnLayer): boolean => Object.values(layer).every((list) => list.length === 0);

/** The lens with this layer; one in which nothing stands is left out, so that the sentence is plain again. */
function withLayer({ own: _, ...lens }: Lens, layer: OwnLayer): Lens {
  return isEmpty(layer) ? lens : { ...lens, own: layer };
}

/** Changes the layer as one named step of the history: "Read Hamas’s claim as a denial". */
export function changeOwn(label: string, edit: (layer: OwnLayer) => OwnLayer): void {
  useApp.getState().change(label, (view) => {
    const layer = edit(view.lens.own ?? emptyLayer);
    return { ...view, lens: withLayer(view.lens, layer) };
  });
}

/** Lays a stance over a claim of the data; undefined reads it as the source has it. */
export function setStance(label: string, claim: ClaimId, stance: Stance | undefined): void {
  changeOwn(label, (layer) => {
    const others = layer.stances.filter((entry) => entry.claim !== claim);
    return { ...layer, stances: stance === undefined ? others : [...others, { claim, stance }] };
  });
}

/** Sources that no claim of the layer is from any more go with the last one. */
function withoutUnused(layer: OwnLayer): OwnLayer {
  const used = new Set(layer.claims.flatMap(({ claim }) => claim.at.map(({ source }) => source)));
  return { ...layer, sources: layer.sources.filter(({ id }) => used.has(id)) };
}

/** Adds a claim, or puts it in the place of the one with its id, with the source that came with it. */
export function putClaim(label: string, own: OwnClaim, source: Source | undefined): void {
  changeOwn(label, (layer) => {
    const isNew = !layer.claims.some(({ claim }) => claim.id === own.claim.id);
    const claims = isNew
      ? [...layer.claims, own]
      : layer.claims.map((entry) => (entry.claim.id === own.claim.id ? own : entry));
    const sources = source ? [...layer.sources.filter(({ id }) => id !== source.id), source] : layer.sources;
    return withoutUnused({ ...layer, claims, sources });
  });
}

export function removeClaim(label: string, id: ClaimId): void {
  changeOwn(label, (layer) => withoutUnused({ ...layer, claims: layer.claims.filter(({ claim }) => claim.id !== id) }));
}

/** Adds an assessment, or puts it in the place of the one with its id. */
export function putAssessment(label: string, assessment: Assessment): void {
  changeOwn(label, (layer) => {
    const isNew = !layer.assessments.some(({ id }) => id === assessment.id);
    const assessments = isNew
      ? [...layer.assessments, assessment]
      : layer.assessments.map((entry) => (entry.id === assessment.id ? assessment : entry));
    return { ...layer, assessments };
  });
}

export function removeAssessment(label: string, id: string): void {
  changeOwn(label, (layer) => ({
    ...layer,
    assessments: layer.assessments.filter((entry) => entry.id !== id),
  }));
}
