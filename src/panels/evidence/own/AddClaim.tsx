import { lazy, Suspense, type Ref } from 'react';
import actions from '../../../parts/actions.module.css';
import { Skeleton } from '../../../widgets/Skeleton.tsx';
import type { ClaimFormProps } from './ClaimForm.tsx';
import styles from './AddClaim.module.css';

const Form = lazy(async () => ({ default: (await import('./ClaimForm.tsx')).ClaimForm }));

interface AddClaimProps extends ClaimFormProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** The last row of a ledger: what the analyst knows besides. */
export function AddClaim({ open, onOpen, buttonRef, ...form }: AddClaimProps) {
  return (
    <div className={styles.place}>
      <button ref={buttonRef} type="button" className={actions.link} aria-expanded={open} onClick={onOpen}>
        {open && form.editing !== undefined ? 'Edit your claim' : 'Add a claim'}
      </button>
      {open && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <Form key={form.editing ?? ''} {...form} />
        </Suspense>
      )}
    </div>
  );
}
