import { readAccount } from '../claims/account.ts';
import { clauseKinds, clauseOf, type ClauseOf } from '../model/clause.ts';
import type { ActorId } from '../model/ids.ts';
import type { Level } from '../model/level.ts';
import type { DrawnId } from '../model/scene.ts';
import type { Relation } from '../model/schema.ts';
import type { RelationType } from '../model/vocabulary.ts';
import { ofAll, type Lens } from '../model/view.ts';
import { passesGrade } from '../claims/grades.ts';
import { LastFew } from '../base/last-few.ts';
import { rowOf } from '../base/ragged.ts';
import { isDrawnAsLine } from '../scene/lines.ts';
import { atLevel } from '../scene/levels.ts';
import { drawnCodes, setStage, type Stage } from '../scene/stage.ts';
import { untoldBy } from '../claims/known-by.ts';
import { failBits, passingRows, touchedNodes, type DrawnCodes } from '../store/evaluate.ts';
import { accountOf, type RowAccounts } from './row-accounts.ts';
import type { World } from './world.ts';

/** Who is drawn as what, and what touches it. */
interface OnStage {
  readonly stage: Stage;
  readonly drawn: DrawnCodes;
  /** Distinct events in view by the drawn node that they touch. */
  readonly touched: ReadonlyMap<DrawnId, number>;
}

/** What a lens leaves: the stage, and the rows in view. The ground of most answers. */
export interface InView extends OnStage {
  /** The same at the level of organisations, which decides what is in view. */
  readonly organisations: OnStage;
  readonly fails: Uint16Array;
  readonly rows: readonly number[];
  /** How the party of the chosen account tells each row; undefined for all accounts. */
  readonly account: RowAccounts | undefined;
  /** The same of all accounts: what is drawn and where does not depend on whose account it is. Itself where none is on. */
  readonly all: InView;
  /** Rows that nothing but the account leaves out. */
  readonly deniedRows: readonly number[];
  /** The days that the date clause asks for. */
  readonly dates: ClauseOf<'date'> | undefined;
  /** Clauses are on that hide records. */
  readonly filtered: boolean;
  /** Standing relations are in view. */
  readonly withRelations: boolean;
}

const over = (owner: string) => clauseKinds.find((kind) => kind.owner === owner)?.over;

function touchedBy(world: World, stage: Stage, drawn: DrawnCodes, rows: readonly number[]): Map<DrawnId, number> {
  const touched = new Map<DrawnId, number>();
  for (const row of rows) {
    for (const node of touchedNodes(world.events, drawn, row)) {
      const id = stage.ids.at(node);
      touched.set(id, (touched.get(id) ?? 0) + 1);
    }
  }
  return touched;
}

const onStage = (world: World, stage: Stage, drawn: DrawnCodes, rows: readonly number[]): OnStage => ({
  stage,
  drawn,
  touched: touchedBy(world, stage, drawn, rows),
});

function levelled(world: World, level: Level, organisations: Stage, rows: readonly number[]): OnStage {
  const stage = atLevel(organisations, level, world.actors);
  return onStage(world, stage, drawnCodes(stage, world.codes.actors), rows);
}

/** Rows in view of all accounts whose occurrence the party of the account denies. */
const deniedRows = ({ out }: RowAccounts, fails: Uint16Array): number[] =>
  passingRows(fails).filter((row) => out.rows[row] === 1);

/** Those whom no source had named by the day of the second clock. */
const untoldOf = ({ given, data }: World, { knownBy }: Lens): ReadonlySet<ActorId> | undefined =>
  knownBy === undefined ? undefined : untoldBy(given, data, knownBy);

/** `decided`: what each row fails on, where another reading of the same rows decides what is in view. */
function evaluate(world: World, lens: Lens, all: InView | undefined, decided: Uint16Array | undefined): InView {
  const types = clauseOf(lens, 'actor-type')?.values;
  const cast = { shown: lens.shown, types: undefined, asOf: lens.asOf, untold: untoldOf(world, lens) } as const;
  const whole = setStage(world, cast);
  const stage = types ? setStage(world, { ...cast, types }) : whole;
  const wholeCodes = drawnCodes(whole, world.codes.actors);
  const drawn = types ? drawnCodes(stage, world.codes.actors) : wholeCodes;
  const account = lens.account && accountOf(world, lens.account);
  const fails = decided ?? failBits(world.events, lens, wholeCodes, drawn, account?.out);
  const rows = passingRows(fails);
  const organisations = onStage(world, stage, drawn, rows);
  const inView = {
    ...(lens.level === undefined ? organisations : levelled(world, lens.level, organisations.stage, rows)),
    organisations,
    fails,
    rows,
    account,
    deniedRows: account && all ? deniedRows(account, all.fails) : [],
    dates: clauseOf(lens, 'date'),
    filtered: lens.clauses.some((clause) => ['event', 'record'].includes(over(clause.owner)!)),
    withRelations: lens.keepRelations || !lens.clauses.some((clause) => over(clause.owner) === 'event'),
  };
  return {
    ...inView,
    get all() {
      return all ?? this;
    },
  };
}

/** The same events as organisations, whatever the level of the lens. */
export const atOrganisations = (inView: InView): InView => ({
  ...inView,
  ...inView.organisations,
  get all() {
    return inView.all === inView ? this : atOrganisations(inView.all);
  },
});

