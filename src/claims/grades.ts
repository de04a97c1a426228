import type { ClauseOf } from '../model/clause.ts';
import type { Dataset } from '../model/dataset.ts';
import { meetsGrade, type Grade } from '../model/grade.ts';
import type { ClaimId, SourceId } from '../model/ids.ts';
import type { Claim, Locator } from '../model/schema.ts';
import type { Lens } from '../model/view.ts';
import { inFull } from './readings.ts';

/** Admiralty grades as the analyst sets them, and what a least grade leaves unread. */

type OwnGrades = Pick<NonNullable<Lens['own']>, 'reliabilities' | 'credibilities'>;

export type GradeOf = (locator: Locator) => Grade;

export function gradesIn(data: Pick<Dataset, 'sources'>): GradeOf {
  const reliabilities = new Map(data.sources.map(({ id, reliability }) => [id, reliability]));
  return ({ source, credibility }) => ({ reliability: reliabilities.get(source), credibility });
}

/** The record with its claims read by a function; where none is left it is one that nobody speaks to. */
function withClaims<T extends { claims?: Claim[] }>(record: T, read: (claims: Claim[]) => Claim[]): T {
  if (!record.claims) return record;
  const claims = read(record.claims);
  if (claims.length > 0) return { ...record, claims };
  const silent = { ...record };
  delete silent.claims;
  return silent;
}

function readingClaims(data: Dataset, read: (claims: Claim[]) => Claim[]): Dataset {
  return {
    ...data,
    events: data.events.map((event) => withClaims(event, read)),
    relations: data.relations.map((relation) => withClaims(relation, read)),
  };
}

function regraded(claim: Claim, credibility: Grade['credibility']): Claim {
  const at = claim.at.map(({ credibility: _, ...locator }) => ({ ...locator, ...(credibility && { credibility }) }));
  return { ...claim, at };
}

/** The data with the analyst's grades in place of its own; an entry without a grade makes ungraded. */
export function withOwnGrades(data: Dataset, { reliabilities, credibilities }: OwnGrades): Dataset {
  const ofSource = new Map<SourceId, Grade['reliability']>(reliabilities.map(({ source, grade }) => [source, grade]));
  const ofClaim = new Map<ClaimId, Grade['credibility']>(credibilities.map(({ claim, grade }) => [claim, grade]));
  const sources = data.sources.map((source) => {
    if (!ofSource.has(source.id)) return source;
    const { reliability: _, ...rest } = source;
    const reliability = ofSource.get(source.id);
    return { ...rest, ...(reliability && { reliability }) };
  });
  const read = (claims: Claim[]) =>
    claims.map((claim) => (ofClaim.has(claim.id) ? regraded(claim, ofClaim.get(claim.id)) : claim));
  return ofClaim.size > 0 ? readingClaims({ ...data, sources }, read) : { ...data, sources };
}

/** What stands in several passages passes by the best of them. */
export const passesGrade = (at: readonly Locator[], clause: ClauseOf<'grade'>, gradeOf: GradeOf): boolean =>
  at.some((locator) => meetsGrade(clause, gradeOf(locator)));

/** The data without the claims that are weaker than the threshold; every record stays, and every denial denies what it did. */
export function withoutWeaker(data: Dataset, clause: ClauseOf<'grade'>): Dataset {
  const gradeOf = gradesIn(data);
  return readingClaims(data, (claims) => {
    const kept = new Set(claims.filter((claim) => passesGrade(claim.at, clause, gradeOf)));
    const out = new Set(claims.filter((claim) => !kept.has(claim)).map(({ id }) => id));
    return [...kept].map((claim) => (claim.about && out.has(claim.about) ? inFull(claim, claims) : claim));
  });
}
