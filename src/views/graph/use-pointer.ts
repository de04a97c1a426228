import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scene } from '../../model/scene.ts';
import type { Pointed } from './GraphTooltip.tsx';
import { tooltipFor } from './pages.ts';

const HOVER_MS = 80;
const TOOLTIP_MS = 300;

/** Tells what the pointer is over, late enough that passing over nothing flickers. */
export function usePointer(scene: Scene | undefined, onHover: (id: string | undefined) => void) {
  const [pointed, setPointed] = useState<Pointed>();
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const point = useCallback(
    (id: string | undefined, at: { readonly x: number; readonly y: number }) => {
      timers.current.forEach(clearTimeout);
      setPointed(undefined);
      const lines = id === undefined || !scene ? undefined : tooltipFor(scene, id);
      timers.current = [setTimeout(() => onHover(id), HOVER_MS)];
      if (lines) timers.current.push(setTimeout(() => setPointed({ lines, ...at }), TOOLTIP_MS));
    },
    [scene, onHover],
  );
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  return { pointed, point };
}
