import type { Lens } from '../../model/view.ts';
import type { Scene } from '../../model/scene.ts';
import { useApp } from '../../state/app-store.ts';
import { showActors } from '../../state/shown-actors.ts';
import { ActorsChoices } from './ActorsChoices.tsx';
import { Word } from './Word.tsx';

/** The actors that the data set opens with, and in the layout that it opens in. */
function useHome(): { readonly shown: Lens['shown']; readonly back: () => void } {
  const home = useApp(({ opening }) => (opening.kind === 'ready' ? opening.home.lens : undefined));
  const { shown = 'all', layout } = home ?? {};
  return { shown, back: () => showActors('Back to the chosen actors', shown, layout) };
}

/** How many actors are in the picture; opens the list of the others. */
export function ActorsWord({ counts }: { readonly counts: Scene['counts'] }) {
  const shown = useApp((state) => state.view.lens.shown);
  const { shown: home, back } = useHome();
  const isHome = JSON.stringify(shown) === JSON.stringify(home);
  return (
    <Word
      words={`${counts.actors} of ${counts.actorsTotal} actors`}
      label="Actors in the picture"
      onLift={isHome ? undefined : back}
    >
      {(close) => <ActorsChoices shown={shown} isHome={isHome} back={back} counts={counts} close={close} />}
    </Word>
  );
}
