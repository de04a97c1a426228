import type { ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Check } from 'lucide-react';
import { Keys } from './Keys.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  /** Undefined where it is no choice. */
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly label: string;
  /** The label is read out, not shown. */
  readonly quiet?: boolean;
  readonly entries: readonly MenuEntry[];
}

interface MenuProps {
  readonly label: string;
  /** A Button of these widgets. */
  readonly trigger: ReactElement;
  readonly groups: readonly MenuGroup[];
}

export function Menu({ label, trigger, groups }: MenuProps) {
  const off = groups.flatMap(({ entries }) => entries.filter((entry) => entry.disabled).map(({ id }) => id));
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={6}>
        <AriaMenu className={styles.menu ?? ''} aria-label={label} disabledKeys={off}>
          {groups.map((group) => (
            <Group key={group.label} {...group} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Group({ label, quiet, entries }: MenuGroup) {
  return (
    <MenuSection className={styles.group ?? ''} aria-label={label}>
      {!quiet && <Header className={styles.header ?? ''}>{label}</Header>}
      {entries.map((entry) => (
        <Entry key={entry.id} {...entry} />
      ))}
    </MenuSection>
  );
}

function Entry({ id, label, keys, checked, run }: MenuEntry) {
  const name = checked ? `${label}, chosen` : label;
  return (
    <MenuItem id={id} className={styles.entry ?? ''} textValue={label} aria-label={name} onAction={run}>
      {checked !== undefined && <span className={styles.mark}>{checked && <Check />}</span>}
      <span className={styles.text}>{label}</span>
      {keys && <Keys keys={keys} />}
    </MenuItem>
  );
}
