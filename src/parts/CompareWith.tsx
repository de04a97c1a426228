import type { ReactElement } from 'react';
import type { Side } from '../model/account.ts';
import { compare } from '../state/comparison.ts';
import { Button } from '../widgets/Button.tsx';
import { Popover } from '../widgets/Popover.tsx';
import { TellerChoices } from './TellerChoices.tsx';
import styles from './CompareWith.module.css';

interface SideChoicesProps {
  readonly chosen?: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** Every account that can be a side of a comparison, all of them together among these. */
export function SideChoices({ chosen, onChoose }: SideChoicesProps) {
  return (
    <>
      {chosen !== 'all' && <Button onPress={() => onChoose('all')}>All accounts</Button>}
      <TellerChoices chosen={chosen} onChoose={onChoose} />
    </>
  );
}

interface CompareWithProps {
  readonly a: Side;
  /** A Button of the widgets. */
  readonly trigger: ReactElement;
  readonly placement?: 'bottom start' | 'bottom end';
}

/** Chooses the account that another is laid beside. */
export function CompareWith({ a, trigger, placement = 'bottom start' }: CompareWithProps) {
  return (
    <Popover label="Compare with" trigger={trigger} width="medium" placement={placement}>
      {(close) => (
        <>
          <h2 className={styles.title}>Compare with</h2>
          <SideChoices
            onChoose={(b) => {
              close();
              compare(a, b);
            }}
          />
        </>
      )}
    </Popover>
  );
}
