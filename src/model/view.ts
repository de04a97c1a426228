import * as v from 'valibot';
import { accountSchema, sideSchema, type Teller } from './account.ts';
import { attributions } from './attribution.ts';
import { calendarUnits } from './calendar-unit.ts';
import { laneKinds } from './lane-kind.ts';
import { clausesSchema, daySchema, periodSchema } from './clause.ts';
import { levels } from './level.ts';
import { ownLayerSchema } from './own-layer.ts';
import { actorId, claimId, eventId, idIn, placeId, sourceId } from './ids.ts';

/**
 * What the screen shows, as one serialisable value: undo reverses differences of it, and the address
 * holds it. Everything that decides what is in the picture is in `lens`.
 */
export const lensSchema = v.strictObject({
  clauses: clausesSchema,
  /** The world as of this day. */
  asOf: daySchema,
  /** Whether events that are utterances only are in. */
  statements: v.boolean(),
  /** `folded`: a total whose incidents are all here as events of their own gives way to them. */
  totals: v.picklist(['folded', 'listed']),
  /** Keep standing relations although a clause is on that only events can meet. */
  keepRelations: v.boolean(),
  /** Whose account it is drawn from; left out, all accounts. */
  account: v.exactOptional(accountSchema),
  /** What the sources had said by this day; left out, all that they say. */
  knownBy: v.exactOptional(daySchema),
  /** Mark what changed between this day and `asOf`. */
  since: v.exactOptional(daySchema),
  /** Which name events are attributed to; left out, the one that the source gives. */
  attribution: v.exactOptional(idIn(attributions)),
  /** How far actors are rolled up; left out, organisations. */
  level: v.exactOptional(idIn(levels)),
  /** The analyst's own layer over the sources; left out, nothing of it. */
  own: v.exactOptional(ownLayerSchema),
  /** Where actors are put: as in the data's first screen for a narrow window; left out, as in the other one. */
  layout: v.exactOptional(v.literal('narrow')),
  /** The actors that may be drawn. */
  shown: v.union([v.literal('all'), v.array(actorId)]),
});
export type Lens = v.InferOutput<typeof lensSchema>;

/** The lens without its account: what all accounts leave in view. */
export const ofAll = ({ account: _, ...lens }: Lens): Lens => lens;

const lane = v.pipe(v.array(actorId), v.minLength(1));

/** What figures are of, where not of all that is in view. */
const figuresOf = v.variant('kind', [
  v.strictObject({ kind: v.literal('event'), id: eventId }),
  v.strictObject({ kind: v.literal('actor'), id: actorId }),
]);
export type FiguresOf = v.InferOutput<typeof figuresOf>;

/** A page of the panel stack. `a` and `b` of a dyad are ids of drawn nodes, in the order of the alphabet. */
export const pageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('actor'), id: actorId }),
  v.strictObject({ kind: v.literal('dyad'), a: v.string(), b: v.string() }),
  v.strictObject({ kind: v.literal('event'), id: eventId, claim: v.exactOptional(claimId) }),
  v.strictObject({ kind: v.literal('source'), id: sourceId, paragraph: v.exactOptional(v.number()) }),
  v.strictObject({ kind: v.literal('sites'), id: v.string() }),
  v.strictObject({ kind: v.literal('place'), id: placeId }),
  v.strictObject({ kind: v.literal('ladder'), left: lane, right: lane }),
  v.strictObject({ kind: v.literal('coverage') }),
  v.strictObject({ kind: v.literal('grades') }),
  v.strictObject({ kind: v.literal('figures'), of: v.exactOptional(figuresOf) }),
  v.strictObject({ kind: v.literal('changes') }),
  v.strictObject({ kind: v.literal('account'), party: actorId }),
  v.strictObject({ kind: v.literal('account'), source: sourceId }),
  v.strictObject({ kind: v.literal('removed'), id: v.string(), account: accountSchema }),
  v.strictObject({ kind: v.literal('compare'), a: sideSchema, b: sideSchema }),
]);
export type Page = v.InferOutput<typeof pageSchema>;
export type PageKind = Page['kind'];
export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;

/** Whose account an account's page shows. */
export const tellerIn = (page: PageOf<'account'>): Teller =>
  'party' in page ? { party: page.party } : { source: page.source };

export const canvasKinds = [
  { id: 'graph', label: 'Graph' },
  { id: 'chronology', label: 'Chronology' },
  { id: 'list', label: 'List' },
] as const;
export type CanvasKind = (typeof canvasKinds)[number]['id'];

/** How the timeline is set out; nothing of it changes what is in view. */
const timelineSchema = v.strictObject({
  /** The days that it shows; left out, the period of the data set. */
  period: v.exactOptional(periodSchema),
  /** What a bar stands for; left out, what suits the days shown. */
  unit: v.exactOptional(idIn(calendarUnits)),
  /** What its lanes gather events by; left out, they are closed. */
  lanes: v.exactOptional(idIn(laneKinds)),
});
export type TimelineView = v.InferOutput<typeof timelineSchema>;

export const viewSchema = v.strictObject({
  lens: lensSchema,
  canvas: idIn(canvasKinds),
  /** The stack; empty shows the questions. The last page is what is selected. */
  panel: v.array(pageSchema),
  /** Positions that differ from the layout's, in pixels of the layout, whole numbers; by drawn id. */
  moved: v.record(v.string(), v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())])),
  timeline: v.exactOptional(timelineSchema),
});
export type View = v.InferOutput<typeof viewSchema>;

/** Pages that lie on the canvas in place of its view. */
export type OverlayPage = PageOf<'ladder' | 'compare'>;

const isEvidence = ({ kind }: Page): boolean => kind === 'event' || kind === 'source';

/** A ladder stays under evidence that is opened from it, a comparison under whatever is looked up beside it. */
const lies = (page: Page, over: readonly Page[]): boolean =>
  page.kind === 'compare' || (page.kind === 'ladder' && over.every(isEvidence));

/** Where in the stack the page stands that lies on the canvas; -1 where none does. */
export const overlayDepth = (panel: readonly Page[]): number =>
  panel.findLastIndex((page, i) => lies(page, panel.slice(i + 1)));

/** The page that lies on the canvas in place of its view; undefined where none does. */
export const overlayOn = ({ panel }: Pick<View, 'panel'>): OverlayPage | undefined =>
  panel[overlayDepth(panel)] as OverlayPage | undefined;

/** A change against the default view: a question card, or an address. */
const lensChange = v.strictObject({
  clauses: v.exactOptional(lensSchema.entries.clauses),
  asOf: v.exactOptional(lensSchema.entries.asOf),
  statements: v.exactOptional(lensSchema.entries.statements),
  totals: v.exactOptional(lensSchema.entries.totals),
  keepRelations: v.exactOptional(lensSchema.entries.keepRelations),
  shown: v.exactOptional(lensSchema.entries.shown),
  account: v.exactOptional(accountSchema),
  knownBy: v.exactOptional(daySchema),
  since: v.exactOptional(daySchema),
  attribution: lensSchema.entries.attribution,
  level: lensSchema.entries.level,
  own: lensSchema.entries.own,
  layout: lensSchema.entries.layout,
});

export const viewChange = v.strictObject({
  lens: v.exactOptional(lensChange),
  canvas: v.exactOptional(viewSchema.entries.canvas),
  panel: v.exactOptional(viewSchema.entries.panel),
  moved: v.exactOptional(viewSchema.entries.moved),
  timeline: viewSchema.entries.timeline,
});
export type ViewChange = v.InferOutput<typeof viewChange>;
