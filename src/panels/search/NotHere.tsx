import { useOverview } from '../../state/app-store.ts';
import { Name } from '../../parts/Name.tsx';
import styles from './Search.module.css';

/** What was looked for, where, and how, when nothing was found. */
export function NotHere({ text }: { readonly text: string }) {
  const { counts, sources } = useOverview();
  const where = sources.map(({ short }) => short).join(', ');
  return (
    <div className={styles.none}>
      <p className={styles.noneTitle}>
        “<Name>{text.trim()}</Name>” is not in this data
      </p>
      <p>
        Looked for in the names of {counts.actors} actors with all their spellings and scripts, {counts.events} events
        and {counts.places} places, from {counts.sources === 1 ? 'one source' : `${counts.sources} sources`}
        {sources.length <= 4 && ` (${where})`}. Not being here says nothing about the world.
      </p>
    </div>
  );
}
