import type { Account } from '../../model/account.ts';
import type { AccountParty } from '../../model/account-answers.ts';
import type { Scene } from '../../model/scene.ts';
import { Name } from '../../parts/Name.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { Checkbox } from '../../widgets/Checkbox.tsx';
import { classes } from '../../widgets/class-names.ts';
import { Word } from './Word.tsx';
import styles from './Sentence.module.css';

/** Draws the graph from one party's account, or from all, and opens what the party says. */
function choose(account: Account | undefined, name: string): void {
  const { change, openPage } = useApp.getState();
  change(account ? `As ${name} tells it` : 'All accounts', (view) => {
    const { account: _, ...lens } = view.lens;
    return { ...view, lens: account ? { ...lens, account } : lens };
  });
  if (account) openPage({ kind: 'account', party: account.party });
}

const allAccounts = () => choose(undefined, '');

/** Parties with a word on what is in view; undefined while they are asked for. */
function useParties() {
  const lens = useApp((state) => state.view.lens);
  return useAnswer({ kind: 'accounts', lens });
}

/** Whose account the picture follows. The default is all of them: a neutral one does not exist. */
export function AccountWord({ counts }: { readonly counts: Scene['counts'] | undefined }) {
  const account = useApp((state) => state.view.lens.account);
  const parties = useParties()?.parties ?? [];
  const name = parties.find(({ actor }) => actor.id === account?.party)?.actor.name ?? account?.party ?? '';
  return (
    <>
      <Word
        words={account ? `As ${name} tells it` : 'All accounts'}
        label="Whose account"
        onLift={account ? allAccounts : undefined}
      >
        {(close) => <Choices account={account} close={close} />}
      </Word>
      {account && counts?.account && <Told counts={counts.account} party={account.party} />}
    </>
  );
}

type ToldCounts = NonNullable<Scene['counts']['account']>;

/** All counts are of records: what the party tells, denies away, was asked about, or is silent on. */
function Told({ counts, party }: { readonly counts: ToldCounts; readonly party: Account['party'] }) {
  const openPage = useApp((state) => state.openPage);
  const parts = [
    `${counts.says} in`,
    ...(counts.denied > 0 ? [`${counts.denied} denied, removed`] : []),
    ...(counts.asked > 0 ? [`${counts.asked} no comment`] : []),
    `${counts.silent} not addressed`,
  ];
  return (
    <Button kind="plain" className={styles.word} onPress={() => openPage({ kind: 'account', party })}>
      {parts.join(' · ')}
    </Button>
  );
}

interface ChoicesProps {
  readonly account: Account | undefined;
  readonly close: () => void;
}

function Choices({ account, close }: ChoicesProps) {
  const answer = useParties();
  const pick = (next: Account | undefined, name: string) => {
    choose(next, name);
    close();
  };
  return (
    <>
      <h2 className={styles.title}>Whose account</h2>
      <p className={styles.note}>
        A party’s account is its own word and that of its parts and officials. What it does not speak to stays, thin;
        silence is no agreement.
      </p>
      {account && <Button onPress={() => pick(undefined, '')}>All accounts</Button>}
      <ul className={styles.others}>
        {answer?.parties.map((party) => (
          <Party key={party.actor.id} party={party} rows={answer.rows} account={account} pick={pick} />
        ))}
      </ul>
      {account && <Voices account={account} />}
    </>
  );
}

interface PartyProps extends Pick<ChoicesProps, 'account'> {
  readonly party: AccountParty;
  readonly rows: number;
  readonly pick: (account: Account, name: string) => void;
}

function Party({ party: { actor, events }, rows, account, pick }: PartyProps) {
  const chosen = account?.party === actor.id;
  return (
    <li className={styles.other}>
      <span className={styles.otherShape}>
        <ShapeIcon type={actor.type} />
      </span>
      <Button
        kind="plain"
        className={classes(styles.otherName, chosen && styles.changed)}
        aria-pressed={chosen}
        onPress={() => pick({ party: actor.id, officials: true, anonymous: true }, actor.name)}
      >
        <Name>{actor.name}</Name>
      </Button>
      <span className={styles.note}>
        speaks to {events} of {rows}
      </span>
    </li>
  );
}

function Voices({ account }: { readonly account: Account }) {
  const setLens = useApp((state) => state.setLens);
  const set = (label: string, part: Partial<Account>) => setLens(label, { account: { ...account, ...part } });
  return (
    <>
      <h3>Include</h3>
      <Checkbox checked={account.officials} onChange={(officials) => set('Include officials', { officials })}>
        Officials without a name
      </Checkbox>
      <Checkbox checked={account.anonymous} onChange={(anonymous) => set('Include anonymous voices', { anonymous })}>
        Anonymous voices
      </Checkbox>
    </>
  );
}
