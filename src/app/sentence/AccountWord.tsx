import { plural } from '../../base/plural.ts';
import { tellerOf, type Account } from '../../model/account.ts';
import type { Accounts } from '../../model/account-answers.ts';
import type { Scene } from '../../model/scene.ts';
import { CompareWith } from '../../parts/CompareWith.tsx';
import { useApp } from '../../state/app-store.ts';
import { comparisonOn, leaveComparison } from '../../state/comparison.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { AccountChoices } from './AccountChoices.tsx';
import { Word } from './Word.tsx';
import styles from './Sentence.module.css';

const allAccounts = () => useApp.getState().liftLens('All accounts', 'account');

/** What an account's teller is called; its id until the names are there. */
function nameIn(accounts: Accounts | undefined, account: Account): string {
  if ('source' in account)
    return accounts?.sources.find((each) => each.source === account.source)?.name ?? account.source;
  return accounts?.parties.find(({ actor }) => actor.id === account.party)?.actor.name ?? account.party;
}

/** Whose account the picture follows. The default is all of them: a neutral one does not exist. */
export function AccountWord({ scene }: { readonly scene: Scene | undefined }) {
  const account = useApp((state) => state.view.lens.account);
  const lens = useApp((state) => state.view.lens);
  const isCompared = useApp((state) => comparisonOn(state) !== undefined);
  const accounts = useAnswer({ kind: 'accounts', lens });
  if (isCompared) return <ComparedWord />;
  return (
    <>
      <Word
        words={account ? `As ${nameIn(accounts, account)} tells it` : 'All accounts'}
        label="Whose account"
        onLift={account ? allAccounts : undefined}
      >
        {(close) => <AccountChoices account={account} close={close} onAll={allAccounts} />}
      </Word>
      {account && scene?.counts.account && (
        <Told counts={scene.counts.account} removed={scene.removed.lines} account={account} />
      )}
    </>
  );
}

/** Two accounts lie beside each other: whose, and the way back to one picture. */
function ComparedWord() {
  const page = useApp(comparisonOn)!;
  const lens = useApp((state) => state.view.lens);
  const answer = useAnswer({ kind: 'compare', a: page.a, b: page.b, lens });
  const words = answer ? `${answer.a.name} beside ${answer.b.name}` : 'Two accounts compared';
  return (
    <Word words={words} label="Two accounts compared" onLift={leaveComparison}>
      {(close) => (
        <>
          <h2 className={styles.title}>Two accounts beside each other</h2>
          <p className={styles.note}>
            What a side does not speak to stays in its picture, thin; silence is no agreement. The words above each
            picture change its side.
          </p>
          <div className={styles.row}>
            <Button
              onPress={() => {
                close();
                leaveComparison();
              }}
            >
              Leave the comparison
            </Button>
          </div>
        </>
      )}
    </Word>
  );
}

type ToldCounts = NonNullable<Scene['counts']['account']>;

/** All counts are of records: what the account tells, denies away, was asked about, or is silent on. */
interface ToldProps {
  readonly counts: ToldCounts;
  readonly removed: number;
  readonly account: Account;
}

function Told({ counts, removed, account }: ToldProps) {
  const openPage = useApp((state) => state.openPage);
  const parts = [
    `${counts.says} in`,
    ...(counts.denied > 0 ? [`${counts.denied} denied, removed`] : []),
    ...(counts.asked > 0 ? [`${counts.asked} no comment`] : []),
    `${counts.silent} not addressed`,
    ...(removed > 0 ? [`${plural(removed, 'line')} removed`] : []),
  ];
  return (
    <>
      <Button kind="plain" className={styles.word} onPress={() => openPage({ kind: 'account', ...tellerOf(account) })}>
        {parts.join(' · ')}
      </Button>
      <span className={styles.wide}>
        <span className={styles.dot} aria-hidden="true">
          ·
        </span>
        <CompareWith
          a={account}
          trigger={
            <Button kind="plain" className={styles.word}>
              compare
            </Button>
          }
        />
      </span>
    </>
  );
}
