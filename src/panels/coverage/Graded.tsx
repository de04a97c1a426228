import { plural } from '../../base/plural.ts';
import { Section } from '../../parts/Section.tsx';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import styles from './CoveragePage.module.css';

/** How much of it somebody has judged; what nobody has is said to be so. */
export function Graded() {
  const lens = useApp((state) => state.view.lens);
  const openPage = useApp((state) => state.openPage);
  const grades = useAnswer({ kind: 'grades', lens });
  if (!grades) return undefined;
  const { sources, claims, gradedClaims } = grades;
  const graded = sources.filter(({ grade }) => grade !== undefined).length;
  const words =
    graded + gradedClaims === 0
      ? `None of the ${plural(sources.length, 'source')} that claims stand in, and none of the ${plural(claims, 'claim')}, is graded.`
      : `${graded} of ${plural(sources.length, 'source')} that claims stand in, and ${gradedClaims} of ${plural(claims, 'claim')}.`;
  return (
    <Section title="Graded on the Admiralty scale">
      <p className={styles.gaps}>
        {words}{' '}
        <button type="button" className={actions.link} onClick={() => openPage({ kind: 'grades' })}>
          Grades
        </button>
      </p>
    </Section>
  );
}
