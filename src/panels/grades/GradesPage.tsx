import type { Grades } from '../../model/grade-answers.ts';
import { plural } from '../../base/plural.ts';
import { ClaimItem } from '../../parts/ClaimItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { SourceGrade } from '../../parts/SourceGrade.tsx';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import styles from './GradesPage.module.css';

interface GradesProps {
  readonly grades: Grades;
}

function gradedWords({ sources, claims, gradedClaims }: Grades): string {
  const graded = sources.filter(({ grade }) => grade !== undefined).length;
  return `${graded} of ${plural(sources.length, 'source')} and ${gradedClaims} of ${plural(claims, 'claim')} graded.`;
}

function Sources({ grades: { sources } }: GradesProps) {
  const openPage = useApp((state) => state.openPage);
  return (
    <Section title="Sources that claims stand in" count={sources.length}>
      <MoreList items={sources} unit="sources" keyOf={({ source }) => source.id}>
        {({ source, short, claims }) => (
          <div className={styles.source}>
            <button type="button" className={styles.open} onClick={() => openPage({ kind: 'source', id: source.id })}>
              {short !== source.title && <span className={styles.short}>{short} </span>}
              {source.title}
            </button>
            <p className={styles.about}>
              {source.publisher} · {plural(claims, 'claim')}
            </p>
            <SourceGrade source={source.id} name={short} />
          </div>
        )}
      </MoreList>
    </Section>
  );
}

/** What the least grade leaves unread, one by one. */
function LeftOut({ grades: { out } }: GradesProps) {
  const isLimited = useApp(({ view }) => view.lens.clauses.some(({ owner }) => owner === 'grade'));
  const setClause = useApp((state) => state.setClause);
  if (!isLimited) return undefined;
  return (
    <Section title="Claims left out by the grade filter" count={out.length}>
      {out.length === 0 && <p className={styles.about}>Every claim passes.</p>}
      <MoreList items={out} unit="claims" keyOf={({ line }) => line.claim}>
        {(row) => <ClaimItem row={row} />}
      </MoreList>
      <button
        type="button"
        className={`${actions.action} ${styles.lift}`}
        onClick={() => setClause('Lift Grade', 'grade', undefined)}
      >
        Lift the grade filter
      </button>
    </Section>
  );
}

/** How it is done, said once and whole: the scale is two judgements, and neither is given by default. */
function HowTo() {
  return (
    <Section title="How to grade">
      <p className={styles.about}>
        The Admiralty scale keeps two judgements apart: how reliable a source is, from A to E, and how credible one
        claim is, from 1 to 5, whatever its source. F and 6 say that it cannot be judged, and are not the worst grade.
        Set a source’s grade here or on its page, and a claim’s in its opened row on the page of its event. A least
        grade is set under Filters, Grade.
      </p>
    </Section>
  );
}

const missing = { title: 'No data set is open', why: 'Reload the page to open the bundled one.' };

/** Which sources are graded and how, and which claims a least grade leaves out. */
export function GradesPage() {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'grades', lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(grades) => (
        <article>
          <PageTitle title="Grades">{gradedWords(grades)} What is not graded is not held to be good.</PageTitle>
          <LeftOut grades={grades} />
          <Sources grades={grades} />
          <HowTo />
        </article>
      )}
    </PageGate>
  );
}
