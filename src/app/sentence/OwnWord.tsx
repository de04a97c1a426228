import { emptyLayer } from '../../model/own-layer.ts';
import { useApp } from '../../state/app-store.ts';
import { lazyPage } from '../LazyPage.tsx';
import { ownLayerWords } from './own-layer-words.ts';
import { Word } from './Word.tsx';

const list = lazyPage<{ readonly close: () => void }>(async () => (await import('./OwnLayerList.tsx')).OwnLayerList);

/** What the analyst has laid over the sources; opens the list of it, and the cross lifts it whole. */
export function OwnWord() {
  const own = useApp((state) => state.view.lens.own) ?? emptyLayer;
  const liftLens = useApp((state) => state.liftLens);
  const words = ownLayerWords(own);
  return (
    <Word words={words} label="Your layer over the sources" onLift={() => liftLens('Lift your layer', 'own')}>
      {(close) => <list.Page close={close} />}
    </Word>
  );
}
