import { useState, type KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + 10, count - 1),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One tab stop for a table: arrows move between the buttons of its rows, marked `data-row`. */
export function useRows(count: number) {
  const [active, setActive] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const next = step(active, count);
    setActive(next);
    const buttons = event.currentTarget.closest('table')!.querySelectorAll<HTMLElement>('[data-row]');
    buttons[next]?.focus();
    buttons[next]?.scrollIntoView({ block: 'nearest' });
  };
  return { active: Math.min(active, Math.max(0, count - 1)), setActive, onKeyDown };
}
