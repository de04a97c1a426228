import type { RefObject } from 'react';
import { Search, X } from 'lucide-react';
import { SearchBox } from '../../panels/search/SearchBox.tsx';
import type { Ports } from '../../state/commands.ts';
import { classes } from '../../widgets/class-names.ts';
import { IconButton } from '../../widgets/IconButton.tsx';
import { Logo } from '../Logo.tsx';
import { CommandButton } from './CommandButton.tsx';
import { DatasetTitle } from './DatasetTitle.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { Share } from './Share.tsx';
import styles from './Header.module.css';

interface HeaderProps {
  readonly ports: Ports;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** On a narrow screen the search takes the place of the header while it is in use. */
  readonly searching: boolean;
  readonly onSearching: (searching: boolean) => void;
  /** Takes the focus to what a hit opened. */
  readonly onOpened: () => void;
}

export function Header({ ports, searchRef, searching, onSearching, onOpened }: HeaderProps) {
  const opened = () => {
    onSearching(false);
    onOpened();
  };
  return (
    <header className={classes(styles.header, searching && styles.searching)}>
      <div className={styles.start}>
        <Logo isHeading />
        <DatasetTitle />
      </div>
      <search className={styles.search}>
        <SearchBox inputRef={searchRef} onOpened={opened} onLeft={() => onSearching(false)} />
        {searching && (
          <IconButton className={styles.close} label="Close search" onPress={() => onSearching(false)}>
            <X />
          </IconButton>
        )}
      </search>
      <Actions ports={ports} onSearch={() => ports.focusSearch()} />
    </header>
  );
}

function Actions({ ports, onSearch }: { readonly ports: Ports; readonly onSearch: () => void }) {
  const [wide, narrow] = [styles.wide, styles.narrow];
  return (
    <div className={styles.end}>
      <span className={wide}>
        <CommandButton id="questions" ports={ports} onlyIfUseful />
        <CommandButton id="undo" ports={ports} />
        <CommandButton id="redo" ports={ports} />
        <Share />
      </span>
      <span className={narrow}>
        <IconButton label="Search" onPress={onSearch}>
          <Search />
        </IconButton>
      </span>
      <MoreMenu ports={ports} />
    </div>
  );
}
