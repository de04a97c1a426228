import { useEffect, useRef, useState, type FormEvent } from 'react';
import { assessmentDraft, readAssessment, type AssessmentDraft } from '../../../model/own-assessment.ts';
import { freeId } from '../../../model/own-claim.ts';
import { confidences, emptyLayer, likelihoods, type Assessment } from '../../../model/own-layer.ts';
import actions from '../../../parts/actions.module.css';
import { useApp } from '../../../state/app-store.ts';
import { putAssessment } from '../../../state/own-layer.ts';
import { escapeForm } from './escape-form.ts';
import { SelectField, TextField } from './Field.tsx';
import { likelihoodWords } from './likelihood-words.ts';
import styles from './OwnForm.module.css';

interface AssessmentFormProps {
  readonly on: string;
  /** The assessment that is edited; undefined for a new one. */
  readonly known: Assessment | undefined;
  readonly onDone: () => void;
}

const open = { id: '', label: 'not given' } as const;
const likelihoodOptions = [open, ...likelihoods.map(({ id }) => ({ id, label: likelihoodWords(id) }))];
const confidenceOptions = [open, ...confidences];

function useFreshId(known: Assessment | undefined): string {
  const own = useApp((state) => state.view.lens.own) ?? emptyLayer;
  const taken = own.assessments.map(({ id }) => id);
  return known?.id ?? freeId('assessment', taken);
}

/** A judgement in the words of ICD 203: what, how likely, and on how good a basis, each in its own field. */
export function AssessmentForm({ on, known, onDone }: AssessmentFormProps) {
  const [first] = useState(() => assessmentDraft(known));
  const [draft, setDraft] = useState(first);
  const [wrong, setWrong] = useState<string>();
  const id = useFreshId(known);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  const set = (part: Partial<AssessmentDraft>) => setDraft({ ...draft, ...part });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const read = readAssessment(draft, { id, on });
    setWrong(read.ok ? undefined : `Statement: ${read.error}.`);
    if (!read.ok) return form.current?.querySelector('textarea')?.focus();
    putAssessment(known ? 'Edit your assessment' : 'Assess the event', read.value);
    onDone();
  };
  return (
    // Esc is heard from every field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.form}
      aria-label="Your assessment"
      noValidate
      onSubmit={send}
      onKeyDown={escapeForm(draft === first, onDone)}
    >
      <TextField
        label="What you assess to be so"
        rows={2}
        value={draft.statement}
        wrong={wrong}
        onChange={(statement) => set({ statement })}
      />
      <SelectField
        label="Likelihood"
        value={draft.likelihood}
        options={likelihoodOptions}
        onChange={(likelihood) => set({ likelihood })}
      />
      <SelectField
        label="Confidence in the basis"
        value={draft.confidence}
        options={confidenceOptions}
        onChange={(confidence) => set({ confidence })}
      />
      <p className={styles.hint}>Yours alone: no status, line or count follows from it.</p>
      <div className={styles.acts}>
        <button type="submit" className={actions.action}>
          {known ? 'Keep the assessment' : 'Add the assessment'}
        </button>
        <button type="button" className={actions.link} onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
