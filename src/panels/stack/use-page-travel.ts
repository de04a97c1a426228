import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ReadyPage } from '../../parts/page-context.ts';

/** Whether the reader's last press or focus was inside: only then may focus follow a page. */
function useLastInside(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const inside = useRef(false);
  useEffect(() => {
    const note = (event: Event) => {
      inside.current = event.target instanceof Node && (root.current?.contains(event.target) ?? false);
    };
    document.addEventListener('pointerdown', note, true);
    document.addEventListener('focusin', note, true);
    return () => {
      document.removeEventListener('pointerdown', note, true);
      document.removeEventListener('focusin', note, true);
    };
  }, [root]);
  return inside;
}

interface PageTravel {
  readonly titles: Readonly<Record<string, string>>;
  readonly onReady: (page: ReadyPage) => void;
  readonly onScroll: () => void;
}

interface Place {
  readonly key: string;
  readonly top: number;
}

/**
 * What happens as pages come and go: the heading takes focus if the reader was in the panel, a page
 * that is come back to stands where it was left, a new one at its top, and titles are kept for the breadcrumb.
 */
export function usePageTravel(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  depth: number,
  key: string,
): PageTravel {
  const inside = useLastInside(root);
  const places = useRef(new Map<number, Place>());
  const arrived = useRef<string>(undefined);
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  useLayoutEffect(() => {
    for (const deeper of places.current.keys()) if (deeper > depth) places.current.delete(deeper);
  }, [depth]);
  const onReady = useCallback(
    ({ heading, title }: ReadyPage) => {
      setTitles((known) => (known[key] === title ? known : { ...known, [key]: title }));
      if (arrived.current === key) return;
      const first = arrived.current === undefined;
      arrived.current = key;
      const left = places.current.get(depth);
      scroller.current?.scrollTo({ top: left?.key === key ? left.top : 0, behavior: 'instant' });
      if (!first && inside.current) heading.focus({ preventScroll: true });
    },
    [depth, key, inside, scroller],
  );
  const onScroll = useCallback(() => {
    if (arrived.current === key && scroller.current)
      places.current.set(depth, { key, top: scroller.current.scrollTop });
  }, [depth, key, scroller]);
  return { titles, onReady, onScroll };
}
