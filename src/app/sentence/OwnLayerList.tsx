import type { ReactNode } from 'react';
import { plural } from '../../base/plural.ts';
import type { EventId } from '../../model/ids.ts';
import type { ClaimRow, OwnAnswer } from '../../model/page-answers.ts';
import { ownWords } from '../../model/own-words.ts';
import { eventTitle } from '../../parts/event-words.ts';
import { Name } from '../../parts/Name.tsx';
import { useApp } from '../../state/app-store.ts';
import { removeAssessment, removeClaim, setStance } from '../../state/own-layer.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { keepFocus } from '../../widgets/keep-focus.ts';
import { OwnGrades } from './OwnGrades.tsx';
import { sentence } from './sentence-element.ts';
import styles from './OwnLayerList.module.css';

interface Props {
  readonly close: () => void;
}

/** What the analyst's layer holds; each part opens the record that it is on, and can be taken out. */
export function OwnLayerList({ close }: Props) {
  const lens = useApp((state) => state.view.lens);
  const answer = useAnswer({ kind: 'own', lens });
  return (
    <>
      <h2 className={styles.title}>Your layer over the sources</h2>
      <p className={styles.note}>
        It lies over the data and never in it. Statuses, lines and counts follow from your claims and readings; your
        assessments change none of them.
      </p>
      {answer && <Items answer={answer} close={close} />}
    </>
  );
}

function Items({ answer, close }: Props & { readonly answer: OwnAnswer }) {
  const { claims, assessments, without } = answer;
  return (
    <>
      <ul className={styles.items}>
        {claims.map((row) => (
          <Claim key={row.line.claim} row={row} close={close} />
        ))}
        {assessments.map(({ assessment, on }) => (
          <Item
            key={assessment.id}
            what="your assessment"
            title={on.title}
            words={assessment.statement}
            onTake={() => removeAssessment('Take out your assessment', assessment.id)}
            onOpen={() => open({ kind: 'event', id: on.id }, close)}
          />
        ))}
        <OwnGrades close={close} />
      </ul>
      {without > 0 && (
        <p className={styles.note}>
          {plural(without, 'entry', 'entries')} of it {without === 1 ? 'names' : 'name'} something that this data does
          not have, and {without === 1 ? 'has' : 'have'} no effect.
        </p>
      )}
    </>
  );
}

function open(page: { kind: 'event'; id: EventId; claim?: ClaimRow['line']['claim'] }, close: () => void): void {
  useApp.getState().openPage(page);
  close();
}

function take({ line }: ClaimRow): void {
  if (line.own?.kind === 'added') removeClaim(`Take out your claim by ${line.byName}`, line.claim);
  else setStance(`Take back your reading of ${line.byName}’s claim`, line.claim, undefined);
}

function Claim({ row, close }: Props & { readonly row: ClaimRow }) {
  const { line, on } = row;
  const isEvent = on.kind === 'event';
  return (
    <Item
      what={line.own ? ownWords(line.own, line.stance) : ''}
      title={on.title}
      words={`${line.byName} ${line.words}: ${line.says}`}
      onTake={() => take(row)}
      onOpen={isEvent ? () => open({ kind: 'event', id: on.id as EventId, claim: line.claim }, close) : undefined}
    />
  );
}

interface ItemProps {
  readonly what: string;
  readonly title: string;
  readonly words: string;
  readonly onTake: () => void;
  /** Undefined where the record has no page of its own. */
  readonly onOpen: (() => void) | undefined;
}

function Item({ what, title, words, onTake, onOpen }: ItemProps): ReactNode {
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        {onOpen ? (
          <Button kind="plain" className={styles.open} onPress={onOpen}>
            <Name>{eventTitle(title)}</Name>
          </Button>
        ) : (
          <Name>{title}</Name>
        )}
        <p className={styles.says}>
          <bdi>{words}</bdi>
        </p>
        <p className={styles.what}>{what}</p>
      </div>
      <Button kind="link" aria-label={`Take out: ${words}`} onPress={() => keepFocus(onTake, () => [sentence()])}>
        Take out
      </Button>
    </li>
  );
}
