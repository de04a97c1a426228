import { formatDay, type Day } from '../../model/day.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { lazyPage } from '../LazyPage.tsx';
import { Word } from './Word.tsx';
import { setDay, useReach } from './world-day.ts';

/** What the word opens; fetched ahead, since it is not on the first screen. */
export const asOfChoices = lazyPage<{ readonly close: () => void }>(
  async () => (await import('./AsOfChoices.tsx')).AsOfChoices,
);

/** The day that the world is shown on. Never today by itself: nothing is known after the last source. */
export function AsOfWord() {
  const asOf = useApp((state) => state.view.lens.asOf);
  const { asOf: home } = useOverview();
  const { first, last } = useReach();
  return (
    <Word
      words={`${formatDay(asOf)}${dayMark(asOf, first, last)}`}
      label="The world as of a day"
      onLift={asOf === home ? undefined : () => setDay(home)}
    >
      {(close) => <asOfChoices.Page close={close} />}
    </Word>
  );
}

/** Beside a day that nothing here reaches, so that its picture is never taken for one that is known. */
function dayMark(asOf: Day, first: Day, last: Day): string {
  if (asOf > last) return ', past the last source';
  return asOf < first ? ', before anything dated here' : '';
}
