import type { Scene } from '../../model/scene.ts';
import { plural } from '../../base/plural.ts';
import type { ActorRow } from '../../model/answer.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Lens } from '../../model/view.ts';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { Name } from '../../parts/Name.tsx';
import { useApp } from '../../state/app-store.ts';
import { showAllActors } from '../../state/shown-actors.ts';
import { showCanvas } from '../../state/commands.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { AttributionChoice } from './AttributionChoice.tsx';
import styles from './Sentence.module.css';

type Shown = Lens['shown'];

const setShown = (label: string, shown: readonly ActorId[]) => useApp.getState().setLens(label, { shown: [...shown] });

interface ActorsChoicesProps {
  readonly shown: Shown;
  readonly isHome: boolean;
  readonly back: () => void;
  readonly counts: Scene['counts'];
  readonly close: () => void;
}

/** The actors in the picture, the name under which they act, and those that are left out. */
export function ActorsChoices({ shown, isHome, back, counts, close }: ActorsChoicesProps) {
  const others = useOthers(shown);
  const open = () => {
    showCanvas('list');
    close();
  };
  return (
    <>
      <h2 className={styles.title}>
        {counts.actors} of {counts.actorsTotal} actors are in the picture
      </h2>
      <div className={styles.actions}>
        <Button onPress={open}>List them</Button>
        {shown !== 'all' && <Button onPress={showAllActors}>Show all</Button>}
        {!isHome && <Button onPress={back}>Back to the chosen ones</Button>}
      </div>
      <AttributionChoice />
      {others.length > 0 && <Others others={others} shown={shown} />}
    </>
  );
}

/** Actors that are drawn in no way, most events first. */
function useOthers(shown: Shown): readonly ActorRow[] {
  // Rolled up, an actor of the picture may have no row of its own.
  const { level: _, ...lens } = useApp((state) => state.view.lens);
  const all = useAnswer({ kind: 'actors', lens: { ...lens, shown: 'all', clauses: [] } });
  const drawn = useAnswer({ kind: 'actors', lens: { ...lens, clauses: [] } });
  const here = new Set(drawn?.rows.map(({ id }) => id));
  return shown === 'all' ? [] : (all?.rows.filter(({ id }) => !here.has(id)) ?? []);
}

function Others({ others, shown }: { readonly others: readonly ActorRow[]; readonly shown: Shown }) {
  const add = ({ id, name }: ActorRow) => setShown(`Add ${name}`, [...(shown === 'all' ? [] : shown), id]);
  return (
    <>
      <h3>Not in the picture</h3>
      <ul className={styles.others}>
        {others.map((actor) => (
          <li key={actor.id} className={styles.other}>
            <span className={styles.otherShape}>
              <ShapeIcon type={actor.type} />
            </span>
            <span className={styles.otherName}>
              <Name>{actor.name}</Name>
            </span>
            <span className={styles.note}>{plural(actor.events, 'event')}</span>
            <Button kind="link" aria-label={`Add ${actor.name} to the graph`} onPress={() => add(actor)}>
              Add
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
