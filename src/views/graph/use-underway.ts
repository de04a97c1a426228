import { useState } from 'react';
import { ViewportLink } from './viewport-link.ts';
import type { Moved } from './use-plan.ts';

/** What is under way on a graph before it changes the view; graphs beside each other share one. */
export interface Underway {
  /** The element that the pointer is over. */
  readonly hover: string | undefined;
  readonly setHover: (id: string | undefined) => void;
  /** The node that the keyboard is at. */
  readonly reached: string | undefined;
  readonly setReached: (id: string | undefined) => void;
  readonly drag: Moved;
  readonly setDrag: (drag: Moved) => void;
  readonly viewports: ViewportLink;
}

export function useUnderway(): Underway {
  const [hover, setHover] = useState<string>();
  const [reached, setReached] = useState<string>();
  const [drag, setDrag] = useState<Moved>({});
  const [viewports] = useState(() => new ViewportLink());
  return { hover, setHover, reached, setReached, drag, setDrag, viewports };
}
