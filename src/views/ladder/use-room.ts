import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

interface Room {
  readonly width: number;
  readonly height: number;
}

const roomOf = (element: HTMLElement): Room => ({ width: element.clientWidth, height: element.clientHeight });

/** The inner size of an element in pixels, kept as it changes. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 1000, height: 600 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => setRoom((known) => (same(known, roomOf(element)) ? known : roomOf(element)));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
}

const same = (a: Room, b: Room): boolean => a.width === b.width && a.height === b.height;

const wordsOf = (list: HTMLElement, key: string) => list.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

function heightsIn(list: HTMLElement, keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key) => [key, wordsOf(list, key)?.offsetHeight ?? 0]));
}

const sameHeights = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...b].every(([key, height]) => a.get(key) === height);

/** How high the words of each item are, by its key; measured again when they change, as when a font comes. */
export function useHeights(ref: RefObject<HTMLElement | null>, keys: readonly string[]): ReadonlyMap<string, number> {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const list = ref.current;
    if (!list) return;
    const read = () => {
      const now = heightsIn(list, keys);
      setHeights((known) => (sameHeights(known, now) ? known : now));
    };
    const observer = new ResizeObserver(read);
    for (const key of keys) {
      const words = wordsOf(list, key);
      if (words) observer.observe(words);
    }
    return () => observer.disconnect();
  }, [ref, keys]);
  return heights;
}
