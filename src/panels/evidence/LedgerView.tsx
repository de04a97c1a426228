import type { Citation } from '../../model/answer.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Ledger, LedgerAnswer, LedgerQuestion, SilentParty } from '../../model/ledger.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Section } from '../../parts/Section.tsx';
import { moveByKey } from './ledger-keys.ts';
import { LedgerRow } from './LedgerRow.tsx';
import type { OpenClaim } from './use-open-claim.ts';
import styles from './LedgerView.module.css';

interface LedgerViewProps {
  readonly ledger: Ledger;
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

/** A question that no claim disputes says so; the chip above the ledger speaks for the most telling one alone. */
const sideWords = ({ answers, status }: LedgerQuestion): string | undefined =>
  status.dispute === 'contested' && answers.length > 1 ? `${answers.length} answers` : undefined;

/** Who says what: by question, then by answer, with the parties under the answer they give. */
export function LedgerView(props: LedgerViewProps) {
  return (
    // The keys only move focus between buttons that are reached by Tab as well.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={moveByKey}>
      {props.ledger.questions.map((question) => (
        <Section key={question.aspect} title={question.question} aside={sideWords(question)}>
          <div className={styles.answers}>
            {question.answers.map((answer) => (
              <Answer key={answer.label} answer={answer} view={props} own={`${question.aspect}/${answer.label}`} />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
