import type { PlaceId } from '../model/ids.ts';
import { useApp } from '../state/app-store.ts';
import { Name } from './Name.tsx';
import styles from './ActorName.module.css';

interface PlaceNameProps {
  readonly place: { readonly id: PlaceId; readonly name: string };
}

/** A place's name; a click opens its page. */
export function PlaceName({ place }: PlaceNameProps) {
  const openPage = useApp((state) => state.openPage);
  return (
    <button type="button" className={styles.name} onClick={() => openPage({ kind: 'place', id: place.id })}>
      <Name>{place.name}</Name>
    </button>
  );
}
