import type { Histogram } from '../../model/answer.ts';
import { calendarUnit, calendarUnits, type Period, type UnitId } from '../../model/calendar-unit.ts';
import type { ClauseOf } from '../../model/clause.ts';
import { periodWords } from '../../model/period-words.ts';
import { DateFields, DateMode } from '../../parts/DateFields.tsx';
import { useApp, useOverview } from '../../state/app-store.ts';
import { playables, setDates, setTimeline, usePlaying } from '../../state/timeline.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { Segmented } from '../../widgets/Segmented.tsx';
import { presetGroups } from './period-presets.ts';
import { useDates } from './use-date-clause.ts';
import styles from './DatesForm.module.css';

/** Everything of the timeline that is typed or chosen: the brush, the days shown, the unit, and what plays. */
export function DatesForm({ histogram }: { readonly histogram: Histogram }) {
  return (
    <>
      <Brush />
      <Presets home={histogram.home} />
      <Shown histogram={histogram} />
      <Plays />
    </>
  );
}

function Brush() {
  const { clause, brush, clear } = useDates();
  const setMode = (next: ClauseOf<'date'>) =>
    setDates(`Brush ${next.mode === 'within' ? 'wholly within' : 'overlapping'} ${periodWords(next)}`, next);
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>Brush</h2>
      <div className={styles.pair}>
        <DateFields clause={clause} onPeriod={brush} />
      </div>
      {clause && (
        <div className={styles.row}>
          <DateMode clause={clause} onClause={setMode} />
          <Button kind="link" onPress={clear}>
            Lift the brush
          </Button>
        </div>
      )}
    </section>
  );
}

/** Periods by name; choosing one brushes it. */
function Presets({ home }: { readonly home: Period }) {
  const lens = useApp((state) => state.view.lens);
  const { firstDay, lastDay } = useOverview();
  const { clause, brush, clear } = useDates();
  const years = useAnswer({ kind: 'histogram', lens, unit: 'year', period: { from: firstDay, to: lastDay } });
  const months = useAnswer({ kind: 'histogram', lens, unit: 'month', period: home });
  const isOn = ({ from, to }: Period) => clause?.from === from && clause.to === to;
  return (
    <section className={styles.group} aria-label="Periods">
      {presetGroups({ firstDay, lastDay, home, years, months }).map(({ label, presets }) => (
        <fieldset key={label} className={styles.presets}>
          <legend className={styles.legend}>{label}</legend>
          {presets.map((preset) => (
            <Button
              key={preset.label}
              kind="plain"
              className={styles.preset}
              aria-pressed={isOn(preset)}
              onPress={() => (isOn(preset) ? clear() : brush(preset))}
            >
              {preset.label}
              {preset.events !== undefined && <span className={styles.count}>{preset.events}</span>}
            </Button>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** Which days the strip shows, and what a bar stands for. */
function Shown({ histogram }: { readonly histogram: Histogram }) {
  const { clause } = useDates();
  const { firstDay, lastDay } = useOverview();
  const timeline = useApp((state) => state.view.timeline);
  const whole = { from: firstDay, to: lastDay };
  const show = (label: string, period: Period | undefined) => setTimeline(label, { period, unit: undefined });
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>Strip</h2>
      <p className={styles.note}>Shows {periodWords(histogram.period)}.</p>
      <div className={styles.row}>
        {clause && (
          <Button onPress={() => show(`Zoom to ${periodWords(clause)}`, { from: clause.from, to: clause.to })}>
            Zoom to brush
          </Button>
        )}
        <Button onPress={() => show('Show all days', whole)}>All days</Button>
        {timeline?.period && <Button onPress={() => show('Show the own period', undefined)}>Own period</Button>}
      </div>
      <UnitField histogram={histogram} chosen={timeline?.unit} />
    </section>
  );
}

/** What a bar stands for; a unit that would give more bars than there is room for is not offered. */
function UnitField({ histogram, chosen }: { readonly histogram: Histogram; readonly chosen: UnitId | undefined }) {
  const set = (id: string) => {
    const unit = calendarUnits.find((each) => each.id === id)?.id;
    setTimeline(unit ? `Bars by ${calendarUnit(unit).label.toLowerCase()}` : 'Bars as suits the days', { unit });
  };
  return (
    <label className={styles.field}>
      A bar is a
      <select className={styles.select} value={chosen ?? ''} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{calendarUnit(histogram.unit).label.toLowerCase()}, as suits the days</option>
        {calendarUnits.map(({ id, label }) => (
          <option key={id} value={id} disabled={!histogram.fitting.includes(id)}>
            {label.toLowerCase()}
            {histogram.fitting.includes(id) ? '' : ' (more bars than fit; zoom in first)'}
          </option>
        ))}
      </select>
    </label>
  );
}

function Plays() {
  const { moves, setMoves } = usePlaying();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>Play moves</h2>
      <Segmented label="Play moves" options={playables} value={moves} onChange={setMoves} />
    </section>
  );
}
