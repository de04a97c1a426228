import type { Told } from './account.ts';
import type { ActorId, EventId, PlaceId, RelationId } from './ids.ts';
import type { SinceMark } from './world-standing.ts';
import type { ActorShape, ActorType } from './vocabulary.ts';

/**
 * What is drawn, in words of the domain and without a pixel: the view gives it positions and colours.
 * A drawn id is an actor's id, or `sites:<place>` for struck sites gathered in one place.
 */
export type DrawnId = string;

export interface SceneNode {
  readonly id: DrawnId;
  readonly kind: 'actor' | 'sites';
  readonly actor: ActorId | undefined;
  readonly type: ActorType;
  readonly shape: ActorShape;
  readonly label: string;
  /** The label in its own script, for tooltips and lists. */
  readonly native: string | undefined;
  /** By distinct events in view: 1–2, 3–9, 10 and more. */
  readonly size: 1 | 2 | 3;
  readonly events: number;
  /** Neighbours that are not drawn under this lens. */
  readonly hidden: number;
  /** The sites in it, for `sites`. */
  readonly members: readonly ActorId[];
  /** Names of the actors in the picture that are rolled up into it. */
  readonly standsFor: readonly string[];
  /** How what it is part of changed since the day that is compared, in words. */
  readonly since?: readonly string[];
}

/** A person docked to the body whose office is held on the day. */
export interface SceneChip {
  readonly id: ActorId;
  readonly of: DrawnId;
  readonly label: string;
  readonly office: string;
  /** "killed? disputed", in words, where accounts differ on life or office. */
  readonly dispute: string | undefined;
  /** Known to hold on the day, or only that it may: no start is given, or the day lies past the last source. */
  readonly soft: boolean;
  /** What became of it since the day that is compared; what ended is drawn as a ghost. */
  readonly since?: SinceMark;
}

export interface SceneHull {
  readonly id: DrawnId;
  readonly owner: ActorId;
  readonly members: readonly DrawnId[];
  /** Nothing of what ties its members is known to hold on the day. */
  readonly soft: boolean;
  /** Undefined where the owner is drawn as a node inside. */
  readonly label: string | undefined;
}

/** A base tied to its holder by a hairline; the same for a name that others act under, and for an office. */
export interface SceneHairline {
  readonly id: string;
  readonly from: DrawnId;
  readonly to: DrawnId;
  readonly relation: RelationId | undefined;
  readonly kind: 'base' | 'acts-under' | 'office' | 'via';
  /** A standing relation that may hold on the day, or held when last told of. */
  readonly soft: boolean;
  /** Drawn on selection only. */
  readonly onSelection: boolean;
  /** For `via`: the events in which it was so. */
  readonly events: readonly EventId[];
  readonly since?: SinceMark;
}

export type Hue = 'force' | 'verbal' | 'cooperation' | 'standing';
export type Backing = 'undisputed' | 'alleged' | 'denied';
export type Head = 'none' | 'filled' | 'hollow' | 'bar' | 'ring';

/** A lane of a dyad: what stands between two drawn nodes in one hue and one backing. */
export interface SceneLine {
  readonly id: string;
  /** The dyad's ends, in the order of the alphabet. */
  readonly a: DrawnId;
  readonly b: DrawnId;
  /** Drawn from, drawn to; the head is at `to`. */
  readonly from: DrawnId;
  readonly to: DrawnId;
  readonly hue: Hue;
  readonly backing: Backing;
  readonly fromHead: Head;
  readonly toHead: Head;
  /** A standing relation that may hold on the day, or held when last told of. */
  readonly soft: boolean;
  /** Distinct records towards `to`, and towards `from`; undirected ones count towards `to`. */
  readonly forward: number;
  readonly backward: number;
  /** How many of `forward` have no direction. */
  readonly undirected: number;
  /** How the party of the chosen account tells it; undefined for all accounts. */
  readonly told: Told | undefined;
  /** The largest total that somebody reported in this lane: "Σ61" without the sign. */
  readonly total: string | undefined;
  /** 1 to 4: 1, 2–5, 6–20, 21 and more. */
  readonly width: 1 | 2 | 3 | 4;
  /** 0 is the middle; lanes of one dyad lie beside each other. */
  readonly lane: number;
  readonly lanes: number;
  readonly events: readonly EventId[];
  readonly relations: readonly RelationId[];
  /** What a tooltip prints, a line each. */
  readonly tooltip: readonly string[];
  readonly since?: SinceMark;
  /** Its new events are dated so softly that they may not be new. */
  readonly sinceSoft?: boolean;
}

/** One event with two or more answers to "who": one junction, a tine for each answer. */
export interface SceneFork {
  readonly id: EventId;
  readonly victims: readonly DrawnId[];
  readonly tines: readonly {
    readonly blamed: DrawnId;
    readonly denied: boolean;
    /** "Hamas says" */
    readonly label: string;
    readonly told: Told | undefined;
  }[];
  readonly title: string;
  readonly since?: SinceMark;
  readonly sinceSoft?: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly chips: readonly SceneChip[];
  readonly hulls: readonly SceneHull[];
  readonly hairlines: readonly SceneHairline[];
  readonly lines: readonly SceneLine[];
  readonly forks: readonly SceneFork[];
  readonly placeLabels: readonly { readonly place: PlaceId; readonly label: string }[];
  readonly counts: {
    /** Actors drawn in any way: node, chip, hull, or within struck sites. */
    readonly actors: number;
    readonly actorsTotal: number;
    /** Rows in view, and rows in the data: single events and totals. */
    readonly events: number;
    readonly eventsTotal: number;
    /** How many of them are totals, which never add to a number of events. */
    readonly totals: number;
    readonly totalsTotal: number;
    /** Events that the sources had not told of by the day of the lens. */
    readonly notKnown: number;
    readonly statementsHidden: number;
    readonly totalsFolded: number;
    /** Of the events that the lens leaves: told, left out as denied, asked without comment, not addressed. */
    readonly account: Readonly<Record<'says' | 'denied' | 'asked' | 'silent', number>> | undefined;
  };
  /** Lines that the account takes out; none for all accounts. */
  readonly removed: {
    readonly lines: number;
    /** Nodes that lost a line. `isBare`: no line of an event is left to it. */
    readonly at: Readonly<Record<DrawnId, { readonly lines: number; readonly isBare: boolean }>>;
  };
  /** Where the layout puts nodes, forks and place labels, in its pixels; by drawn, event or place id. */
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
  /** Which side of a node its label lies on, as the layout has it. */
  readonly labelSides: Readonly<Record<string, 'l' | 'r' | 't' | 'b'>>;
  /** Height over width of the canvas that the layout is made for. */
  readonly ratio: number;
  /** Which drawn node stands for an actor that is not drawn as itself. */
  readonly drawnAs: Readonly<Record<ActorId, DrawnId>>;
}

/** What is drawn in one account, before it is compared with what all accounts draw and before it is placed. */
export type ScenePicture = Omit<Scene, keyof SceneLayout | 'removed'>;

/** Where a layout puts things; the rest of a scene knows nothing of places. */
export type SceneLayout = Pick<Scene, 'positions' | 'labelSides' | 'ratio'>;
