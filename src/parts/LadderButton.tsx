import type { Lanes } from '../model/ladder.ts';
import { useApp } from '../state/app-store.ts';
import actions from './actions.module.css';

/** Opens the ladder of these lanes; nothing where no source tells of an answer. */
export function LadderButton({ lanes }: { readonly lanes: Lanes | undefined }) {
  const openPage = useApp((state) => state.openPage);
  if (!lanes) return undefined;
  const open = () => openPage({ kind: 'ladder', left: [...lanes.left], right: [...lanes.right] });
  return (
    <button type="button" className={actions.action} onClick={open}>
      Ladder
    </button>
  );
}
