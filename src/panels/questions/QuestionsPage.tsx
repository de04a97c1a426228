import type { SavedView } from '../../model/dataset.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { basisWords } from './basis-words.ts';
import { QuestionGlyph } from './QuestionGlyph.tsx';
import styles from './QuestionsPage.module.css';

const CARDS = 3;

function QuestionButton({ saved }: { readonly saved: SavedView }) {
  const openSaved = useApp((state) => state.openSaved);
  return (
    <button type="button" className={styles.question} onClick={() => openSaved(saved.question, saved.view)}>
      {saved.question}
    </button>
  );
}

/** Characters that fit on a line of a card; a longer part runs on as text. */
const LINE = 44;

/** Its parts wrap between dots, and no line starts or ends with one. */
function Answer({ text }: { readonly text: string }) {
  const parts = text.split(' · ');
  if (parts.some((part) => part.length > LINE)) return <p className={styles.answer}>{text}</p>;
  return (
    <p className={styles.answer}>
      <span className={styles.parts}>
        {parts.map((part) => (
          <span key={part} className={styles.part}>
            {part}
          </span>
        ))}
      </span>
    </p>
  );
}

/** The whole card is pressed through its question; the line below is numbers with who says them. */
function QuestionCard({ saved }: { readonly saved: SavedView }) {
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <h2 className={styles.title}>
          <QuestionButton saved={saved} />
        </h2>
        {saved.glyph && <QuestionGlyph glyph={saved.glyph} />}
      </div>
      {saved.answer !== undefined && <Answer text={saved.answer} />}
    </li>
  );
}

function MoreQuestions({ questions }: { readonly questions: readonly SavedView[] }) {
  if (questions.length === 0) return undefined;
  return (
    <Section title="More questions">
      <ul>
        {questions.map((saved) => (
          <li key={saved.id} className={styles.more}>
            <QuestionButton saved={saved} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const missing = { title: 'No data set is open', why: 'Reload the page to open the bundled one.' };

/** Where the panel starts: what this is, what it rests on, and questions that the data can answer. */
export function QuestionsPage() {
  const asked = useAsked({ kind: 'overview' });
  const openPage = useApp((state) => state.openPage);
  return (
    <PageGate asked={asked} missing={missing}>
      {(overview) => (
        <>
          <PageTitle title="Who did what to whom, and who says so">
            {basisWords(overview)}{' '}
            <button type="button" className={actions.link} onClick={() => openPage({ kind: 'coverage' })}>
              Coverage
            </button>
          </PageTitle>
          <ul className={styles.cards}>
            {overview.header.savedViews.slice(0, CARDS).map((saved) => (
              <QuestionCard key={saved.id} saved={saved} />
            ))}
          </ul>
          <MoreQuestions questions={overview.header.savedViews.slice(CARDS)} />
        </>
      )}
    </PageGate>
  );
}
