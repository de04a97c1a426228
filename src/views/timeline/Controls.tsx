import { lazy, Suspense } from 'react';
import { ChevronDown, ChevronUp, Pause, Play } from 'lucide-react';
import type { Histogram } from '../../model/answer.ts';
import { calendarUnit } from '../../model/calendar-unit.ts';
import { useApp } from '../../state/app-store.ts';
import { keysOf } from '../../state/commands.ts';
import { toggleLanes } from '../../state/timeline.ts';
import { Button } from '../../widgets/Button.tsx';
import { IconButton } from '../../widgets/IconButton.tsx';
import { Popover } from '../../widgets/Popover.tsx';
import { Skeleton } from '../../widgets/Skeleton.tsx';
import type { Play as Playing } from './use-play.ts';
import styles from './Timeline.module.css';

const DatesForm = lazy(() => import('./DatesForm.tsx').then((file) => ({ default: file.DatesForm })));

interface ControlsProps {
  readonly histogram: Histogram;
  readonly play: Playing;
}

/** At the end of the strip: what its bars are, play, and the lanes. */
export function Controls({ histogram, play }: ControlsProps) {
  const lanes = useApp((state) => state.view.timeline?.lanes);
  const unit = calendarUnit(histogram.unit).label.toLowerCase();
  const trigger = (
    <Button kind="quiet" className={styles.unit} aria-label={`By ${unit}: dates, periods and what plays`}>
      by {unit}
      <ChevronDown size={14} aria-hidden="true" />
    </Button>
  );
  return (
    <div className={styles.controls}>
      <Popover label="Dates of the timeline" trigger={trigger} placement="top end" width="medium">
        <Suspense fallback={<Skeleton lines={4} />}>
          <DatesForm histogram={histogram} />
        </Suspense>
      </Popover>
      <span data-play="">
        <IconButton label={play.isOn ? 'Pause' : 'Play'} keys="Space" placement="top" onPress={play.toggle}>
          {play.isOn ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </IconButton>
      </span>
      <IconButton
        label={lanes ? 'Close the lanes' : 'Open the lanes'}
        keys={keysOf('lanes')}
        placement="top"
        aria-expanded={lanes !== undefined}
        onPress={toggleLanes}
      >
        {lanes ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
      </IconButton>
    </div>
  );
}
