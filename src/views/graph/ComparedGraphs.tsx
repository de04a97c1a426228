import { ArrowLeftRight, X } from 'lucide-react';
import type { Side } from '../../model/account.ts';
import type { TellerRef } from '../../model/account-answers.ts';
import { ofAll, type Lens, type PageOf } from '../../model/view.ts';
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
import { useUnderway, type Underway } from './use-underway.ts';
import styles from './ComparedGraphs.module.css';

const lensOf = (lens: Lens, side: Side): Lens => (side === 'all' ? ofAll(lens) : { ...lens, account: side });

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
            <span className={styles.words}>
              {teller?.side === 'all' ? (
                teller.name
              ) : (
                <>
                  As <Name>{teller?.name ?? '…'}</Name> tells it
                </>
              )}
            </span>
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

interface PictureProps {
  readonly at: 'a' | 'b';
  readonly page: PageOf<'compare'>;
  readonly teller: TellerRef | undefined;
  readonly underway: Underway;
}

function Picture({ at, page, teller, underway }: PictureProps) {
  const lens = useApp((state) => state.view.lens);
  const onChoose = (side: Side) => compare(at === 'a' ? side : page.a, at === 'b' ? side : page.b);
  return (
    <div className={styles.picture}>
      <Caption at={at} teller={teller} onChoose={onChoose} />
      <div className={styles.graph}>
        <GraphView lens={lensOf(lens, page[at])} beside={{ underway, name: teller?.name ?? '', hasZoom: at === 'b' }} />
      </div>
    </div>
  );
}

/** Two accounts as two pictures: one place, one zoom, one pointer and one selection between them. */
export function ComparedGraphs({ page }: { readonly page: PageOf<'compare'> }) {
  const lens = useApp((state) => state.view.lens);
  const answer = useAnswer({ kind: 'compare', a: page.a, b: page.b, lens });
  const underway = useUnderway();
  return (
    <div className={styles.compared}>
      <div className={styles.pictures}>
        <Picture at="a" page={page} teller={answer?.a} underway={underway} />
        <Picture at="b" page={page} teller={answer?.b} underway={underway} />
      </div>
      <div className={styles.tools}>
        <IconButton label="Swap sides" onPress={swapSides}>
          <ArrowLeftRight size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label="Leave the comparison" onPress={leaveComparison}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
