import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { Search } from 'lucide-react';
import type { SearchHit } from '../../model/answer.ts';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { Keys } from '../../widgets/Keys.tsx';
import { groupHits, pageOf, type HitGroup } from './hit-groups.ts';
import { Hits } from './Hits.tsx';
import { NotHere } from './NotHere.tsx';
import styles from './Search.module.css';

export interface SearchBoxProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Called after a hit was opened. */
  readonly onOpened: () => void;
  /** Called when the box is left without one. */
  readonly onLeft: () => void;
}

const LIMIT = 12;

function useHits(text: string) {
  const asked = useAsked({ kind: 'search', text: text.trim(), limit: LIMIT });
  const groups = text.trim() === '' ? [] : groupHits(asked.answer?.hits ?? []);
  return { groups, flat: groups.flatMap((group) => group.hits), pending: asked.pending };
}

/** Finds actors, events and places by any of their names, in any script; a combobox after the ARIA pattern. */
export function SearchBox({ inputRef, onOpened, onLeft }: SearchBoxProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { groups, flat, pending } = useHits(text);
  const id = useId();
  const select = useApp((state) => state.select);
  const shown = open && text.trim() !== '';
  const close = () => setOpen(false);
  const write = (next: string) => {
    setText(next);
    setActive(0);
    setOpen(true);
  };
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    write('');
    close();
    select(pageOf(hit));
    onOpened();
  };
  const leave = () => {
    if (shown || text !== '') write('');
    else inputRef.current?.blur();
    close();
    onLeft();
  };
  const step = (by: number) => {
    setOpen(true);
    setActive((flat.length + active + by) % Math.max(1, flat.length));
  };
  const actions = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => choose(pending ? undefined : flat[active]),
    Escape: leave,
  };
  const list = `${id}list`;
  return (
    <div className={styles.search} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      <Search className={styles.icon} aria-hidden="true" />
      <input
        ref={inputRef}
        className={styles.input}
        role="combobox"
        aria-label="Search actors, events, places"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && flat[active] ? `${id}${active}` : undefined}
        placeholder="Search actors, events, places"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={(event) => onKey(event, actions)}
      />
      {text === '' && <Keys keys="/" />}
      <Found shown={shown} text={text} groups={groups} pending={pending}>
        <Hits id={id} list={list} groups={groups} active={active} onPoint={setActive} onChoose={choose} />
      </Found>
    </div>
  );
}

function onKey(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): void {
  const action = event.nativeEvent.isComposing ? undefined : actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

interface FoundProps {
  readonly shown: boolean;
  readonly text: string;
  readonly groups: readonly HitGroup[];
  readonly pending: boolean;
  readonly children: React.ReactNode;
}

/** The list under the box, or what was looked for in vain; said aloud as a count. */
function Found({ shown, text, groups, pending, children }: FoundProps) {
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const none = shown && !pending && count === 0;
  return (
    <>
      <output className="visually-hidden">{shown && !pending ? `${count} found` : ''}</output>
      {shown && (count > 0 || none) && (
        <div className={styles.popup}>
          {children}
          {none && <NotHere text={text} />}
        </div>
      )}
    </>
  );
}
