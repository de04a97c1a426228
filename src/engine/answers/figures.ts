import { addableGroups, reasonsApart, sumOf, type PlacedFigure } from '../../claims/figure-sums.ts';
import { reachedFrom } from '../../base/reached.ts';
import { rowOf } from '../../base/ragged.ts';
import type { FigureBlock, FigureEntry, FigureGroup, Figures } from '../../model/figure-answers.ts';
import type { ActorId, EventId } from '../../model/ids.ts';
import type { QuestionOf } from '../../model/question.ts';
import type { Actor, Claim, ConflictEvent, Figure } from '../../model/schema.ts';
import { affirms } from '../../model/vocabulary.ts';
import { drawnActors, type InView } from '../in-view.ts';
import { dateText, type World } from '../world.ts';

type Placed = FigureEntry & PlacedFigure;

/** Blocks in this order; within a harm all people first, then the kinds of them. */
const harms = ['killed', 'injured', undefined] as const;
const peoples = ['all', 'civilians', 'fighters', 'personnel'] as const;

const refOf = (world: World, id: ActorId | undefined) => (id === undefined ? undefined : world.ref(id));

const shared = (world: World, figure: Figure, counter: ActorId | undefined) => ({
  figure,
  counter: refOf(world, counter),
  basedOn: refOf(world, figure.basedOn),
  whose: refOf(world, figure.whose),
  asOfText: figure.asOf === undefined ? undefined : dateText(figure.asOf),
  at: world.cite(figure.at),
});

/** The events that a total is itemised by, and those that these are itemised by in turn. */
function partsOf(world: World, event: ConflictEvent): string[] {
  const inner = (id: EventId) => (world.event(id)?.itemisedBy ?? []).map((part) => part.event);
  return [...reachedFrom(inner(event.id), inner)];
}

/** Where a figure of an event stands among others. */
const placeOf = (world: World, event: ConflictEvent) => ({
  record: event.id,
  parts: partsOf(world, event),
  isTotal: event.kind === 'total',
});

/** A toll that a party puts forward is that party's count where no other counter is named. */
function ofClaim(world: World, event: ConflictEvent, claim: Claim): Placed[] {
  if (!claim.figure || !affirms(claim)) return [];
  const figure = { ...claim.figure, countedBy: claim.figure.countedBy ?? claim.by };
  const name = world.nameOf(claim.by);
  return [
    {
      ...shared(world, figure, figure.countedBy),
      told:
        claim.stance === 'concedes'
          ? `conceded by ${name}`
          : claim.by === figure.countedBy
            ? undefined
            : `told by ${name}`,
      on: { kind: 'event', id: event.id, title: event.summary, claim: claim.id },
      ...placeOf(world, event),
    },
  ];
}

function ofEvent(world: World, event: ConflictEvent): Placed[] {
  const own = (event.figures ?? []).map((figure) => ({
    ...shared(world, figure, figure.countedBy),
    told: undefined,
    on: { kind: 'event', id: event.id, title: event.summary, claim: undefined } as const,
    ...placeOf(world, event),
  }));
  return [...own, ...(event.claims ?? []).flatMap((claim) => ofClaim(world, event, claim))];
}

const ofActor = (world: World, { id, facts = [] }: Actor): Placed[] =>
  facts.map(({ label, figure, date }) => ({
    ...shared(world, { asOf: date, ...figure }, figure.countedBy),
    told: undefined,
    on: { kind: 'actor', id, title: `${label}: ${world.nameOf(id)}` } as const,
    record: id,
    parts: [],
    isTotal: false,
  }));

/** Alphabetical by counter and then by date: no counter goes before another for what it says. */
function inNeutralOrder(entries: readonly Placed[]): Placed[] {
  const keyOf = ({ counter, figure, record }: Placed) =>
    [counter?.name ?? '￿', figure.asOf ?? '', record, figure.id ?? ''].join('\n');
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ entry }) => entry);
}

/** What the grouping alone needs stays behind. */
const entryOf = ({ record: _, parts: __, isTotal: ___, ...entry }: Placed): FigureEntry => entry;

const groupOf = (entries: readonly Placed[]): FigureGroup => ({
  entries: entries.map(entryOf),
  sum: entries.length > 1 ? sumOf(entries) : undefined,
});

function blocksOf(entries: readonly Placed[]): FigureBlock[] {
  return harms.flatMap((harm) =>
    peoples.flatMap((of) => {
      const mine = entries.filter(({ figure }) => figure.harm === harm && (figure.of ?? 'all') === of);
      const groups = addableGroups(inNeutralOrder(mine));
      return groups.length > 0 ? [{ harm, of, groups: groups.map(groupOf), apart: reasonsApart(groups) }] : [];
    }),
  );
}

/** The events that figures are asked of: one, those of an actor, or all; of these only the ones among `rows`. */
function eventsOf(world: World, rows: Iterable<number>, of: QuestionOf<'figures'>['of']): ConflictEvent[] {
  if (of?.kind === 'event') return [world.event(of.id) ?? []].flat();
  const code = of && world.codes.actors.codeOf(of.id);
  const mine = [...rows].filter((row) => code === undefined || rowOf(world.events.involved, row).includes(code));
  return mine.map((row) => world.events.records[row]!);
}

function actorsOf(world: World, inView: InView, of: QuestionOf<'figures'>['of']): Actor[] {
  if (of?.kind === 'event') return [];
  if (of) return [world.actor(of.id)];
  const drawn = drawnActors(inView);
  return world.data.actors.filter(({ id }) => drawn.has(id));
}

function aboutOf(world: World, of: QuestionOf<'figures'>['of']): Figures['about'] {
  if (!of) return undefined;
  return { ...of, name: of.kind === 'actor' ? world.nameOf(of.id) : world.event(of.id)!.summary };
}

/** Figures of what is in view, or of one event or actor; undefined where there is no such thing. */
export function answerFigures(world: World, inView: InView, { of }: QuestionOf<'figures'>): Figures | undefined {
  if (of && !(of.kind === 'actor' ? world.actors.has(of.id) : world.event(of.id))) return undefined;
  const figuresOf = (rows: Iterable<number>) => eventsOf(world, rows, of).flatMap((event) => ofEvent(world, event));
  const inEvents = figuresOf(inView.rows);
  const entries = [...inEvents, ...actorsOf(world, inView, of).flatMap((actor) => ofActor(world, actor))];
  return {
    about: aboutOf(world, of),
    blocks: blocksOf(entries),
    figures: entries.length,
    outOfView: figuresOf(world.events.records.keys()).length - inEvents.length,
  };
}
