import { credibilityScale, gradeText, reliabilityScale, type Credibility, type Reliability } from '../model/grade.ts';
import type { ClaimId, SourceId } from '../model/ids.ts';
import { changeOwn } from './own-layer.ts';

/** Grades that the analyst sets, over the data and never in it. */

/** An entry without a grade takes the data's grade away. */
const graded = <G>(grade: G | undefined) => (grade === undefined ? {} : { grade });

/** `given` is the grade that the data has: choosing it takes the analyst's own back. */
export function gradeSource(
  source: SourceId,
  name: string,
  grade: Reliability | undefined,
  given: Reliability | undefined,
): void {
  changeOwn(`Grade ${name}: ${gradeText(reliabilityScale, grade)}`, (layer) => {
    const others = layer.reliabilities.filter((entry) => entry.source !== source);
    return { ...layer, reliabilities: grade === given ? others : [...others, { source, ...graded(grade) }] };
  });
}

/** As `gradeSource`, for one item. */
export function gradeClaim(claim: ClaimId, grade: Credibility | undefined, given: Credibility | undefined): void {
  changeOwn(`Grade a claim: ${gradeText(credibilityScale, grade)}`, (layer) => {
    const others = layer.credibilities.filter((entry) => entry.claim !== claim);
    return { ...layer, credibilities: grade === given ? others : [...others, { claim, ...graded(grade) }] };
  });
}

/** Takes back every grade of the analyst's, and nothing else of the layer. */
export function liftGrades(): void {
  changeOwn('Lift the grades', (layer) => ({ ...layer, reliabilities: [], credibilities: [] }));
}
