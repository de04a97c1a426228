import { clauseOf, type ClauseOf } from '../../model/clause.ts';
import type { Grades } from '../../model/grade-answers.ts';
import { credibilityScale, reliabilityScale, type Scale } from '../../model/grade.ts';
import { plural } from '../../base/plural.ts';
import { GradeSelect } from '../../parts/GradeSelect.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { Segmented } from '../../widgets/Segmented.tsx';
import { clauseWords } from './clause-words.ts';
import { Group } from './Group.tsx';
import styles from './Filters.module.css';

type GradeClause = ClauseOf<'grade'>;

/** All but the last grade of a scale: that it cannot be judged is no least grade. */
const limits = <G, Last extends G>(scale: Scale<G>, last: Last): Scale<Exclude<G, Last>> =>
  scale.flatMap(({ grade, words }) => (grade === last ? [] : [{ grade: grade as Exclude<G, Last>, words }]));
const reliabilityLimits = limits(reliabilityScale, 'F');
const credibilityLimits = limits(credibilityScale, 6);

const ungraded = [
  { id: 'kept', label: 'Kept' },
  { id: 'left-out', label: 'Left out' },
] as const;

interface Draft {
  readonly reliability: GradeClause['reliability'] | undefined;
  readonly credibility: GradeClause['credibility'] | undefined;
  readonly ungraded: GradeClause['ungraded'];
}

/** A clause of what is chosen; none where no least grade is. */
function gradeClause({ reliability, credibility, ungraded: choice }: Draft): GradeClause | undefined {
  if (reliability === undefined && credibility === undefined) return undefined;
  return {
    owner: 'grade',
    ...(reliability !== undefined && { reliability }),
    ...(credibility !== undefined && { credibility }),
    ungraded: choice,
  };
}

/** The least grade that a claim needs to be read, and what becomes of what nobody has graded. */
export function GradeGroup({ startsOpen }: { readonly startsOpen: boolean }) {
  const lens = useApp((state) => state.view.lens);
  const setClause = useApp((state) => state.setClause);
  const clause = clauseOf(lens, 'grade');
  const grades = useAnswer({ kind: 'grades', lens });
  const set = (part: Partial<Draft>) => {
    const now: Draft = { reliability: clause?.reliability, credibility: clause?.credibility, ungraded: 'kept' };
    const next = gradeClause({ ...now, ...(clause && { ungraded: clause.ungraded }), ...part });
    setClause(next ? `Filter ${clauseWords(next, String)}` : 'Clear Grade', 'grade', next);
  };
  const chosen = clause ? 1 : 0;
  return (
    <Group owner="grade" startsOpen={startsOpen} count={chosen}>
      <div className={styles.grades}>
        <GradeSelect
          label="Sources at least"
          scale={reliabilityLimits}
          grade={clause?.reliability}
          none="any reliability"
          onGrade={(reliability) => set({ reliability })}
        />
        <GradeSelect
          label="Claims at least"
          scale={credibilityLimits}
          grade={clause?.credibility}
          none="any credibility"
          onGrade={(credibility) => set({ credibility })}
        />
        {clause && (
          <>
            <p>Not graded, or graded F or 6, which cannot be judged:</p>
            <Segmented
              label="What is not graded or cannot be judged"
              options={ungraded}
              value={clause.ungraded}
              onChange={(choice) => set({ ungraded: choice })}
            />
          </>
        )}
        {grades && <Counts grades={grades} clause={clause} />}
      </div>
    </Group>
  );
}

/** Nothing leaves without being counted; what is not graded is said to be so and is never good. */
function Counts({ grades, clause }: { readonly grades: Grades; readonly clause: GradeClause | undefined }) {
  const openPage = useApp((state) => state.openPage);
  const { claims, out, unjudged, eventsOut, relationsOut } = grades;
  const kept = claims - out.length;
  return (
    <>
      {clause && (
        <p>
          {plural(out.length, 'claim')} left out, {kept} kept. {goneWords(eventsOut, relationsOut)} Every status is read
          from what is kept.
        </p>
      )}
      <p>{judgedWords(claims, unjudged, clause !== undefined)}</p>
      <Button kind="link" className={styles.more} onPress={() => openPage({ kind: 'grades' })}>
        {out.length > 0 ? 'List what is left out' : 'Grade the sources'}
      </Button>
    </>
  );
}

/** Records rest on more than claims: they go where nothing that they rest on passes. */
function goneWords(events: number, relations: number): string {
  if (events + relations === 0) return '';
  return `${plural(events, 'event')} and ${plural(relations, 'relation')} rest on nothing that passes and are left out.`;
}

function judgedWords(claims: number, unjudged: number, limited: boolean): string {
  if (limited) return `${plural(unjudged, 'claim')} not graded, or not to be judged, in what the filter asks for.`;
  if (unjudged === claims) return 'Nothing is graded yet. Grade a source on its page, or a claim in its ledger.';
  return `${unjudged} of ${plural(claims, 'claim')} stand in no graded source and are not graded themselves.`;
}
