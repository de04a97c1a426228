import { eventCountWords } from '../parts/count-words.ts';
import { useEffect, useState } from 'react';
import { useApp } from '../state/app-store.ts';
import { usePlaying } from '../state/timeline.ts';
import { useAnswer } from '../state/use-answer.ts';

const DEBOUNCE_MS = 500;

/** Says how much is in view after it changed, politely and once a pause; while the calendar runs it keeps still. */
export function Announcer() {
  const lens = useApp((state) => state.view.lens);
  const counts = useAnswer({ kind: 'scene', lens })?.counts;
  const words = counts ? `${counts.actors} of ${counts.actorsTotal} actors, ${eventCountWords(counts)}` : '';
  const isPlaying = usePlaying(({ run }) => run !== undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isPlaying) return undefined;
    const timer = setTimeout(() => setSaid(words), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [words, isPlaying]);
  return (
    <output className="visually-hidden" aria-live="polite">
      {said}
    </output>
  );
}
