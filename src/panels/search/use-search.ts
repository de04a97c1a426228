import { useEffect, useId, useRef, useState } from 'react';
import type { SearchHit } from '../../model/answer.ts';
import { useAsked } from '../../state/use-answer.ts';
import { groupHits, type HitGroup } from './hit-groups.ts';

const LIMIT = 12;
const none: readonly HitGroup[] = [];

function useHits(text: string) {
  const { answer, pending } = useAsked({ kind: 'search', text: text.trim(), limit: LIMIT });
  const groups = text.trim() === '' || !answer ? none : groupHits(answer.hits);
  return { groups, flat: groups.flatMap((group) => group.hits), pending };
}

/** Enter before the answer is there waits for it, so that nobody has to type slowly. */
function useEnter(pending: boolean, choose: () => void): () => void {
  const waiting = useRef(false);
  useEffect(() => {
    if (pending || !waiting.current) return;
    waiting.current = false;
    choose();
  });
  return () => {
    if (pending) waiting.current = true;
    else choose();
  };
}

/** The state of a search box: its text, its hits, and which of them is active. */
export function useSearch(onChoose: (hit: SearchHit) => void) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useHits(text);
  const { flat } = found;
  const id = useId();
  const write = (next: string) => {
    setText(next);
    setActive(0);
    setOpen(true);
  };
  const clear = () => {
    write('');
    setOpen(false);
  };
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    clear();
    onChoose(hit);
  };
  const step = (by: number) => {
    setOpen(true);
    setActive((flat.length + active + by) % Math.max(1, flat.length));
  };
  const enter = useEnter(found.pending, () => choose(flat[active]));
  const shown = open && text.trim() !== '';
  return { id, text, shown, active, setActive, setOpen, ...found, write, clear, choose, step, enter };
}

export type Search = ReturnType<typeof useSearch>;
