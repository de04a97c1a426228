import { calendarUnit, FIRST_DAY, LAST_DAY, type Period, type UnitId } from '../../model/calendar-unit.ts';
import { asDay, type Day } from '../../model/day.ts';

/** Which part of the brush is moved: one of its ends, or all of it. */
export type BrushPart = 'from' | 'to' | 'whole';

const clamp = (day: number, low: number, high: number): Day => asDay(Math.min(Math.max(day, low), high));

/** The first day of a unit, so many units on; from within a unit, its own first day is one step back. */
function startStep(day: Day, unit: UnitId, by: number): Day {
  const { start, step } = calendarUnit(unit);
  const begin = start(day);
  return step(begin, begin < day && by < 0 ? by + 1 : by);
}

/** The last day of a unit, so many units on. */
const endStep = (day: Day, unit: UnitId, by: number): Day => asDay(startStep(asDay(day + 1), unit, by) - 1);

/** A period moved by whole units; a whole unit becomes a whole unit, however long. */
export function shifted({ from, to }: Period, unit: UnitId, by: number): Period {
  const { start, step } = calendarUnit(unit);
  const isWhole = start(from) === from && start(asDay(to + 1)) === to + 1;
  const next = step(start(from), by);
  const moved = isWhole
    ? { from: next, to: asDay(step(start(asDay(to + 1)), by) - 1) }
    : { from: asDay(from + next - start(from)), to: asDay(to + next - start(from)) };
  return moved.from < FIRST_DAY || moved.to > LAST_DAY ? { from, to } : moved;
}

/** The brush after a part of it has moved by so many units. Its ends never pass each other. */
export function moveBrush(brush: Period, part: BrushPart, unit: UnitId, by: number): Period {
  if (part === 'whole') return shifted(brush, unit, by);
  if (part === 'from') return { ...brush, from: clamp(startStep(brush.from, unit, by), FIRST_DAY, brush.to) };
  return { ...brush, to: clamp(endStep(brush.to, unit, by), brush.from, LAST_DAY) };
}

/** The brush with a part of it at the edge of what is shown. */
function toEdge(brush: Period, part: BrushPart, shown: Period, atEnd: boolean): Period {
  if (part === 'from') return { ...brush, from: atEnd ? brush.to : asDay(Math.min(shown.from, brush.to)) };
  if (part === 'to') return { ...brush, to: atEnd ? asDay(Math.max(shown.to, brush.from)) : brush.from };
  const length = brush.to - brush.from;
  return atEnd
    ? { from: asDay(Math.max(FIRST_DAY, shown.to - length)), to: shown.to }
    : { from: shown.from, to: asDay(Math.min(LAST_DAY, shown.from + length)) };
}

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey?: boolean;
}

/** What a key does to a part of the brush: arrows a unit, with Shift ten, Page the next coarser unit; with Ctrl to all of it. */
export function keyedBrush(
  { key, shiftKey, ctrlKey = false }: Stroke,
  brush: Period,
  end: BrushPart,
  { unit, shown }: { readonly unit: UnitId; readonly shown: Period },
): Period | undefined {
  const by = shiftKey ? 10 : 1;
  const part = ctrlKey ? 'whole' : end;
  const { page } = calendarUnit(unit);
  const keys: Readonly<Record<string, () => Period>> = {
    ArrowLeft: () => moveBrush(brush, part, unit, -by),
    ArrowDown: () => moveBrush(brush, part, unit, -by),
    ArrowRight: () => moveBrush(brush, part, unit, by),
    ArrowUp: () => moveBrush(brush, part, unit, by),
    PageDown: () => moveBrush(brush, part, page, -1),
    PageUp: () => moveBrush(brush, part, page, 1),
    Home: () => toEdge(brush, part, shown, false),
    End: () => toEdge(brush, part, shown, true),
  };
  return keys[key]?.();
}
