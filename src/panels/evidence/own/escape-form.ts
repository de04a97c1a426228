import type { KeyboardEvent } from 'react';
import { useApp } from '../../../state/app-store.ts';

/** Esc would take the page away, and what is half written with it: it leaves an untouched form, and no other. */
export const escapeForm =
  (isUntouched: boolean, leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (isUntouched) leave();
    else useApp.getState().say('Esc keeps what you have written; Cancel leaves it');
  };
