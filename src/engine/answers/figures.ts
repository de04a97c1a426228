import { addableGroups, reasonsApart, sumOf, type PlacedFigure } from '../../claims/figure-sums.ts';
import { rowOf } from '../../base/ragged.ts';
import type { FigureBlock, FigureEntry, FigureGroup, Figures } from '../../model/figure-answers.ts';
import type { ActorId } from '../../model/ids.ts';
import type { QuestionOf } from '../../model/question.ts';
import type { Actor, Claim, ConflictEvent, Figure } from '../../model/schema.ts';
import { drawnActors, type InView } from '../in-view.ts';
import { dateText, puts, type World } from '../world.ts';

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

/** A toll that a party puts forward is that party's count where no other counter is named. */
function ofClaim(world: World, event: ConflictEvent, claim: Claim): Placed[] {
  if (!claim.figure || !puts(claim)) return [];
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
      record: event.id,
      parts: (event.itemisedBy ?? []).map((part) => part.event),
    },
  ];
}

function ofEvent(world: World, event: ConflictEvent): Placed[] {
  const own = (event.figures ?? []).map((figure) => ({
    ...shared(world, figure, figure.countedBy),
    told: undefined,
    on: { kind: 'event', id: event.id, title: event.summary, claim: undefined } as const,
    record: event.id,
    parts: (event.itemisedBy ?? []).map((part) => part.event),
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
  }));

/** Alphabetical by counter and then by date: no counter goes before another for what it says. */
function inNeutralOrder(entries: readonly Placed[]): Placed[] {
  const keyOf = ({ counter, figure, record }: Placed) =>
    [counter?.name ?? '￿', figure.asOf ?? '', record, figure.id ?? ''].join('\n');
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ entry }) => entry);
}

/** What the grouping alone needs stays behind. */
const entryOf = ({ record: _, parts: __, ...entry }: Placed): FigureEntry => entry;

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

function eventsOf(world: World, inView: InView, of: QuestionOf<'figures'>['of']): ConflictEvent[] {
  if (of?.kind === 'event') return [world.event(of.id) ?? []].flat();
  const code = of && world.codes.actors.codeOf(of.id);
  const rows = inView.rows.filter((row) => code === undefined || rowOf(world.events.involved, row).includes(code));
  return rows.map((row) => world.events.records[row]!);
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
  const events = eventsOf(world, inView, of);
  const entries = [
    ...events.flatMap((event) => ofEvent(world, event)),
    ...actorsOf(world, inView, of).flatMap((actor) => ofActor(world, actor)),
  ];
  const all = world.data.events.flatMap((event) => ofEvent(world, event)).length;
  return {
    about: aboutOf(world, of),
    blocks: blocksOf(entries),
    figures: entries.length,
    outOfView: of ? 0 : all - events.flatMap((event) => ofEvent(world, event)).length,
  };
}
