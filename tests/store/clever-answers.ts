import type { ClauseOf } from '../../src/model/clause.ts';
import { asDay, type Day } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { emptyLayer } from '../../src/model/own-layer.ts';
import type { Lens } from '../../src/model/view.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { readUnder } from '../../src/engine/readings.ts';
import { LensCache, type InView } from '../../src/engine/in-view.ts';
import { World } from '../../src/engine/world.ts';
import { setStage } from '../../src/scene/stage.ts';
import { foldDyads } from '../../src/store/dyads.ts';
import { eventFacets, facetCounts } from '../../src/store/facets.ts';
import { unitsBetween } from '../../src/model/calendar-unit.ts';
import { binCounts } from '../../src/store/histogram.ts';
import { facetLines, type DumbView } from './dumb-answers.ts';
import { dumbGraded } from './dumb-grades.ts';
import { dumbLevel } from './dumb-levels.ts';

/** The same answers from the store, in the same words as those of the plain reading. */

export interface Clever {
  readonly world: World;
  readonly inView: InView;
}

/** Of the steps that read the records otherwise, those of grades; the others have tests of their own. */
const gradesIn = ({ own, knownBy: _, ...lens }: Lens): Lens => {
  const { reliabilities = [], credibilities = [] } = own ?? {};
  return { ...lens, own: { ...emptyLayer, reliabilities, credibilities } };
};

export function cleverOf(data: Dataset, lens: Lens): Clever {
  const world = new World(readUnder(data, gradesIn(lens))?.data() ?? data);
  return { world, inView: new LensCache(world).of(lens) };
}

/** Who is drawn as what, which the plain reading takes as given; the stage has tests of its own. */
function stageOf(world: World, lens: Lens, types: ClauseOf<'actor-type'>['values'] | undefined) {
  const { drawnAs, docks, standing } = setStage(world, { shown: lens.shown, types, asOf: lens.asOf });
  return { nodes: drawnAs, docks, standing };
}

export function dumbViewOf(world: World, data: Dataset, lens: Lens): DumbView {
  const clause = lens.clauses.find((each): each is ClauseOf<'actor-type'> => each.owner === 'actor-type');
  const whole = stageOf(world, lens, undefined);
  const stage = clause ? stageOf(world, lens, clause.values) : whole;
  return {
    data: dumbGraded(data, lens),
    lens,
    whole,
    stage,
    drawn: dumbLevel(stage, lens.level, stage.standing, data),
  };
}

export const cleverEvents = ({ world, inView }: Clever): string[] =>
  inView.rows.map((row) => world.events.records[row]!.id);

export function cleverDyads({ world, inView }: Clever): string[] {
  const lines = [...foldDyads(world.events, inView.rows, inView.drawn).values()].flatMap((dyad) =>
    dyad.entries.map((entry) => {
      const ends = [dyad.a, dyad.b].map((code) => inView.stage.ids.at(code)) as [string, string];
      const [a, b] = ends.toSorted();
      const head = entry.towards === 'b' ? ends[1] : ends[0];
      const arrow = entry.towards === 'none' ? '--' : head === b ? '->' : '<-';
      const marks = [entry.thin ? 'thin' : '', entry.tine ? 'tine' : '', entry.total ? 'total' : ''];
      return [`${a} ${arrow} ${b}`, entry.event, entry.backing, ...marks.filter((mark) => mark !== '')].join(' ');
    }),
  );
  return lines.toSorted();
}

export const cleverFacets = ({ world, inView }: Clever, role: Role | undefined): string[] =>
  eventFacets.flatMap((owner) => facetLines(owner, facetCounts(world.events, inView.fails, owner, role)));

/** The period of the data set, or the last year where it tells none. */
export function periodOf(data: Dataset): readonly [Day, Day] {
  const last = readEdtf(data.header.asOf).end.latest!;
  const period = data.header.defaultView.period;
  return [period === undefined ? asDay(last - 365) : readEdtf(period).start.earliest!, last];
}

export function cleverMonths({ world, inView }: Clever, from: Day, to: Day): string[] {
  const months = unitsBetween('month', { from, to });
  const counts = binCounts(world.events, inView.fails, months);
  const first = Number(months[0]!.label.slice(-4)) * 12 + new Date(months[0]!.from * 86_400_000).getUTCMonth() + 1;
  return [
    ...months.map((_, i) => `${first + i}: ${counts.within[i]} within, ${counts.spanning[i]} spanning`),
    `earlier: ${counts.earlier.length}`,
    `all: ${counts.events}`,
  ];
}
