import { useState, type KeyboardEvent } from 'react';
import { useAsked } from '../../../state/use-answer.ts';

/** An actor by id and name, offered to be chosen. */
export interface ActorOption {
  readonly id: string;
  readonly name: string;
}

const LIMIT = 30;
const SHOWN = 8;

/** Actors by any of their names; those at hand while nothing is written. */
function useOptions(text: string, atHand: readonly ActorOption[]) {
  const { answer, pending } = useAsked({ kind: 'search', text: text.trim(), limit: LIMIT });
  if (text.trim() === '') return { options: atHand, pending: false };
  const hits = (answer?.hits ?? []).filter(({ kind }) => kind === 'actor').slice(0, SHOWN);
  return { options: hits.map(({ id, label }) => ({ id, name: label })), pending };
}

/** A box in which an actor is searched and chosen: what is written, what is found, and which is active. */
export function useActorBox(
  name: string,
  atHand: readonly ActorOption[],
  onChoose: (actor: ActorOption | undefined) => void,
) {
  const [draft, setDraft] = useState<string>();
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const { options, pending } = useOptions(draft ?? '', atHand);
  const write = (text: string) => {
    setDraft(text);
    setActive(0);
    setOpen(true);
    onChoose(undefined);
  };
  const close = () => {
    setOpen(false);
    setActive(0);
  };
  const choose = (option: ActorOption | undefined) => {
    if (!option) return;
    setDraft(undefined);
    close();
    onChoose(option);
  };
  const step = (by: number) => {
    setOpen(true);
    if (open) setActive((options.length + active + by) % Math.max(1, options.length));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ...(open ? { Enter: () => choose(options[active]), Escape: close } : {}),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return { text: draft ?? name, options, pending, active, open, setOpen, write, close, choose, onKeyDown };
}
