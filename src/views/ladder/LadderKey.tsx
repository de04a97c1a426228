import { plural } from '../../base/plural.ts';
import type { Ladder } from '../../model/ladder.ts';
import { overlayDepth } from '../../model/view.ts';
import { leftOutWords } from '../../parts/left-out-words.ts';
import { useApp } from '../../state/app-store.ts';
import { Checkbox } from '../../widgets/Checkbox.tsx';
import styles from './LadderView.module.css';

interface LadderKeyProps {
  readonly ladder: Ladder;
  readonly near: boolean;
  readonly onNear: (near: boolean) => void;
  readonly toScale: boolean;
}

const told = {
  series: 'Days count from the first day of the series.',
  undated: 'No incident in it is dated, so no lag to a single one.',
  soft: 'Stepped: days on which it may have been; its words stand where it had surely begun.',
  scale: 'Height follows the days, save where words need room or days are cut.',
};

/** What is counted from where, and what is not. */
function notesOf({ events, ties }: Ladder, toScale: boolean): string {
  const answered = new Set(ties.map((tie) => tie.answered));
  const series = events.filter(({ row }) => row.isTotal && answered.has(row.id));
  const undated = series.length > 0 && series.every(({ itemised }) => itemised?.endsWith('none itemised'));
  const soft = events.some(({ span }) => span.from !== undefined && span.firm?.from !== span.from);
  const notes = [series.length > 0 && told.series, undated && told.undated, soft && told.soft, !toScale && told.scale];
  return notes.filter(Boolean).join(' ');
}

function NearSwitch({ ladder: { nearCount }, near, onNear }: LadderKeyProps) {
  if (nearCount === 0) return <span>near in time only: no such pair here</span>;
  return (
    <Checkbox isSwitch checked={near} onChange={onNear}>
      near in time only, no source ties them: {plural(nearCount, 'pair')} within 14 days
    </Checkbox>
  );
}

/** Nothing leaves the picture unsaid; the list of it is on the ladder's page. */
function LeftOutNote({ ladder: { leftOut } }: Pick<LadderKeyProps, 'ladder'>) {
  const setPanel = useApp((state) => state.setPanel);
  const panel = useApp(({ view }) => view.panel);
  if (leftOut.length === 0) return undefined;
  return (
    <span className={styles.entry}>
      {leftOutWords(leftOut)}
      <button type="button" className={styles.list} onClick={() => setPanel(panel.slice(0, overlayDepth(panel) + 1))}>
        list
      </button>
    </span>
  );
}

/** The key: what the two kinds of line mean, and the switch of the second. */
export function LadderKey(props: LadderKeyProps) {
  const notes = notesOf(props.ladder, props.toScale);
  return (
    <footer className={styles.key}>
      <span className={styles.entry}>
        <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
          <path className={styles.solid} d="M0 4h22" />
          <path className={styles.head} d="M28 4l-8 -4v8z" />
        </svg>
        in response, as told by a source
      </span>
      <span className={styles.entry}>
        <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
          <path className={styles.dots} d="M1 4h26" />
        </svg>
        <NearSwitch {...props} />
      </span>
      <LeftOutNote ladder={props.ladder} />
      {notes !== '' && <span className={styles.notes}>{notes}</span>}
    </footer>
  );
}
