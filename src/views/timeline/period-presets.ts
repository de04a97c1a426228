import type { Histogram } from '../../model/answer.ts';
import type { Period } from '../../model/calendar-unit.ts';
import { asDay, type Day } from '../../model/day.ts';

/** A period that is offered by name. */
interface Preset extends Period {
  readonly label: string;
  /** Events that surely lie in it, where they were counted. */
  readonly events?: number;
}

interface PresetGroup {
  readonly label: string;
  readonly presets: readonly Preset[];
}

/** Days of "the last 30 days", the last one among them. */
const LAST_DAYS = 30;

/** Bins in which an event surely lies, as periods to choose. */
const filled = ({ bins }: Histogram): Preset[] =>
  bins.flatMap(({ from, to, label, within }) => (within > 0 ? [{ from, to, label, events: within }] : []));

interface Known {
  /** The first and last day of the data. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The period that the data set opens with. */
  readonly home: Period;
  readonly years: Histogram | undefined;
  readonly months: Histogram | undefined;
}

/** The periods to choose from, in groups. To add one, add a line. */
export function presetGroups({ firstDay, lastDay, home, years, months }: Known): readonly PresetGroup[] {
  const byMonth = months?.unit === 'month' ? filled(months) : [];
  const first = byMonth[0];
  return [
    {
      label: 'Of this data',
      presets: [
        { label: 'All days', from: firstDay, to: lastDay },
        ...(home.from === firstDay && home.to === lastDay ? [] : [{ label: 'Its own period', ...home }]),
        ...(first ? [{ label: 'First month', from: first.from, to: first.to }] : []),
        { label: `Last ${LAST_DAYS} days`, from: asDay(lastDay - LAST_DAYS + 1), to: lastDay },
      ],
    },
    { label: 'Months', presets: byMonth },
    { label: years?.unit === 'year' ? 'Years' : 'Further back', presets: years ? filled(years) : [] },
  ].filter(({ presets }) => presets.length > 0);
}
