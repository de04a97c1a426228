import type { Histogram } from '../../model/answer.ts';
import { unitFor, unitsBetween, unitsFitting, type Period, type UnitId } from '../../model/calendar-unit.ts';
import { asDay, calendarOf, formatDay, type Day } from '../../model/day.ts';
import { readEdtf } from '../../model/edtf.ts';
import { extentOf, type Extent } from '../../model/extent.ts';
import type { QuestionOf } from '../../model/question.ts';
import { binCounts, outermost } from '../../store/histogram.ts';
import type { InView } from '../in-view.ts';
import type { World } from '../world.ts';

/** More bars than these are no easier to read, however much room there is. */
const MOST_BARS = 48;
/** Spans that are drawn at most; the rest are counted. */
const SPANS_DRAWN = 80;

/** The period that the data set opens with, else all of its days. */
function periodOf(world: World): Period {
  const { period } = world.data.header.defaultView;
  const reading = period === undefined ? undefined : readEdtf(period);
  const from = reading?.start.earliest ?? world.firstDay;
  return { from, to: reading?.end.latest ?? asDay(Math.max(from, world.lastSourceDay)) };
}

function spanText(from: Day | undefined, to: Day | undefined): string {
  if (from === undefined || to === undefined) return '';
  const [first, last] = [calendarOf(from).year, calendarOf(to).year];
  return first === last ? String(first) : `${first} – ${formatDay(to).split(' ').slice(1).join(' ')}`;
}

/** The wished unit where it fits, else the finest that does. */
function chosenUnit(period: Period, most: number, wished: UnitId | undefined): UnitId {
  return wished !== undefined && unitsFitting(period, most).includes(wished) ? wished : unitFor(period, most);
}

/** The rows of which the most days are sure, then the shortest: what says most comes first. */
function drawnSpans(world: World, rows: readonly number[]) {
  const sure = ({ sureFrom, sureTo, open }: Extent) =>
    sureFrom === undefined ? -1 : (open ? world.lastSourceDay : sureTo!) - sureFrom;
  const length = ({ from, to }: Extent) => (to ?? Infinity) - (from ?? -Infinity);
  return rows
    .map((row) => extentOf(world.events.dates[row]!))
    .sort((x, y) => sure(y) - sure(x) || length(x) - length(y) || 0)
    .slice(0, SPANS_DRAWN);
}

/** Events in view by the unit of the calendar that suits the days and the bars that there is room for. */
export function answerHistogram(world: World, inView: InView, question: QuestionOf<'histogram'>): Histogram {
  const period = question.period ?? periodOf(world);
  const most = Math.max(1, Math.min(question.most ?? MOST_BARS, MOST_BARS));
  const unit = chosenUnit(period, most, question.unit);
  const bins = unitsBetween(unit, period).slice(-most);
  const { within, spanning, spans, earlier, later, events } = binCounts(world.events, inView.fails, bins);
  return {
    unit,
    fitting: unitsFitting(period, most),
    period,
    home: periodOf(world),
    bins: bins.map((bin, i) => ({ ...bin, within: within[i]!, spanning: spanning[i]! })),
    spans: drawnSpans(world, spans),
    spanning: spans.length,
    earlier: earlier.length,
    earlierText: spanText(
      outermost(earlier, world.events.earliest, (day, other) => day < other),
      outermost(earlier, world.events.latest, (day, other) => day > other),
    ),
    later,
    asOf: question.lens.asOf,
    lastDay: world.lastSourceDay,
    events,
  };
}
