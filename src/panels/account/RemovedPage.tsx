import { plural } from '../../base/plural.ts';
import type { Removed } from '../../model/account-answers.ts';
import type { PageOf } from '../../model/view.ts';
import { Name } from '../../parts/Name.tsx';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { RemovedLines } from './RemovedLines.tsx';

function Body({ removed: { name, teller, lines } }: { readonly removed: Removed }) {
  return (
    <article>
      <PageTitle title={`${plural(lines.length, 'line')} removed at ${name}`}>
        <p>
          As <Name>{teller.name}</Name> tells it. The events stay in view, unless they are denied to have happened.
        </p>
      </PageTitle>
      {lines.length === 0 && <p>Under this view nothing is removed here.</p>}
      <RemovedLines lines={lines} />
    </article>
  );
}

const missing = {
  title: 'Nothing of this name is drawn',
  why: 'The link names something that this data or this view does not draw.',
};

/** What an account takes away at one drawn actor. */
export function RemovedPage({ page: { id, account } }: { readonly page: PageOf<'removed'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'removed', id, account, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(removed) => <Body removed={removed} />}
    </PageGate>
  );
}
