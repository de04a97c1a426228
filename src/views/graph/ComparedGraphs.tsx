import { ArrowLeftRight, X } from 'lucide-react';
import type { Side } from '../../model/account.ts';
import type { TellerRef } from '../../model/account-answers.ts';
import type { Lens, Page } from '../../model/view.ts';
import { SideChoices } from '../../parts/CompareWith.tsx';
import { Name } from '../../parts/Name.tsx';
import { SideMark } from '../../parts/SideMark.tsx';
import { useApp } from '../../state/app-store.ts';
import { compare, leaveComparison, swapSides } from '../../state/comparison.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { IconButton } from '../../widgets/IconButton.tsx';
import { Popover } from '../../widgets/Popover.tsx';
import { GraphView } from './GraphView.tsx';
import { useUnderway } from './use-underway.ts';
import styles from './ComparedGraphs.module.css';

function lensOf({ account: _, ...lens }: Lens, side: Side): Lens {
  return side === 'all' ? lens : { ...lens, account: side };
}

interface CaptionProps {
  readonly at: 'a' | 'b';
  readonly teller: TellerRef | undefined;
  readonly onChoose: (side: Side) => void;
}

/** Whose picture it is; the words open who else it may be. */
function Caption({ at, teller, onChoose }: CaptionProps) {
  return (
    <h2 className={styles.caption}>
      <SideMark side={at} />
      <Popover
        label="Change this side"
        width="medium"
        trigger={
          <Button kind="plain" className={styles.teller}>
            {teller?.side === 'all' ? (
              'All accounts'
            ) : (
              <>
                As <Name>{teller?.name ?? '…'}</Name> tells it
              </>
            )}
          </Button>
        }
      >
        {(close) => (
          <SideChoices
            chosen={teller?.side}
            onChoose={(side) => {
              close();
              onChoose(side);
            }}
          />
        )}
      </Popover>
    </h2>
  );
}

/** Two accounts as two pictures: one place, one zoom, one pointer and one selection between them. */
export function ComparedGraphs({ page: { a, b } }: { readonly page: Extract<Page, { kind: 'compare' }> }) {
  const lens = useApp((state) => state.view.lens);
  const answer = useAnswer({ kind: 'compare', a, b, lens });
  const underway = useUnderway();
  return (
    <div className={styles.compared}>
      <div className={styles.bar}>
        <Caption at="a" teller={answer?.a} onChoose={(side) => compare(side, b)} />
        <IconButton label="Swap sides" onPress={swapSides}>
          <ArrowLeftRight size={16} aria-hidden="true" />
        </IconButton>
        <Caption at="b" teller={answer?.b} onChoose={(side) => compare(a, side)} />
        <IconButton label="Leave the comparison" onPress={leaveComparison}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <div className={styles.pictures}>
        <div className={styles.picture}>
          <GraphView lens={lensOf(lens, a)} beside={{ underway, name: answer?.a.name ?? '' }} />
        </div>
        <div className={styles.picture}>
          <GraphView lens={lensOf(lens, b)} beside={{ underway, name: answer?.b.name ?? '', hasZoom: true }} />
        </div>
      </div>
    </div>
  );
}
