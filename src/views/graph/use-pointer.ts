import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scene } from '../../model/scene.ts';
import type { Pointed } from './GraphTooltip.tsx';
import { tooltipFor } from './pages.ts';

const HOVER_MS = 80;
const TOOLTIP_MS = 300;

/** What the pointer is over, told late enough that passing over nothing flickers. */
export function usePointer(scene: Scene | undefined) {
  const [hover, setHover] = useState<string>();
  const [pointed, setPointed] = useState<Pointed>();
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const point = useCallback(
    (id: string | undefined, at: { readonly x: number; readonly y: number }) => {
      timers.current.forEach(clearTimeout);
      setPointed(undefined);
      const lines = id === undefined || !scene ? undefined : tooltipFor(scene, id);
      timers.current = [setTimeout(() => setHover(id), HOVER_MS)];
      if (lines) timers.current.push(setTimeout(() => setPointed({ lines, ...at }), TOOLTIP_MS));
    },
    [scene],
  );
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  return { hover, pointed, point };
}
