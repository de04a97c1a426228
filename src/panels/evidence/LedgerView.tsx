import { useState } from 'react';
import type { Citation } from '../../model/answer.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { LedgerAnswer, LedgerQuestion, SilentParty } from '../../model/ledger.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Section } from '../../parts/Section.tsx';
import { StatusChip } from '../../parts/StatusChip.tsx';
import { Segmented } from '../../widgets/Segmented.tsx';
import type { Aspect } from '../../model/vocabulary.ts';
import { LedgerGridView } from './LedgerGridView.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import type { OpenClaim } from './use-open-claim.ts';
import styles from './LedgerView.module.css';

interface LedgerViewProps {
  readonly questions: readonly LedgerQuestion[];
  /** The question that the chip at the top already speaks for. */
  readonly told: Aspect | undefined;
  readonly citations: Readonly<Record<ClaimId, readonly Citation[]>>;
  readonly opened: OpenClaim;
}

/** Blamed and not heard in these sources; silence is neither agreement nor denial. */
function Silent({ party }: { readonly party: SilentParty }) {
  return (
    <li className={styles.silent}>
      <span className={styles.sign} aria-hidden="true">
        ·
      </span>
      <span>
        <ActorName actor={{ id: party.actor, name: party.name }} />{' '}
        <span className={styles.quiet}>no statement in these sources</span>
      </span>
    </li>
  );
}

function Answer({
  answer,
  view,
  own,
}: {
  readonly answer: LedgerAnswer;
  readonly view: LedgerViewProps;
  readonly own: string;
}) {
  const { citations, opened } = view;
  return (
    <div className={styles.answer}>
      <h3 className={styles.label}>
        {answer.blames !== undefined ? <ActorName actor={{ id: answer.blames, name: answer.label }} /> : answer.label}
        {answer.note !== undefined && <span className={styles.note}> {answer.note}</span>}
      </h3>
      <ul>
        {answer.lines.map((line) => (
          <LedgerRow
            key={`${own}/${line.claim}`}
            line={line}
            citations={citations[line.claim] ?? []}
            open={opened.claim === line.claim}
            called={opened.claim === line.claim ? opened.called : 0}
            onToggle={() => opened.toggle(line.claim)}
          />
        ))}
        {answer.silent.map((party) => (
          <Silent key={party.actor} party={party} />
        ))}
      </ul>
    </div>
  );
}

/** A contested question says so beside its heading, unless the chip at the top has. */
function Side({
  question: { answers, aspect, status },
  told,
}: { readonly question: LedgerQuestion } & Pick<LedgerViewProps, 'told'>) {
  if (aspect === told || status.dispute === 'undisputed') return undefined;
  return <StatusChip dispute={status.dispute} answers={answers.length} quiet />;
}

/** Who says what: by question, then by answer, with the parties under the answer they give. */
export function LedgerView(props: LedgerViewProps) {
  return props.questions.map((question) => <Question key={question.aspect} question={question} view={props} />);
}

const layouts = [
  { id: 'answers', label: 'As answers' },
  { id: 'grid', label: 'As a grid' },
] as const;

function Question({ question, view }: { readonly question: LedgerQuestion; readonly view: LedgerViewProps }) {
  const [layout, setLayout] = useState<(typeof layouts)[number]['id']>('answers');
  const { grid } = question;
  const side = (
    <span className={styles.side}>
      <Side question={question} told={view.told} />
      {grid && <Segmented label="Lay out" options={layouts} value={layout} onChange={setLayout} />}
    </span>
  );
  return (
    <Section title={question.question} aside={side}>
      {grid && layout === 'grid' ? (
        <LedgerGridView question={question.question} grid={grid} citations={view.citations} />
      ) : (
        <Answers question={question} view={view} />
      )}
    </Section>
  );
}

function Answers({ question, view }: { readonly question: LedgerQuestion; readonly view: LedgerViewProps }) {
  return (
    <div className={question.aspect === 'assessment' ? styles.judgements : styles.answers}>
      {question.answers.map((answer) => (
        <Answer key={answer.label} answer={answer} view={view} own={`${question.aspect}/${answer.label}`} />
      ))}
    </div>
  );
}
