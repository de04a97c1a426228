import { useSyncExternalStore } from 'react';
import type { SourceId } from '../../model/ids.ts';

/**
 * Texts that the reader attached, by source. They live in this module alone and nowhere near the view,
 * so that no link, undo step, saved file or export can ever hold one; a reload forgets them.
 */
const copies = new Map<SourceId, string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function attachCopy(source: SourceId, text: string): void {
  copies.set(source, text);
  tell();
}

export function detachCopy(source: SourceId): void {
  copies.delete(source);
  tell();
}

export const useCopyOf = (source: SourceId): string | undefined =>
  useSyncExternalStore(subscribe, () => copies.get(source));
