import { attributions, type Attribution } from '../model/attribution.ts';
import { find } from '../model/vocabulary.ts';
import { useApp } from './app-store.ts';

/** Puts events under another of their names, or back under the one that the source gives. */
export function attributeTo(id: Attribution | undefined): void {
  const { setLens, liftLens } = useApp.getState();
  if (id === undefined) liftLens('Events under the name that the source gives', 'attribution');
  else setLens(`Attribute events to ${find(attributions, id).label}`, { attribution: id });
}
