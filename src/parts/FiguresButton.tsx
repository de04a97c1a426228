import type { FiguresOf } from '../model/view.ts';
import { useApp } from '../state/app-store.ts';
import actions from './actions.module.css';

/** Opens the table of all figures of a record, with what may be added of them. */
export function FiguresButton({ of }: { readonly of: FiguresOf }) {
  const openPage = useApp((state) => state.openPage);
  return (
    <button type="button" className={actions.link} onClick={() => openPage({ kind: 'figures', of })}>
      As a table, by counter
    </button>
  );
}
