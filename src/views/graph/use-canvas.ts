import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { GraphCanvas, type Gestures } from './canvas.ts';

/** Fonts must be there before text is measured; Σ comes with the Greek letters. */
const fontsReady = () =>
  Promise.all(['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 13px "Inter Variable"`, 'AΣ')));

/** The canvas in an element, made once the fonts are loaded, destroyed with it. */
export function useCanvas(container: RefObject<HTMLElement | null>, gestures: Gestures): GraphCanvas | undefined {
  const [canvas, setCanvas] = useState<GraphCanvas>();
  const tapped = useEffectEvent(gestures.tapped);
  const hovered = useEffectEvent(gestures.hovered);
  const dragging = useEffectEvent(gestures.dragging);
  const dropped = useEffectEvent(gestures.dropped);
  const zoomed = useEffectEvent(gestures.zoomed);
  const viewed = useEffectEvent(gestures.viewed);
  useEffect(() => {
    let made: GraphCanvas | undefined;
    let gone = false;
    void fontsReady().finally(() => {
      if (gone || !container.current) return;
      made = new GraphCanvas(container.current, {
        tapped: (id) => tapped(id),
        hovered: (id, at) => hovered(id, at),
        dragging: (id, at) => dragging(id, at),
        dropped: (id, at) => dropped(id, at),
        zoomed: (zoom) => zoomed(zoom),
        viewed: () => viewed(),
      });
      setCanvas(made);
    });
    return () => {
      gone = true;
      made?.destroy();
    };
  }, [container]);
  return canvas;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in whole pixels, kept current. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setSize({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** A number that grows whenever the colours of the page change. */
export function usePaintings(): number {
  const [paintings, setPaintings] = useState(0);
  useEffect(() => {
    const again = () => setPaintings((n) => n + 1);
    const observer = new MutationObserver(again);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    media.forEach((query) => query.addEventListener('change', again));
    return () => {
      observer.disconnect();
      media.forEach((query) => query.removeEventListener('change', again));
    };
  }, []);
  return paintings;
}
