import { eventCountWords } from '../parts/count-words.ts';
import { useEffect, useState } from 'react';
import { useApp } from '../state/app-store.ts';
import { useAnswer } from '../state/use-answer.ts';

const DEBOUNCE_MS = 500;

/** Says how much is in view after it changed, politely and once a pause. */
export function Announcer() {
  const lens = useApp((state) => state.view.lens);
  const counts = useAnswer({ kind: 'scene', lens })?.counts;
  const words = counts ? `${counts.actors} of ${counts.actorsTotal} actors, ${eventCountWords(counts)}` : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <output className="visually-hidden" aria-live="polite">
      {said}
    </output>
  );
}
