import { credibilityScale, gradeText, reliabilityScale } from '../model/grade.ts';
import type { ClaimId, SourceId } from '../model/ids.ts';
import { useApp } from '../state/app-store.ts';
import { gradeClaim } from '../state/own-grades.ts';
import { useAnswer } from '../state/use-answer.ts';
import { GradeSelect } from './GradeSelect.tsx';
import actions from './actions.module.css';
import styles from './ClaimGrade.module.css';

interface ClaimGradeProps {
  readonly claim: ClaimId;
  /** The sources that it stands in. */
  readonly sources: readonly SourceId[];
}

/** The grade of one item beside that of the source it stands in: two judgements, never one number. */
export function ClaimGrade({ claim, sources }: ClaimGradeProps) {
  const lens = useApp((state) => state.view.lens);
  const openPage = useApp((state) => state.openPage);
  const grades = useAnswer({ kind: 'grades', lens });
  if (!grades) return undefined;
  const own = lens.own?.credibilities.find((entry) => entry.claim === claim);
  const given = grades.given.find((entry) => entry.claim === claim)?.grade;
  const standsIn = grades.sources.filter(({ source }) => sources.includes(source.id));
  return (
    <div className={styles.grade}>
      <GradeSelect
        label="Credibility of this claim"
        scale={credibilityScale}
        grade={own ? own.grade : given}
        onGrade={(grade) => gradeClaim(claim, grade, given)}
      />
      {standsIn.map(({ source, short, grade }) => (
        <p key={source.id}>
          Reliability of {short}: {gradeText(reliabilityScale, grade)} ·{' '}
          <button type="button" className={actions.link} onClick={() => openPage({ kind: 'source', id: source.id })}>
            {grade === undefined ? 'set a grade' : 'change'}
          </button>
        </p>
      ))}
    </div>
  );
}
