import type { Clause } from '../../src/model/clause.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Claim, Locator } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';

/** The rules of grades read as plainly as they can be: whose grade counts, and what a least grade leaves unread. */

type GradeClause = Extract<Clause, { owner: 'grade' }>;

/** Whether a passage is graded as well as a threshold asks, on both scales: A before E, 1 before 5, F and 6 no judgement. */
export function dumbGrade(locator: Locator, clause: GradeClause, data: Dataset): boolean {
  const { reliability = 'F' } = data.sources.find(({ id }) => id === locator.source)!;
  const { credibility = 6 } = locator;
  const kept = clause.ungraded === 'kept';
  const isReliable = reliability === 'F' ? kept : reliability <= (clause.reliability ?? 'E');
  const isCredible = credibility === 6 ? kept : credibility <= (clause.credibility ?? 5);
  return (clause.reliability === undefined || isReliable) && (clause.credibility === undefined || isCredible);
}

function regraded(claim: Claim, own: Lens['own']): Claim {
  const entry = own?.credibilities.findLast((each) => each.claim === claim.id);
  return entry ? { ...claim, at: claim.at.map((at) => ({ ...at, credibility: entry.grade }) as Locator) } : claim;
}

const isGrade = (clause: Clause): clause is GradeClause => clause.owner === 'grade';

/** The data as the analyst grades it, with the claims that pass the lens's least grade. */
export function dumbGraded(data: Dataset, { own, clauses }: Lens): Dataset {
  const sources = data.sources.map((source) => {
    const entry = own?.reliabilities.findLast((each) => each.source === source.id);
    return (entry ? { ...source, reliability: entry.grade } : source) as typeof source;
  });
  const read = { ...data, sources };
  const clause = clauses.find(isGrade);
  const claimsOf = (record: { readonly claims?: Claim[] }) =>
    (record.claims ?? [])
      .map((claim) => regraded(claim, own))
      .filter(({ at }) => !clause || at.some((locator) => dumbGrade(locator, clause, read)));
  return {
    ...read,
    events: data.events.map((event) => ({ ...event, claims: claimsOf(event) })),
    relations: data.relations.map((relation) => ({ ...relation, claims: claimsOf(relation) })),
  };
}
