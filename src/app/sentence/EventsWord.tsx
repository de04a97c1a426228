import type { Scene } from '../../model/scene.ts';
import { eventCountWords } from '../../parts/count-words.ts';
import { EventsLeftOut } from './EventsLeftOut.tsx';
import { Word } from './Word.tsx';

/** How many events are in view; opens what is left out, and why. */
export function EventsWord({ counts }: { readonly counts: Scene['counts'] }) {
  return (
    <Word words={eventCountWords(counts)} label="Events in view">
      {(close) => <EventsLeftOut counts={counts} close={close} />}
    </Word>
  );
}
