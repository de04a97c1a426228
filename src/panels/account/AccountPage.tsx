import type { ClaimRow } from '../../model/page-answers.ts';
import { plural } from '../../base/plural.ts';
import type { AccountAnswer } from '../../model/account-answers.ts';
import { tellerIn, type PageOf } from '../../model/view.ts';
import { RemovedLines } from './RemovedLines.tsx';
import { CompareWith } from '../../parts/CompareWith.tsx';
import { recordWords } from '../../parts/count-words.ts';
import { ClaimItem } from '../../parts/ClaimItem.tsx';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { RelationItem } from '../../parts/RelationItem.tsx';
import { Section } from '../../parts/Section.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import styles from './AccountPage.module.css';

function Claims({ title, rows }: { readonly title: string; readonly rows: readonly ClaimRow[] }) {
  if (rows.length === 0) return undefined;
  return (
    <Section title={title} count={rows.length}>
      <ul>
        {rows.map((row) => (
          <li key={row.line.claim}>
            <ClaimItem row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const voicesText = ({ teller: { side }, claims, anonymous, tells }: AccountAnswer): string => {
  const unnamed = anonymous > 0 ? `; ${anonymous} of them through somebody who is not named` : '';
  if (side !== 'all' && 'source' in side) {
    return `${recordWords(tells.length, tells.filter(({ isTotal }) => isTotal).length)} in view told here, and ${plural(claims, 'claim')} of others passed on${unnamed}.`;
  }
  return `${plural(claims, 'claim')} by it, by its parts and by those who hold office in it${unnamed}.`;
};

function Tells({ tells }: AccountAnswer) {
  if (tells.length === 0) return undefined;
  return (
    <Section title="Tells" count={tells.length}>
      <MoreList items={tells} first={4} unit="events" keyOf={(event) => event.id}>
        {(event) => <EventItem event={event} />}
      </MoreList>
    </Section>
  );
}

/** Whose claims they are differs for a source, which passes them on. */
const claimTitles = (isSource: boolean) =>
  isSource
    ? {
        says: 'Passes on: says so',
        concedes: 'Passes on: concedes',
        denies: 'Passes on: denies',
        asked: 'Passes on: no comment',
      }
    : { says: 'Says so', concedes: 'Concedes', denies: 'Denies', asked: 'No comment' };

function DeniedRelations({ rows }: { readonly rows: AccountAnswer['relations'] }) {
  if (rows.length === 0) return undefined;
  return (
    <Section title="Left out of the picture: standing relations that it denies" count={rows.length}>
      <ul>
        {rows.map((row) => (
          <RelationItem key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function AccountBody({ account }: { readonly account: AccountAnswer }) {
  const { side, name } = account.teller;
  const titles = claimTitles(side !== 'all' && 'source' in side);
  return (
    <article>
      <PageTitle title={`As ${name} tells it`}>
        <p>{voicesText(account)}</p>
        <div className={styles.actions}>
          <CompareWith a={side} trigger={<Button>Compare with…</Button>} />
        </div>
      </PageTitle>
      <Tells {...account} />
      <Claims title={titles.says} rows={account.says} />
      <Claims title={titles.concedes} rows={account.concedes} />
      <Claims title={titles.denies} rows={account.denies} />
      <Claims title={titles.asked} rows={account.asked} />
      <Claims title="Told differently elsewhere" rows={account.elsewhere} />
      <Section title="Left out of the picture: denied to have happened" count={account.removed.length}>
        {account.removed.length === 0 ? (
          <p>No event is left out. A denial of who caused something takes out that line and keeps the event.</p>
        ) : (
          account.removed.map((event) => <EventItem key={event.id} event={event} />)
        )}
      </Section>
      <DeniedRelations rows={account.relations} />
      <RemovedLines lines={account.lines} />
      <Section title="Not addressed, drawn thin" count={account.silent.length}>
        <p>Silence is no agreement.</p>
        <MoreList items={account.silent} first={4} unit="events" keyOf={(event) => event.id}>
          {(event) => <EventItem event={event} />}
        </MoreList>
      </Section>
    </article>
  );
}

const missing = {
  title: 'No word of this party or source in this data',
  why: 'An account is made of what a party is reported to say, or a source tells. Choose another in the sentence above the graph.',
};

/** Everything that one party says or one source tells, and what of it others tell differently. */
export function AccountPage({ page }: { readonly page: PageOf<'account'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'account', teller: tellerIn(page), lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(account) => <AccountBody account={account} />}
    </PageGate>
  );
}