/** Two accounts beside each other, lanes, filters and what is left out ask of some ten lenses at once. */
const KEPT = 12;

/** Computes what a lens leaves, keeping the last few: one gesture asks several questions of one lens. */
export class LensCache {
  private readonly kept = new LastFew<InView>(KEPT);

  /** `named`: the same lens over the records as they are named, where others have taken the names here. */
  constructor(
    private readonly world: World,
    private readonly named?: (lens: Lens) => InView,
  ) {}

  of(lens: Lens): InView {
    return this.kept.of(JSON.stringify(lens), () => {
      const all = lens.account && this.of(ofAll(lens));
      return evaluate(this.world, lens, all, this.named?.(lens).fails);
    });
  }
}

/** What a whole is made of stays, since hulls would come apart; every other relation is a record like an event. */
const structure: ReadonlySet<RelationType> = new Set(['part-of', 'member-of', 'based-in']);

const locatorsOf = ({ at, claims = [] }: Relation) => [...at, ...claims.flatMap((claim) => claim.at)];

/** The relations of a stage that meet the clauses over sources and grades, which relations can meet as events do. */
export function relationsMeeting(world: World, lens: Lens, relations: readonly Relation[]): readonly Relation[] {
  const [cited, grade] = [clauseOf(lens, 'source'), clauseOf(lens, 'grade')];
  if (!cited && !grade) return relations;
  const meets = (relation: Relation) => {
    const at = locatorsOf(relation);
    const isCited = !cited || at.some(({ source }) => cited.values.includes(source));
    return isCited && (!grade || passesGrade(at, grade, world.gradeOf));
  };
  return relations.filter((relation) => structure.has(relation.type) || meets(relation));
}

/** Whether the account of the lens denies that a relation ever held. */
const isDenied = (world: World, { account }: Lens, relation: Relation): boolean =>
  account !== undefined && (relation.claims ?? []).length > 0 && readAccount(relation, account, world.parties).removed;

/** The relations that meet the clauses and that the account does not deny: what is drawn and listed. */
export const relationsTold = (world: World, lens: Lens, relations: readonly Relation[]): readonly Relation[] =>
  relationsMeeting(world, lens, relations).filter((relation) => !isDenied(world, lens, relation));

/** The relations that leave the picture with the account alone. */
export const relationsDenied = (world: World, lens: Lens, relations: readonly Relation[]): readonly Relation[] =>
  relationsMeeting(world, lens, relations).filter((relation) => isDenied(world, lens, relation));

/** Whether an actor is drawn in any way: as a node, a chip, a hull or among struck sites. */
export function drawnActors({ organisations: { stage } }: InView): ReadonlySet<ActorId> {
  return new Set([...stage.onStage, ...stage.chips.map((chip) => chip.from)]);
}

/** Drawn ids that a relation in view ties to another. */
function tiedNodes(world: World, lens: Lens, inView: InView): ReadonlySet<DrawnId | undefined> {
  const { organisations, withRelations } = inView;
  const { drawnAs, standing } = organisations.stage;
  const lines = withRelations ? relationsMeeting(world, lens, standing).filter(isDrawnAsLine) : [];
  return new Set(lines.flatMap(({ from, to }) => [drawnAs.get(from), to && drawnAs.get(to)]));
}

/** The node at which an actor of the picture is met, as whom it is drawn. */
export const metAt = ({ stage }: OnStage, id: ActorId): DrawnId | undefined =>
  stage.drawnAs.get(id) ?? stage.docks.get(id);

/**
 * The actors that every list and count means: those drawn in any way and, where clauses hide records, with
 * a record in view. A site among others needs one of its own; a node also has those of whom it stands for.
 * Rolled up, the wholes that they give way to are there as well.
 */
export function actorsInView(world: World, lens: Lens, inView: InView): ReadonlySet<ActorId> {
  const drawn = drawnActors(inView);
  if (!inView.filtered) return drawn;
  const { stage, touched } = inView.all.organisations;
  const involved = new Set(inView.all.rows.flatMap((row) => [...rowOf(world.events.involved, row)]));
  const tied = tiedNodes(world, lens, inView);
  const isNode = (id: ActorId) => stage.drawnAs.get(id) === id && (touched.has(id) || tied.has(id));
  const met = [...drawn].filter((id) => involved.has(world.codes.actors.codeOf(id)) || isNode(id));
  if (lens.level !== 'states') return new Set(met);
  return new Set([...met, ...met.flatMap((id) => wholeOf(world, inView, id) ?? [])]);
}

/** The actor that is drawn for another. */
function wholeOf(world: World, inView: InView, id: ActorId): ActorId | undefined {
  const at = metAt(inView, id) as ActorId | undefined;
  return at !== undefined && at !== id && world.actors.has(at) ? at : undefined;
}

/** The actors of the picture that are rolled up into another, by that one. */
export function partsOf(
  world: World,
  inView: InView,
  actors: Iterable<ActorId>,
): ReadonlyMap<DrawnId, readonly ActorId[]> {
  const parts = new Map<DrawnId, ActorId[]>();
  if (inView.stage === inView.organisations.stage) return parts;
  for (const id of actors) {
    const whole = wholeOf(world, inView, id);
    if (whole) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  }
  return parts;
}
