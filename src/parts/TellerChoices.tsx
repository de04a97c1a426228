import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { isTold, wholeWord, type Account, type Side, type Teller } from '../model/account.ts';
import { useApp } from '../state/app-store.ts';
import { useAnswer } from '../state/use-answer.ts';
import { Button } from '../widgets/Button.tsx';
import { Skeleton } from '../widgets/Skeleton.tsx';
import { Name } from './Name.tsx';
import { ShapeIcon } from './ShapeIcon.tsx';
import styles from './TellerChoices.module.css';

interface TellerChoicesProps {
  readonly chosen: Side | undefined;
  /** `tells`: "As Hamas tells it", for the name of the step. */
  readonly onChoose: (account: Account, tells: string) => void;
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly chosen: boolean;
  readonly words: string;
  readonly onChoose: () => void;
}

function Choice({ icon, name, chosen, words, onChoose }: ChoiceProps) {
  return (
    <li className={styles.choice}>
      <span className={styles.icon}>{icon}</span>
      <Button kind="plain" className={chosen ? styles.chosen : styles.name} aria-pressed={chosen} onPress={onChoose}>
        <Name>{name}</Name>
      </Button>
      <span className={styles.note}>{words}</span>
    </li>
  );
}

/** Whose accounts there are: parties and sources, each with how many of the events in view it speaks to. */
export function TellerChoices({ chosen, onChoose }: TellerChoicesProps) {
  const lens = useApp((state) => state.view.lens);
  const answer = useAnswer({ kind: 'accounts', lens });
  if (!answer) return <Skeleton lines={6} />;
  const { parties, sources, rows } = answer;
  const choice = (teller: Teller, name: string, events: number, icon: ReactNode) => (
    <Choice
      key={JSON.stringify(teller)}
      icon={icon}
      name={name}
      chosen={chosen !== 'all' && isTold(teller, chosen)}
      words={`speaks to ${events} of ${rows}`}
      onChoose={() => onChoose(wholeWord(teller), `As ${name} tells it`)}
    />
  );
  return (
    <div className={styles.lists}>
      <h3 className={styles.heading}>Parties</h3>
      {parties.length === 0 && <p className={styles.note}>No party is reported to say anything here.</p>}
      <ul>
        {parties.map(({ actor: { id, name, type }, events }) =>
          choice({ party: id }, name, events, <ShapeIcon type={type} />),
        )}
      </ul>
      <h3 className={styles.heading}>Sources</h3>
      {sources.length === 0 && <p className={styles.note}>No source is named here.</p>}
      <ul>
        {sources.map(({ source, name, events }) =>
          choice({ source }, name, events, <FileText size={16} aria-hidden="true" />),
        )}
      </ul>
    </div>
  );
}
