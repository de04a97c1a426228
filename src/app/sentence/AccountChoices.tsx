import { useState } from 'react';
import { tellerOf, type Account } from '../../model/account.ts';
import { SideChoices } from '../../parts/CompareWith.tsx';
import { TellerChoices } from '../../parts/TellerChoices.tsx';
import { useApp } from '../../state/app-store.ts';
import { compare } from '../../state/comparison.ts';
import { Button } from '../../widgets/Button.tsx';
import { Checkbox } from '../../widgets/Checkbox.tsx';
import styles from './Sentence.module.css';

/** Draws the graph from one account and opens what it says; a page that the reader has open stays. */
function choose(account: Account, label: string): void {
  const { setLens, openPage, view } = useApp.getState();
  setLens(label, { account });
  const top = view.panel.at(-1);
  if (top === undefined || top.kind === 'account') openPage({ kind: 'account', ...tellerOf(account) });
}

interface AccountChoicesProps {
  readonly account: Account | undefined;
  readonly close: () => void;
  /** Back to all accounts. */
  readonly onAll: () => void;
}

/** Whose account the picture follows, whose voices count in it, and what it is laid beside. */
export function AccountChoices({ account, close, onAll }: AccountChoicesProps) {
  const [compared, setCompared] = useState(false);
  if (compared) return <Beside account={account} close={close} back={() => setCompared(false)} />;
  return (
    <>
      <h2 className={styles.title}>Whose account</h2>
      <p className={styles.note}>
        A party’s account is its own word and that of its parts and officials; a source’s is what it says and passes on.
        What it does not speak to stays, thin; silence is no agreement.
      </p>
      <div className={styles.row}>
        {account && (
          <Button
            onPress={() => {
              onAll();
              close();
            }}
          >
            All accounts
          </Button>
        )}
        <Button onPress={() => setCompared(true)}>Compare with…</Button>
      </div>
      {account && <Voices account={account} />}
      <TellerChoices
        chosen={account}
        onChoose={(next, label) => {
          choose(next, label);
          close();
        }}
      />
    </>
  );
}

/** The button that led to the second step is gone, and the focus with it. */
const focusIt = (heading: HTMLElement | null) => heading?.focus();

/** The second step of a comparison: what is laid beside the account that is on. */
function Beside({
  account,
  close,
  back,
}: Pick<AccountChoicesProps, 'account' | 'close'> & { readonly back: () => void }) {
  return (
    <>
      <h2 ref={focusIt} tabIndex={-1} className={styles.title}>
        {account ? 'Compare with' : 'Compare all accounts with'}
      </h2>
      <div className={styles.row}>
        <Button onPress={back}>Back to whose account</Button>
      </div>
      <SideChoices
        chosen={account ?? 'all'}
        onChoose={(side) => {
          close();
          compare(account ?? 'all', side);
        }}
      />
    </>
  );
}

function Voices({ account }: { readonly account: Account }) {
  const setLens = useApp((state) => state.setLens);
  const set = (label: string, part: Partial<Account>) =>
    setLens(label, { account: { ...account, ...part } as Account });
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
