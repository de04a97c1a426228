import { useEffect, useRef } from 'react';
import { X } from 'lucide-react';
import { commands, type CommandSection } from '../state/commands.ts';
import { Checkbox } from '../widgets/Checkbox.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { Keys } from '../widgets/Keys.tsx';
import styles from './ShortcutSheet.module.css';

export interface ShortcutSheetProps {
  /** Whether keys without Ctrl act at all. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** What the keys do, read from the list of commands. */
export function ShortcutSheet({ singleKeys, onSingleKeys, onClose }: ShortcutSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);
  const withKeys = commands.filter(({ keys }) => keys.length > 0);
  const sections = [...new Set(withKeys.map(({ section }) => section))];
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="shortcuts-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="shortcuts-title" className={styles.title} tabIndex={-1} ref={title}>
          Keyboard shortcuts
        </h2>
        <IconButton label="Close" onPress={() => dialog.current?.close()}>
          <X />
        </IconButton>
      </div>
      {sections.map((section) => (
        <Section key={section} section={section} />
      ))}
      <div className={styles.single}>
        <Checkbox isSwitch checked={singleKeys} onChange={onSingleKeys} note="Off: only those with Ctrl act">
          Single keys
        </Checkbox>
      </div>
    </dialog>
  );
}

function Section({ section }: { readonly section: CommandSection }) {
  const own = commands.filter((command) => command.section === section && command.keys.length > 0);
  return (
    <section>
      <h3 className={styles.section}>{section}</h3>
      <dl className={styles.list}>
        {own.map(({ id, description, keys }) => (
          <div key={id} className={styles.line}>
            <dt>{description}</dt>
            <dd className={styles.keys}>
              {keys.map((each) => (
                <Keys key={each} keys={each} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
