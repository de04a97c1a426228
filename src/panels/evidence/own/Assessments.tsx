import { lazy, Suspense, useRef, useState } from 'react';
import { confidences, emptyLayer, type Assessment } from '../../../model/own-layer.ts';
import { find } from '../../../model/vocabulary.ts';
import actions from '../../../parts/actions.module.css';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { Section } from '../../../parts/Section.tsx';
import { useApp } from '../../../state/app-store.ts';
import { removeAssessment } from '../../../state/own-layer.ts';
import { Skeleton } from '../../../widgets/Skeleton.tsx';
import { likelihoodWords } from './likelihood-words.ts';
import styles from './Assessments.module.css';

const Form = lazy(async () => ({ default: (await import('./AssessmentForm.tsx')).AssessmentForm }));

/** How the analyst judges the event. It stands beside what the sources say and changes nothing of it. */
export function Assessments({ on }: { readonly on: string }) {
  const own = useApp((state) => state.view.lens.own) ?? emptyLayer;
  const [form, setForm] = useState<{ readonly known: Assessment | undefined }>();
  const button = useRef<HTMLButtonElement>(null);
  const here = own.assessments.filter((assessment) => assessment.on === on);
  const leave = () => {
    setForm(undefined);
    button.current?.focus();
  };
  return (
    <Section title="Your assessment">
      <ul>
        {here.map((assessment) => (
          <Item
            key={assessment.id}
            assessment={assessment}
            onEdit={() => setForm({ known: assessment })}
            onTake={() => {
              removeAssessment('Take out your assessment', assessment.id);
              leave();
            }}
          />
        ))}
      </ul>
      <button
        ref={button}
        type="button"
        className={`${actions.link} ${styles.ask}`}
        aria-expanded={form !== undefined}
        onClick={() => setForm(form ? undefined : { known: undefined })}
      >
        {form?.known ? 'Edit your assessment' : 'Assess this event'}
      </button>
      {form && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <Form key={form.known?.id ?? ''} on={on} known={form.known} onDone={leave} />
        </Suspense>
      )}
    </Section>
  );
}

interface ItemProps {
  readonly assessment: Assessment;
  readonly onEdit: () => void;
  readonly onTake: () => void;
}

/** Two fields: how likely it is, and how sure the analyst is of the grounds; never one phrase. */
function fieldsOf({ likelihood, confidence }: Assessment): readonly (readonly [string, string])[] {
  return [
    ['Likelihood', likelihood === undefined ? 'not given' : likelihoodWords(likelihood)],
    ['Confidence', confidence === undefined ? 'not given' : find(confidences, confidence).label],
  ];
}

const assessmentText = (assessment: Assessment): string =>
  [`Analyst’s assessment\t${assessment.statement}`, ...fieldsOf(assessment).map((field) => field.join('\t'))].join(
    '\n',
  );

function Item({ assessment, onEdit, onTake }: ItemProps) {
  return (
    <li className={styles.item}>
      <p className={styles.statement}>
        <bdi>{assessment.statement}</bdi>
      </p>
      <dl className={styles.fields}>
        {fieldsOf(assessment).map(([name, words]) => (
          <div key={name} className={styles.field}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.acts}>
        <button type="button" className={actions.link} onClick={onEdit}>
          Edit
        </button>
        <button type="button" className={actions.link} onClick={onTake}>
          Take out
        </button>
        <CopyButton inline what="the assessment" text={() => assessmentText(assessment)} />
      </div>
    </li>
  );
}
