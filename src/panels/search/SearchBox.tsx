import type { KeyboardEvent, RefObject } from 'react';
import { Search as SearchIcon } from 'lucide-react';
import { useApp } from '../../state/app-store.ts';
import { Keys } from '../../widgets/Keys.tsx';
import { pageOf } from './hit-groups.ts';
import { Hits } from './Hits.tsx';
import { NotHere } from './NotHere.tsx';
import { useSearch, type Search } from './use-search.ts';
import styles from './Search.module.css';

interface SearchBoxProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Called after a hit was opened. */
  readonly onOpened: () => void;
  /** Called when the box is left without one. */
  readonly onLeft: () => void;
}

/** Finds actors, events and places by any of their names, in any script; a combobox after the ARIA pattern. */
export function SearchBox({ inputRef, onOpened, onLeft }: SearchBoxProps) {
  const select = useApp((state) => state.select);
  const search = useSearch((hit) => {
    select(pageOf(hit));
    onOpened();
  });
  const leave = () => {
    if (search.text === '') inputRef.current?.blur();
    search.clear();
    onLeft();
  };
  return (
    <div
      className={styles.search}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && search.setOpen(false)}
    >
      <SearchIcon className={styles.icon} aria-hidden="true" />
      <Box inputRef={inputRef} search={search} onLeave={leave} />
      {search.text === '' && <Keys keys="/" />}
      <Found search={search} />
    </div>
  );
}

interface BoxProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly search: Search;
  readonly onLeave: () => void;
}

function Box({ inputRef, search, onLeave }: BoxProps) {
  const { id, text, shown, active, flat, step, enter, write, setOpen } = search;
  const actions = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: enter, Escape: onLeave };
  return (
    <input
      ref={inputRef}
      className={styles.input}
      role="combobox"
      aria-label="Search actors, events, places"
      aria-expanded={shown}
      aria-controls={`${id}list`}
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
  );
}

function onKey(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): void {
  const action = event.nativeEvent.isComposing ? undefined : actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

/** The list under the box, or what was looked for in vain; said aloud as a count. */
function Found({ search }: { readonly search: Search }) {
  const { id, text, shown, groups, flat, active, pending, setActive, choose } = search;
  const none = shown && !pending && flat.length === 0;
  return (
    <>
      <output className="visually-hidden">{shown && !pending ? `${flat.length} found` : ''}</output>
      {shown && (flat.length > 0 || none) && (
        <div className={styles.popup}>
          <Hits id={id} list={`${id}list`} groups={groups} active={active} onPoint={setActive} onChoose={choose} />
          {none && <NotHere text={text} />}
        </div>
      )}
    </>
  );
}
