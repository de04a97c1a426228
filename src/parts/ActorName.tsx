import type { ActorRef } from '../model/answer.ts';
import { useApp } from '../state/app-store.ts';
import { Name } from './Name.tsx';
import styles from './ActorName.module.css';

interface ActorNameProps {
  readonly actor: Pick<ActorRef, 'id' | 'name'>;
}

/** An actor's name; a click opens its page. */
export function ActorName({ actor }: ActorNameProps) {
  const openPage = useApp((state) => state.openPage);
  return (
    <button type="button" className={styles.name} onClick={() => openPage({ kind: 'actor', id: actor.id })}>
      <Name>{actor.name}</Name>
    </button>
  );
}
