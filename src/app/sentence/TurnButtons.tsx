import type { Turn } from '../../model/clocks.ts';
import { formatDay } from '../../model/day.ts';
import { Citations } from '../../parts/Citations.tsx';
import { useApp } from '../../state/app-store.ts';
import { keysOf, type TurnWay } from '../../state/commands.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { Tooltip } from '../../widgets/Tooltip.tsx';
import { showTurn, turnFrom } from '../turns.ts';
import styles from './Clocks.module.css';

/** Steps from one change of the world to the next, and tells what changes on the day that is shown. */
export function TurnButtons() {
  const lens = useApp((state) => state.view.lens);
  const turns = useAnswer({ kind: 'turns', lens })?.turns;
  if (!turns) return null;
  if (turns.length === 0) return <p className={styles.note}>No change between the actors shown is dated here.</p>;
  const here = turns.find(({ day }) => day === lens.asOf);
  return (
    <>
      <div className={styles.turns}>
        <TurnButton way="previous" turn={turnFrom(turns, lens.asOf, 'previous')} />
        <TurnButton way="next" turn={turnFrom(turns, lens.asOf, 'next')} />
      </div>
      {here && <Changed turn={here} />}
    </>
  );
}

function TurnButton({ way, turn }: { readonly way: TurnWay; readonly turn: Turn | undefined }) {
  const isNext = way === 'next';
  const words = isNext ? 'Next change' : 'Previous change';
  const tip = turn ? turn.changes[0]!.sentence : `No dated change ${isNext ? 'after' : 'before'} this day`;
  return (
    <Tooltip text={tip} keys={keysOf(`turn-${way}`)}>
      <Button isDisabled={turn === undefined} onPress={() => turn && showTurn(turn)}>
        <span aria-hidden="true">{isNext ? '›' : '‹'}</span> {turn ? `${words}: ${formatDay(turn.day)}` : words}
      </Button>
    </Tooltip>
  );
}

function Changed({ turn: { day, changes } }: { readonly turn: Turn }) {
  return (
    <section className={styles.changed} aria-label={`What changes on ${formatDay(day)}`}>
      <h3>Changes on this day</h3>
      <ul className={styles.changes}>
        {changes.map(({ relation, sentence, at }) => (
          <li key={relation}>
            {sentence} <Citations at={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
