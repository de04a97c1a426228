import { useEffect, useRef, useState, type RefObject } from 'react';
import { GraphCanvas, type Gestures } from './canvas.ts';

/** Fonts must be there before text is measured; Σ comes with the Greek letters. */
const fontsReady = () =>
  Promise.all(['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 13px "Inter Variable"`, 'AΣ')));

/** The canvas in an element, made once the fonts are loaded, destroyed with it. */
export function useCanvas(container: RefObject<HTMLElement | null>, gestures: Gestures): GraphCanvas | undefined {
  const [canvas, setCanvas] = useState<GraphCanvas>();
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    let made: GraphCanvas | undefined;
    let gone = false;
    void fontsReady().finally(() => {
      if (gone || !container.current) return;
      made = new GraphCanvas(container.current, {
        tapped: (...told) => latest.current.tapped(...told),
        hovered: (...told) => latest.current.hovered(...told),
        dragging: (...told) => latest.current.dragging(...told),
        dropped: (...told) => latest.current.dropped(...told),
        zoomed: (...told) => latest.current.zoomed(...told),
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

/** The size of an element in whole pixels, kept current. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
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
