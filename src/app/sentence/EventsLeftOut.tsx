import type { ClauseOwner } from '../../model/clause.ts';
import type { Scene } from '../../model/scene.ts';
import { formatDay } from '../../model/day.ts';
import { useClauseWords } from '../../panels/filters/use-clause-words.ts';
import { useApp, useOverview } from '../../state/app-store.ts';
import { eventCountWords } from '../../parts/count-words.ts';
import { showCanvas } from '../../state/commands.ts';
import { showAllActors } from '../../state/shown-actors.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { liftKnownBy, setDay } from './world-day.ts';
import styles from './Sentence.module.css';

type Counts = Scene['counts'];

interface EventsLeftOutProps {
  readonly counts: Counts;
  readonly close: () => void;
}

/** How many events are in view, what is left out, and why. */
export function EventsLeftOut({ counts, close }: EventsLeftOutProps) {
  const setLens = useApp((state) => state.setLens);
  const out = counts.eventsTotal - counts.events;
  const open = () => {
    showCanvas('chronology');
    close();
  };
  const openFigures = () => {
    useApp.getState().openPage({ kind: 'figures' });
    close();
  };
  return (
    <>
      <h2 className={styles.title}>{eventCountWords(counts)} in view</h2>
      <div className={styles.actions}>
        <Button onPress={open}>Open as a chronology</Button>
        <Button onPress={openFigures}>Killed and injured, by counter</Button>
      </div>
      {out > 0 && <h3>Left out, and why</h3>}
      <ul className={styles.reasons}>
        <ClauseReasons shown={counts.events} />
        <Reason
          count={counts.statementsHidden}
          why={counts.statementsHidden === 1 ? 'statement, hidden' : 'statements, hidden'}
          lift="Show"
          onLift={() => setLens('Show statements', { statements: true })}
        />
        <Reason
          count={counts.totalsFolded}
          why={counts.totalsFolded === 1 ? 'total, folded into its incidents' : 'totals, folded into their incidents'}
          lift="List"
          onLift={() => setLens('List totals', { totals: 'listed' })}
        />
        <UnknownReason count={counts.notKnown} />
        <LensReasons counts={counts} />
      </ul>
      <p className={styles.note}>An event that two reasons leave out is counted under each of them.</p>
    </>
  );
}

interface ReasonProps {
  readonly count: number;
  readonly why: string;
  readonly lift: string;
  readonly onLift: () => void;
}

function Reason({ count, why, lift, onLift }: ReasonProps) {
  if (count <= 0) return null;
  return (
    <li className={styles.reason}>
      <span className={styles.reasonCount}>{count}</span>
      <span className={styles.reasonWhy}>{why}</span>
      <Button kind="link" aria-label={`${lift}: ${why}`} onPress={onLift}>
        {lift}
      </Button>
    </li>
  );
}

/** What each filter alone leaves out. */
function ClauseReasons({ shown }: { readonly shown: number }) {
  const lens = useApp((state) => state.view.lens);
  const setClause = useApp((state) => state.setClause);
  const relief = useAnswer({ kind: 'relief', lens });
  const { wordsOf } = useClauseWords();
  const eventsWithout = (owner: ClauseOwner) => relief?.byClause.find((each) => each.owner === owner)?.events ?? shown;
  return lens.clauses.map((clause) => (
    <Reason
      key={clause.owner}
      count={eventsWithout(clause.owner) - shown}
      why={`by ‘${wordsOf(clause)}’ alone`}
      lift="Drop"
      onLift={() => setClause(`Drop ${wordsOf(clause)}`, clause.owner, undefined)}
    />
  ));
}

/** What no source had told of by the day of the second clock. */
function UnknownReason({ count }: { readonly count: number }) {
  const knownBy = useApp((state) => state.view.lens.knownBy);
  if (knownBy === undefined) return null;
  return (
    <Reason count={count} why={`not in these sources by ${formatDay(knownBy)}`} lift="Lift" onLift={liftKnownBy} />
  );
}

/** What the choice of actors and the day leave out: asked for with each of them lifted. */
function LensReasons({ counts }: { readonly counts: Counts }) {
  const lens = useApp((state) => state.view.lens);
  const { asOf: home } = useOverview();
  const withAll = useAnswer({ kind: 'scene', lens: { ...lens, shown: 'all' } });
  const onHomeDay = useAnswer({ kind: 'scene', lens: { ...lens, asOf: home } });
  return (
    <>
      <Reason
        count={(withAll?.counts.events ?? 0) - counts.events}
        why="between actors of whom not enough are in the picture"
        lift="Show all actors"
        onLift={showAllActors}
      />
      {lens.asOf < home && (
        <Reason
          count={(onHomeDay?.counts.events ?? 0) - counts.events}
          why={`after ${formatDay(lens.asOf)}`}
          lift="Lift"
          onLift={() => setDay(home)}
        />
      )}
    </>
  );
}
