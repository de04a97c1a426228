import * as v from 'valibot';
import { failed, ok, type Result } from '../base/result.ts';
import { assessmentSchema, type Assessment } from './own-layer.ts';

/** What the analyst writes to assess an event: '' where a field is left open. */
export interface AssessmentDraft {
  readonly statement: string;
  readonly likelihood: NonNullable<Assessment['likelihood']> | '';
  readonly confidence: NonNullable<Assessment['confidence']> | '';
}

export const assessmentDraft = (known: Assessment | undefined): AssessmentDraft => ({
  statement: known?.statement ?? '',
  likelihood: known?.likelihood ?? '',
  confidence: known?.confidence ?? '',
});

/** The assessment, or what was expected of its statement and what was found. */
export function readAssessment(
  draft: AssessmentDraft,
  place: Pick<Assessment, 'id' | 'on'>,
): Result<Assessment, string> {
  const { statement, likelihood, confidence } = draft;
  const read = v.safeParse(assessmentSchema, {
    ...place,
    statement,
    ...(likelihood === '' ? {} : { likelihood }),
    ...(confidence === '' ? {} : { confidence }),
  });
  return read.success ? ok(read.output) : failed(`expected ${read.issues[0].message}, found nothing`);
}
