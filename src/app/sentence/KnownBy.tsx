import { plural } from '../../base/plural.ts';
import type { Stop, Stops } from '../../model/clocks.ts';
import { formatDay } from '../../model/day.ts';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { Disclosure } from '../../widgets/Disclosure.tsx';
import { liftKnownBy } from './world-day.ts';
import styles from './Clocks.module.css';

const choose = ({ day }: Stop): void =>
  useApp.getState().setLens(`What sources had said by ${formatDay(day)}`, { knownBy: day });

/** The second clock: stops and no slider, since something becomes known on few days. */
export function KnownBy() {
  const knownBy = useApp((state) => state.view.lens.knownBy);
  const answer = useAnswer({ kind: 'stops' });
  if (!answer) return null;
  if (answer.stops.length < 2 && knownBy === undefined) return <p className={styles.note}>{oneStopWords(answer)}</p>;
  const by = knownBy === undefined ? 'all they say' : formatDay(knownBy);
  return (
    <Disclosure title={`Using what sources had said by: ${by}`} startsOpen={knownBy !== undefined}>
      <Choices answer={answer} />
    </Disclosure>
  );
}

function oneStopWords({ stops: [stop] }: Stops): string {
  const all = stop ? `All that is here was said by ${formatDay(stop.day)}` : 'No source here has a date';
  return `${all}, so there is no earlier state of knowledge to choose.`;
}

function Choices({ answer: { stops, undated, unbound } }: { readonly answer: Stops }) {
  const knownBy = useApp((state) => state.view.lens.knownBy);
  return (
    <div className={styles.part}>
      <ul className={styles.stops} aria-label="In these sources by">
        <li>
          <Choice label="All that the sources say" isChosen={knownBy === undefined} onPress={liftKnownBy} />
        </li>
        {stops.map((stop) => (
          <li key={stop.day}>
            <Choice label={`By ${formatDay(stop.day)}`} isChosen={knownBy === stop.day} onPress={() => choose(stop)} />
            <p className={styles.note}>{stopWords(stop)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        The day by which it surely stood in these sources, not the day on which the world knew. A claim without a day of
        its own is dated by its article.{undatedWords(undated)}
        {unboundWords(unbound)}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function Choice({ label, isChosen, onPress }: ChoiceProps) {
  return (
    <Button kind="plain" className={styles.stop} aria-pressed={isChosen} onPress={onPress}>
      {label}
    </Button>
  );
}

/** "A2, about 17 Nov 2023: 30 events, 38 relations and 31 claims, 31 of them dated by their article" */
function stopWords({ sources, events, relations, claims, byArticle }: Stop): string {
  const documents = sources.map(({ short, dateText }) => `${short}, ${dateText}`).join('; ');
  const counts = [
    ...(events > 0 ? [plural(events, 'event')] : []),
    ...(relations > 0 ? [plural(relations, 'relation')] : []),
    ...(claims > 0 ? [plural(claims, 'claim')] : []),
  ].join(', ');
  const dated =
    byArticle > 0 ? `; ${byArticle === claims ? 'the claims' : `${byArticle} claims`} dated by their article` : '';
  return `${documents === '' ? 'Told later, said by this day' : documents}: ${counts}${dated}.`;
}

const undatedWords = (count: number): string =>
  count === 0
    ? ''
    : ` ${plural(count, 'record or claim', 'records and claims')} of sources without a last day are in none of these.`;

const unboundWords = (count: number): string =>
  count === 0
    ? ''
    : ` ${plural(count, 'record or claim', 'records and claims')} that no report is cited for are in all of them.`;
