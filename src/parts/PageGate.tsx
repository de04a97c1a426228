import type { ReactNode } from 'react';
import { useApp } from '../state/app-store.ts';
import { Loading } from './Loading.tsx';
import { PageTitle } from './PageTitle.tsx';
import actions from './actions.module.css';
import styles from './PageGate.module.css';

interface PageGateProps<T> {
  readonly asked: { readonly answer: T | undefined; readonly pending: boolean };
  /** Said when the answer is that there is no such thing. */
  readonly missing: { readonly title: string; readonly why: string };
  readonly children: (answer: T) => ReactNode;
}

/** Nothing here: says why, and the way back. */
function Missing({ title, why }: { readonly title: string; readonly why: string }) {
  const backTo = useApp((state) => state.backTo);
  const depth = useApp((state) => state.view.panel.length);
  return (
    <div className={styles.missing}>
      <PageTitle title={title} size="sentence">
        <p>{why}</p>
      </PageTitle>
      <div className={actions.row}>
        {depth > 1 && (
          <button type="button" className={actions.action} onClick={() => backTo(depth - 1)}>
            Back
          </button>
        )}
        <button type="button" className={actions.action} onClick={() => backTo(0)}>
          All questions
        </button>
      </div>
    </div>
  );
}

/** A page once its answer is there: before that quiet lines, and words where there is none. */
export function PageGate<T>({ asked, missing, children }: PageGateProps<T>) {
  if (asked.answer !== undefined) return <>{children(asked.answer)}</>;
  return asked.pending ? <Loading /> : <Missing {...missing} />;
}
