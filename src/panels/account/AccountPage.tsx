import type { ClaimRow } from '../../model/page-answers.ts';
import { plural } from '../../base/plural.ts';
import type { AccountAnswer } from '../../model/account-answers.ts';
import type { Page } from '../../model/view.ts';
import { ClaimItem } from '../../parts/ClaimItem.tsx';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';

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

const voicesText = ({ claims, anonymous }: AccountAnswer): string => {
  const unnamed = anonymous > 0 ? `; ${anonymous} of them through somebody who is not named` : '';
  return `${plural(claims, 'claim')} by it, by its parts and by those who hold office in it${unnamed}.`;
};

function AccountBody({ account }: { readonly account: AccountAnswer }) {
  return (
    <article>
      <PageTitle title={`As ${account.party.name} tells it`}>
        <p>{voicesText(account)}</p>
      </PageTitle>
      <Claims title="Says so" rows={account.says} />
      <Claims title="Concedes" rows={account.concedes} />
      <Claims title="Denies" rows={account.denies} />
      <Claims title="No comment" rows={account.asked} />
      <Claims title="Told differently elsewhere" rows={account.elsewhere} />
      <Section title="Left out of the picture: denied to have happened" count={account.removed.length}>
        {account.removed.length === 0 ? (
          <p>No event is left out. A denial of who caused something takes out that line and keeps the event.</p>
        ) : (
          account.removed.map((event) => <EventItem key={event.id} event={event} />)
        )}
      </Section>
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
  title: 'No word of this actor in these sources',
  why: 'An account is made of what a party is reported to say. Choose another party in the sentence above the graph.',
};

/** Everything that one party says, and what of it others tell differently. */
export function AccountPage({ page }: { readonly page: Extract<Page, { kind: 'account' }> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'account', party: page.party, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(account) => <AccountBody account={account} />}
    </PageGate>
  );
}
