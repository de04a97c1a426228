import { likelihoods, type Assessment } from '../../../model/own-layer.ts';
import { find } from '../../../model/vocabulary.ts';

/** "very likely, or highly probable (80–95 %)" */
export function likelihoodWords(id: NonNullable<Assessment['likelihood']>): string {
  const { label, or, percent } = find(likelihoods, id);
  return `${label}, or ${or} (${percent[0]}–${percent[1]} %)`;
}
