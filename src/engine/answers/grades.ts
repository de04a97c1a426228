import type { GradedSource, Grades } from '../../model/grade-answers.ts';
import { clauseOf, withClause, type ClauseOf } from '../../model/clause.ts';
import { claimsOf } from '../../model/dataset.ts';
import type { ClaimRow } from '../../model/page-answers.ts';
import type { Claim } from '../../model/schema.ts';
import type { Lens } from '../../model/view.ts';
import { passesGrade } from '../../claims/grades.ts';
import { clauseBit } from '../../store/evaluate.ts';
import type { Desks } from '../desk.ts';
import { relationsMeeting } from '../in-view.ts';
import { claimRows, onceEach } from '../rows.ts';
import type { World } from '../world.ts';

type GradeClause = ClauseOf<'grade'>;

/** The lens without its least grade: what the threshold is laid over. */
const withoutGrade = (lens: Lens): Lens => ({ ...lens, clauses: withClause(lens.clauses, 'grade', undefined) });

/** The widest thresholds: what passes these only while ungraded things are kept is judged in neither way. */
const anyJudgement: readonly GradeClause[] = [
  { owner: 'grade', reliability: 'E', ungraded: 'left-out' },
  { owner: 'grade', credibility: 5, ungraded: 'left-out' },
];

/** Whether it is the choice over what is not judged that decides on a claim. */
function isUnjudged(world: World, claim: Claim, clause: GradeClause | undefined): boolean {
  if (!clause) return !anyJudgement.some((judged) => passesGrade(claim.at, judged, world.gradeOf));
  const [kept, strict] = (['kept', 'left-out'] as const).map((ungraded) =>
    passesGrade(claim.at, { ...clause, ungraded }, world.gradeOf),
  );
  return kept === true && strict === false;
}

function sourcesOf(world: World, claims: readonly Claim[]): GradedSource[] {
  const standIn = (id: string) => claims.filter(({ at }) => at.some(({ source }) => source === id)).length;
  return world.data.sources
    .map((source) => ({
      source,
      short: world.shortName(source.id),
      grade: source.reliability,
      claims: standIn(source.id),
    }))
    .filter(({ claims: stand }) => stand > 0)
    .toSorted((x, y) => y.claims - x.claims);
}

const leftOut = (world: World, clause: GradeClause): ClaimRow[] =>
  onceEach(claimRows(world, ({ at }) => !passesGrade(at, clause, world.gradeOf)));

const credibilityOf = ({ at }: Claim) => at.find(({ credibility }) => credibility !== undefined)?.credibility;

const relationsOut = (world: World, lens: Lens): number =>
  world.relations.length - relationsMeeting(world, lens, world.relations).length;

/** What is graded as the lens reads it, and what its least grade leaves out. */
export function answerGrades(desks: Desks, lens: Lens): Grades {
  const clause = clauseOf(lens, 'grade');
  const { world } = desks.under(withoutGrade(lens));
  const claims = claimsOf(world.data);
  const { fails } = desks.under(lens).lenses.of(lens);
  return {
    sources: sourcesOf(world, claims),
    claims: claims.length,
    gradedClaims: claims.filter((claim) => credibilityOf(claim) !== undefined).length,
    unjudged: claims.filter((claim) => isUnjudged(world, claim, clause)).length,
    out: clause ? leftOut(world, clause) : [],
    eventsOut: fails.filter((bits) => bits === clauseBit('grade')).length,
    relationsOut: clause ? relationsOut(world, { ...lens, clauses: [clause] }) : 0,
    given: claimsOf(desks.whole.world.data).flatMap((claim) => {
      const grade = credibilityOf(claim);
      return grade === undefined ? [] : [{ claim: claim.id, grade }];
    }),
  };
}
