import * as v from 'valibot';
import { claimId, idIn, sourceId } from './ids.ts';
import { claim, source, text } from './schema.ts';
import { credibilities, reliabilities, stances } from './vocabulary.ts';

/**
 * The analyst's own layer: what the analyst adds to the sources or reads otherwise. It lies over the data
 * and never in it, so lifting it gives back what the sources say. It travels with the view.
 */

/** Likelihood in the words of ICD 203 (2015), both of each pair, for its range of chance in per cent. */
export const likelihoods = [
  { id: 'remote', label: 'almost no chance', or: 'remote', percent: [1, 5] },
  { id: 'very-unlikely', label: 'very unlikely', or: 'highly improbable', percent: [5, 20] },
  { id: 'unlikely', label: 'unlikely', or: 'improbable', percent: [20, 45] },
  { id: 'even', label: 'roughly even chance', or: 'roughly even odds', percent: [45, 55] },
  { id: 'likely', label: 'likely', or: 'probable', percent: [55, 80] },
  { id: 'very-likely', label: 'very likely', or: 'highly probable', percent: [80, 95] },
  { id: 'almost-certain', label: 'almost certain', or: 'nearly certain', percent: [95, 99] },
] as const;

/** Confidence in the basis of a judgement; never mixed with its likelihood in one sentence. */
export const confidences = [
  { id: 'low', label: 'low' },
  { id: 'moderate', label: 'moderate' },
  { id: 'high', label: 'high' },
] as const;

/** The id of the event or relation that something of the layer is on. */
const on = text;

/** Likelihood and confidence say different things and stay in two fields. */
export const assessmentSchema = v.strictObject({
  id: text,
  on,
  statement: text,
  likelihood: v.exactOptional(idIn(likelihoods)),
  confidence: v.exactOptional(idIn(confidences)),
});
export type Assessment = v.InferOutput<typeof assessmentSchema>;

export const ownLayerSchema = v.strictObject({
  /** Sources that the analyst's claims are from and that the data does not have. */
  sources: v.array(source),
  claims: v.array(v.strictObject({ on, claim })),
  /** Claims of the data that the analyst reads with another stance. */
  stances: v.array(v.strictObject({ claim: claimId, stance: idIn(stances) })),
  /** Admiralty grades in place of the data's; left out, ungraded. */
  reliabilities: v.array(v.strictObject({ source: sourceId, grade: v.exactOptional(v.picklist(reliabilities)) })),
  credibilities: v.array(v.strictObject({ claim: claimId, grade: v.exactOptional(v.picklist(credibilities)) })),
  assessments: v.array(assessmentSchema),
});
export type OwnLayer = v.InferOutput<typeof ownLayerSchema>;
export type OwnClaim = OwnLayer['claims'][number];

/** A layer in which nothing stands; it says the same as none. */
export const emptyLayer: OwnLayer = {
  sources: [],
  claims: [],
  stances: [],
  reliabilities: [],
  credibilities: [],
  assessments: [],
};
